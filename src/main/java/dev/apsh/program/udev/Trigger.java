package dev.apsh.program.udev;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.shell.pattern.Glob;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// udevadm trigger: lets the kernel send events of devices, which udev's rules are applied to.
final class Trigger implements Tool {
  private static final List<String> ACTIONS =
      List.of("add", "remove", "change", "move", "online", "offline", "bind", "unbind");

  @Override
  public Usage usage() {
    return Usage.of("trigger", "let the kernel send events of devices")
        .after("udevadm of systemd 252")
        .operands("[DEVPATH]...", Operand.PATH)
        .option("-v, --verbose", "print the devices")
        .option("-n, --dry-run", "send nothing")
        .option("-q, --quiet", "no messages of what cannot be sent")
        .option("-t, --type=TYPE", "devices, as by default, or subsystems")
        .option("-c, --action=ACTION", "change, or " + String.join(", ", ACTIONS))
        .option("-s, --subsystem-match=SUBSYSTEM", "of such a subsystem")
        .option("-S, --subsystem-nomatch=SUBSYSTEM", "of no such subsystem")
        .option("-a, --attr-match=FILE[=VALUE]", "with such an attribute")
        .option("-A, --attr-nomatch=FILE[=VALUE]", "without such an attribute")
        .option("-y, --sysname-match=NAME", "of such a name")
        .option("-b, --parent-match=NAME", "this device and those below")
        .option("-w, --settle", "wait until udev has done it, as always here")
        .notSimulated("-p, --property-match=KEY=VALUE", "-g, --tag-match=TAG")
        .notSimulated("--name-match=NAME", "--initialized-match", "--initialized-nomatch")
        .notSimulated("--wait-daemon[=SECONDS]", "--uuid", "--prioritized-subsystem=SUBSYSTEM")
        .hint(program -> "");
  }

  @Override
  public int run(Call call) {
    String action = call.value("c").orElse("change");
    if (action.equals("help")) {
      ACTIONS.forEach(call.out()::println);
      return 0;
    }
    if (!ACTIONS.contains(action)) {
      call.say("Unknown action '" + action + "'");
      return 1;
    }
    String type = call.value("t").orElse("devices");
    if (!type.equals("devices") && !type.equals("subsystems")) {
      call.say("Unknown type --type=" + type);
      return 1;
    }
    Tree tree = new Tree(call.process());
    List<String> chosen = new ArrayList<>();
    for (String given : call.operands()) {
      Optional<String> device = tree.device(given);
      if (device.isEmpty()) {
        call.say("Failed to open the device '" + given + "': No such device");
        return 1;
      }
      chosen.add(device.get());
    }
    if (chosen.isEmpty()) {
      List<String> all = type.equals("devices") ? tree.devices() : tree.subsystems();
      all.stream().filter(path -> isWanted(call, tree, path)).forEach(chosen::add);
    }
    return send(call, tree, chosen, action);
  }

  private static int send(Call call, Tree tree, List<String> chosen, String action) {
    int status = 0;
    for (String path : chosen) {
      call.process().step();
      if (call.has("v")) {
        call.out().println("/sys" + path);
      }
      if (call.has("n")) {
        continue;
      }
      if (!tree.write(path + "/uevent", action)) {
        status = 1;
        if (!call.has("q")) {
          call.say(
              "Failed to write '" + action + "' to '/sys" + path + "/uevent': Permission denied");
        }
      }
    }
    return status;
  }

  private static boolean isWanted(Call call, Tree tree, String path) {
    String subsystem = tree.subsystem(path);
    return any(call, "s", subsystem)
        && call.values("S").stream().noneMatch(glob -> matches(call, glob, subsystem))
        && any(call, "y", Tree.name(path))
        && (!call.has("a") || call.values("a").stream().anyMatch(a -> has(call, tree, path, a)))
        && call.values("A").stream().noneMatch(a -> has(call, tree, path, a))
        && (!call.has("b") || call.values("b").stream().anyMatch(b -> isBelow(tree, path, b)));
  }

  private static boolean any(Call call, String option, String text) {
    return !call.has(option)
        || call.values(option).stream().anyMatch(glob -> matches(call, glob, text));
  }

  private static boolean matches(Call call, String glob, String text) {
    return Glob.of(glob, false, false).matches(text, call.process()::step);
  }

  private static boolean has(Call call, Tree tree, String path, String wanted) {
    int equals = wanted.indexOf('=');
    String name = equals < 0 ? wanted : wanted.substring(0, equals);
    return tree.content(path + "/" + name)
        .filter(text -> equals < 0 || matches(call, wanted.substring(equals + 1), text))
        .isPresent();
  }

  private static boolean isBelow(Tree tree, String path, String above) {
    return tree.device(above)
        .filter(top -> path.equals(top) || path.startsWith(top + "/"))
        .isPresent();
  }
}
