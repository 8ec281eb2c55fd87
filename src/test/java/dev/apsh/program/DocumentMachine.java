package dev.apsh.program;

import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Profiles;
import dev.apsh.lab.LabDefinition;
import dev.apsh.lab.World;
import dev.apsh.linux.Proposals;
import dev.apsh.linux.Typed;
import java.util.List;
import java.util.Map;

/// The document's machine with the programs on it, as a place to run command lines.
public final class DocumentMachine {
  public static final String UUID = "11111111-2222-4333-8444-555555555555";

  private final World world;
  private final Bench bench;

  public DocumentMachine(KernelProfile profile) {
    this.world = new World(LabDefinition.document(), profile, new Catalogue());
    this.bench = new Bench(world.host());
  }

  public DocumentMachine() {
    this(Profiles.document());
  }

  public World world() {
    return world;
  }

  public Ran run(String line) {
    return bench.run(line);
  }

  public Ran run(String line, String stdin) {
    return bench.run(line, stdin);
  }

  /// Frees domains 4, 0x47, 0xab and 0xff for vfio_ap, and makes a mediated device.
  public DocumentMachine withDevice() {
    run("modprobe vfio_ap");
    run("tee /sys/bus/ap/aqmask", "-4,-0x47,-0xab,-0xff\n");
    run("tee /sys/devices/vfio_ap/matrix/mdev_supported_types/vfio_ap-passthrough/create", UUID);
    return this;
  }

  /// The words that a program proposes as an argument that begins so.
  public List<String> proposals(String program, String begun) {
    return proposals(program, List.of(), begun).words().stream()
        .map(Proposals.Proposal::word)
        .toList();
  }

  /// What a program proposes behind words that are typed already.
  public Proposals proposals(String program, List<String> before, String begun) {
    return bench.program(program).proposals(bench.process(Map.of()), new Typed(before, begun));
  }

  /// Writes to a file of that device.
  public Ran assign(String file, String number) {
    return run("tee /sys/devices/vfio_ap/matrix/" + UUID + "/" + file, number + "\n");
  }
}
