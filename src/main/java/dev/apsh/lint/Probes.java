package dev.apsh.lint;

import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Profiles;
import dev.apsh.lab.LabDefinition;
import dev.apsh.lab.World;
import dev.apsh.linux.Programs;
import dev.apsh.session.TranscriptShell;
import dev.apsh.shell.Builtins;
import dev.apsh.transcript.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The same machine under each kernel, booted when it is first asked for.
final class Probes {
  private static final String SETUP =
      "modprobe vfio_ap; echo "
          + Probe.UUID
          + " > /sys/devices/vfio_ap/matrix/mdev_supported_types/vfio_ap-passthrough/create";

  private final LabDefinition lab;
  private final Programs programs;
  private final Builtins builtins;
  private final Map<String, Probe> booted = new LinkedHashMap<>();

  Probes(LabDefinition lab, Programs programs, Builtins builtins) {
    this.lab = lab;
    this.programs = programs;
    this.builtins = builtins;
  }

  Probe of(KernelProfile profile) {
    return booted.computeIfAbsent(profile.name(), _ -> boot(profile));
  }

  private Probe boot(KernelProfile profile) {
    World world = new World(lab, profile, programs);
    try (TranscriptShell shell = new TranscriptShell(world, builtins, Map.of())) {
      var _ = shell.run(Place.HOST, SETUP.getBytes(StandardCharsets.US_ASCII));
    }
    return new Probe(world, lab);
  }

  /// The profiles under which a path is there.
  List<String> having(String path) {
    List<String> names = new ArrayList<>();
    for (KernelProfile profile : Profiles.all()) {
      if (of(profile).missing(path).isEmpty()) {
        names.add(profile.name());
      }
    }
    return names;
  }
}
