package dev.apsh.program.s390;

import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// ap-check: what mdevctl asks before and after it changes a device, whether that can be.
public final class ApCheck implements Tool {
  /// Where mdevctl looks for what it asks.
  public static final String FOLDER = "/usr/lib/mdevctl/scripts.d/callouts";

  private static final int OTHER_TYPE = 2;
  private static final int REFUSED = 255;
  private static final List<String> PRE = List.of("define", "modify", "start", "stop", "undefine");

  @Override
  public Usage usage() {
    return Usage.of("ap-check", "mdevctl's question whether a change of a device can be")
        .after("s390-tools, since 2.22")
        .in(FOLDER)
        .operands("-t TYPE -e EVENT -a ACTION -s STATE -u UUID -p PARENT", Operand.NOTHING)
        .notes(
            "Events: pre, post, get, live. Actions: define, modify, start, stop, undefine,",
            "attributes, capabilities. The device's definition comes in standard input.",
            "Status: 0 it can be, 255 it cannot, 2 the device is not of vfio_ap, 1 a wrong call.",
            "It has no help of its own: any other option is an unknown operand.")
        .differs("While it waits for the lock of the configuration, the machine's clock goes on.")
        .raw();
  }

  @Override
  public int run(Call plain) {
    S390Call call = new S390Call(plain);
    if (!call.tools().has(S390Change.AP_CONFIGURATION)) {
      call.warn("not simulated before s390-tools 2.22");
      return OTHER_TYPE;
    }
    return switch (ApCheckCall.of(call.arguments())) {
      case ApCheckCall.Wrong(String text) -> say(call, text, 1);
      case ApCheckCall.Right(ApCheckCall asked) -> check(call, asked);
    };
  }

  private static int say(S390Call call, String text, int status) {
    call.say(text);
    return status;
  }

  private static int check(S390Call call, ApCheckCall asked) {
    if (!VfioDevice.isUuid(asked.uuid())) {
      return say(call, "Invalid UUID specified", 1);
    }
    if (!asked.type().equals(VfioDevice.TYPE)) {
      return OTHER_TYPE;
    }
    if (!asked.parent().equals("matrix")) {
      return say(call, "Invalid parent specified", 1);
    }
    ConfigLock lock = new ConfigLock(call.process(), call.process().parent());
    return switch (asked.event()) {
      case "pre" -> PRE.contains(asked.action()) ? before(call, asked, lock) : 0;
      case "post" -> {
        if (PRE.contains(asked.action())) {
          lock.release();
        }
        yield 0;
      }
      case "get" -> get(call, asked, lock);
      case "live" -> live(call, asked, lock);
      default -> 0;
    };
  }

  private static int before(S390Call call, ApCheckCall asked, ConfigLock lock) {
    String definition = VfioDevice.DEFINITIONS + "/" + asked.uuid();
    boolean defined = call.node(definition).isDone();
    switch (asked.action()) {
      case "define" -> {
        if (defined) {
          return say(call, "Config already exists", REFUSED);
        }
      }
      case "modify" -> {
        if (!defined) {
          return say(call, "Config doesn't exist", REFUSED);
        }
      }
      case "start" -> {
        if (call.directory("/sys/devices/vfio_ap").isEmpty()) {
          return say(call, "vfio_ap module is not loaded", 1);
        }
      }
      default -> {}
    }
    int locked = lock.acquire();
    if (locked != 0) {
      return say(call, "Failed to acquire configuration lock " + locked, REFUSED);
    }
    List<String> refusals = asked.action().equals("stop") ? List.of() : refusals(call, asked);
    refusals.forEach(call::say);
    if (refusals.isEmpty()) {
      return 0;
    }
    lock.release();
    return REFUSED;
  }

  private static List<String> refusals(S390Call call, ApCheckCall asked) {
    boolean stored = asked.action().equals("undefine");
    Optional<VfioDevice> device =
        VfioDevice.defined(
            stored
                ? call.directory(VfioDevice.DEFINITIONS)
                    .map(all -> all.content(asked.uuid()))
                    .orElse("")
                : input(call));
    if (device.isEmpty()) {
      return List.of("Failed to read device config");
    }
    ApConflicts conflicts = new ApConflicts(call);
    if (asked.action().equals("start")) {
      return active(call, conflicts, device.get(), asked.uuid());
    }
    if (stored || device.get().isManual()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.addAll(conflicts.withDefinitions(device.get(), asked.uuid()));
    lines.addAll(conflicts.withMasks(device.get(), true));
    return lines;
  }

  private static List<String> active(
      S390Call call, ApConflicts conflicts, VfioDevice device, String uuid) {
    if (call.tools().has(S390Change.SEVERAL_IDS) && device.controlsOnly()) {
      return List.of("At least one usage domain must be specified");
    }
    List<String> lines = new ArrayList<>(conflicts.withActive(device, uuid));
    lines.addAll(conflicts.withMasks(device, false));
    return lines;
  }

  /// All of standard input.
  private static String input(S390Call call) {
    Optional<Channel> in = call.process().descriptors().get(0);
    return in.map(channel -> new Input(channel).rest().text()).orElse("");
  }

  private static int live(S390Call call, ApCheckCall asked, ConfigLock lock) {
    if (!asked.action().equals("modify") || !call.tools().has(S390Change.LIVE)) {
      return 0;
    }
    int locked = lock.acquire();
    if (locked != 0) {
      return say(call, "Failed to acquire configuration lock " + locked, REFUSED);
    }
    int status = changed(call, asked);
    lock.release();
    return status;
  }

  private static int changed(S390Call call, ApCheckCall asked) {
    Optional<VfioDevice> device = VfioDevice.defined(input(call));
    if (device.isEmpty()) {
      return say(call, "Failed to read device config", REFUSED);
    }
    Optional<SysDirectory> files = call.directory(VfioDevice.ACTIVE + "/" + asked.uuid());
    if (files.isEmpty() || !files.get().isReadable("ap_config")) {
      call.sayUnended("vfio-ap module does not support ap_config for live modification");
      return REFUSED;
    }
    List<String> refusals = active(call, new ApConflicts(call), device.get(), asked.uuid());
    refusals.forEach(call::say);
    if (!refusals.isEmpty()) {
      return REFUSED;
    }
    if (!files.get().isWritable("ap_config")) {
      return say(call, "Error opening ap_config", REFUSED);
    }
    var _ = files.get().write("ap_config", device.get().masks() + "\n");
    return 0;
  }

  private static int get(S390Call call, ApCheckCall asked, ConfigLock lock) {
    if (asked.action().equals("capabilities")) {
      return call.tools().has(S390Change.LIVE) ? ApCheckCapabilities.answer(call, input(call)) : 0;
    }
    return asked.action().equals("attributes") ? attributes(call, asked, lock) : 0;
  }

  private static int attributes(S390Call call, ApCheckCall asked, ConfigLock lock) {
    boolean locks = call.tools().has(S390Change.SECURE_EXECUTION);
    boolean held = locks && lock.tryAcquire() != 0 && lock.isHeldByOwner();
    if (locks && !held && !lock.isHeldByOwner()) {
      int locked = lock.acquire();
      if (locked != 0) {
        return say(call, "Failed to acquire configuration lock " + locked, REFUSED);
      }
    }
    call.directory(VfioDevice.ACTIVE + "/" + asked.uuid())
        .filter(files -> files.isReadable("control_domains"))
        .flatMap(VfioDevice::active)
        .ifPresent(device -> call.print(device.attributes()));
    if (locks && !held) {
      lock.release();
    }
    return 0;
  }
}
