package dev.apsh.program.udev;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// udevadm info: prints what udev knows of devices.
final class Info implements Tool {
  private static final String WALK =
      """

      Udevadm info starts with the device specified by the devpath and then
      walks up the chain of parent devices. It prints for every device
      found, all possible attributes in the udev rules key format.
      A rule to match, can be composed by the attributes of the device
      and the attributes from one single parent device.

      """;

  @Override
  public Usage usage() {
    return Usage.of("info", "print what udev knows of devices")
        .after("udevadm of systemd 252")
        .operands("[DEVPATH]...", Operand.PATH)
        .option("-q, --query=TYPE", "all, name, path, property or symlink")
        .option("--property=NAME", "only this property")
        .option("--value", "properties without their names")
        .option("-p, --path=SYSPATH", "this device")
        .option("-a, --attribute-walk", "all attributes, those of the devices above too")
        .option("-x, --export", "properties in quotes")
        .option("-e, --export-db", "all devices")
        .option("--no-pager", "as always here")
        .notSimulated("-n, --name=NAME", "-r, --root", "-t, --tree", "-P, --export-prefix=PREFIX")
        .notSimulated("-d, --device-id-of-file=FILE", "-c, --cleanup-db")
        .notSimulated("-w, --wait-for-initialization[=SECONDS]")
        .hint(program -> "");
  }

  @Override
  public int run(Call call) {
    Tree tree = new Tree(call.process());
    if (call.has("e")) {
      tree.devices().forEach(path -> all(call, tree, path));
      return 0;
    }
    String query = call.value("q").orElse("all");
    if (!List.of("all", "name", "path", "property", "env", "symlink").contains(query)) {
      return wrong(call, "unknown query type");
    }
    List<String> given = new ArrayList<>(call.values("p"));
    given.addAll(call.operands());
    if (given.isEmpty()) {
      return wrong(call, "A device name or path is required");
    }
    int status = 0;
    for (String one : given) {
      status = Math.max(status, one(call, tree, one, query));
    }
    return status;
  }

  private static int wrong(Call call, String text) {
    call.say(text);
    return 1;
  }

  private static int one(Call call, Tree tree, String given, String query) {
    if (!given.startsWith("/") && !call.values("p").contains(given)) {
      return wrong(
          call,
          "Bad argument \""
              + given
              + "\", expected an absolute path in /dev/ or /sys/ or a unit name: Invalid argument");
    }
    Optional<String> device = tree.device(given);
    if (device.isEmpty()) {
      return wrong(call, "Unknown device \"" + given + "\": No such device");
    }
    if (call.has("a")) {
      walk(call, tree, device.get());
      return 0;
    }
    return print(call, tree, device.get(), query);
  }

  private static int print(Call call, Tree tree, String path, String query) {
    switch (query) {
      case "path" -> call.out().println(path);
      case "property", "env" -> properties(call, tree, path);
      case "symlink" -> call.out().println("");
      case "name" -> {
        String node = node(tree, path);
        if (node.isEmpty()) {
          return wrong(call, "No device node found: No such file or directory");
        }
        call.out().println(node);
      }
      default -> all(call, tree, path);
    }
    return 0;
  }

  private static void properties(Call call, Tree tree, String path) {
    List<String> lines = new ArrayList<>(List.of("DEVPATH=" + path));
    lines.addAll(tree.properties(path));
    String subsystem = tree.subsystem(path);
    if (!subsystem.isEmpty()) {
      lines.add("SUBSYSTEM=" + subsystem);
    }
    for (String line : lines) {
      int equals = line.indexOf('=');
      String name = line.substring(0, Math.max(0, equals));
      String value = line.substring(equals + 1);
      boolean wanted =
          !call.has("property") || call.values("property").stream().anyMatch(name::equals);
      if (wanted) {
        String shown = call.has("x") ? "'" + value + "'" : value;
        call.out().println(call.has("value") ? shown : name + "=" + shown);
      }
    }
  }

  private static void all(Call call, Tree tree, String path) {
    String name = Tree.name(path);
    String subsystem = tree.subsystem(path);
    String driver = tree.linked(path, "driver");
    call.out().println("P: " + path);
    call.out().println("M: " + name);
    print(call, "R: ", number(name));
    print(call, "U: ", subsystem);
    print(call, "D: ", numbers(tree, path));
    print(call, "N: ", node(tree, path));
    print(call, "V: ", driver);
    call.out().println("E: DEVPATH=" + path);
    print(call, "E: SUBSYSTEM=", subsystem);
    tree.properties(path).forEach(line -> call.out().println("E: " + line));
    call.out().println("");
  }

  /// The node's name below /dev; empty where there is none.
  private static String node(Tree tree, String path) {
    return value(tree, path, "DEVNAME=/dev/");
  }

  /// `c 10:232`; empty where there is no node.
  private static String numbers(Tree tree, String path) {
    String major = value(tree, path, "MAJOR=");
    return major.isEmpty() ? "" : "c " + major + ":" + value(tree, path, "MINOR=");
  }

  private static String value(Tree tree, String path, String before) {
    return tree.properties(path).stream()
        .filter(line -> line.startsWith(before))
        .map(line -> line.substring(before.length()))
        .findFirst()
        .orElse("");
  }

  private static void print(Call call, String before, String text) {
    if (!text.isEmpty()) {
      call.out().println(before + text);
    }
  }

  /// The digits at the end of a name.
  private static String number(String name) {
    int start = name.length();
    while (start > 0 && Character.isDigit(name.charAt(start - 1))) {
      start--;
    }
    return name.substring(start);
  }

  private static void walk(Call call, Tree tree, String path) {
    call.out().print(WALK);
    Optional<String> at = Optional.of(path);
    for (boolean first = true; at.isPresent(); first = false) {
      look(call, tree, at.get(), first);
      at = tree.parent(at.get());
    }
  }

  private static void look(Call call, Tree tree, String path, boolean first) {
    String plural = first ? "" : "S";
    call.out().println("  looking at " + (first ? "" : "parent ") + "device '" + path + "':");
    key(call, "KERNEL" + plural, Tree.name(path));
    key(call, "SUBSYSTEM" + plural, tree.subsystem(path));
    key(call, "DRIVER" + plural, tree.linked(path, "driver"));
    attributes(call, tree, path, "", "ATTR" + plural);
    call.out().println("");
  }

  private static void attributes(Call call, Tree tree, String path, String below, String key) {
    for (String name : tree.names(path + (below.isEmpty() ? "" : "/" + below))) {
      String attribute = below.isEmpty() ? name : below + "/" + name;
      if (tree.isReadable(path, attribute) && !name.equals("uevent")) {
        tree.content(path + "/" + attribute)
            .filter(text -> !text.contains("\n"))
            .ifPresent(text -> key(call, key + "{" + attribute + "}", text));
      }
    }
  }

  private static void key(Call call, String key, String value) {
    call.out().println("    " + key + "==\"" + value + "\"");
  }
}
