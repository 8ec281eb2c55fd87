package dev.apsh.program.udev;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Executables.Image;
import dev.apsh.linux.Input;
import dev.apsh.linux.Process;
import dev.apsh.program.tool.Exec;
import dev.apsh.shell.pattern.Glob;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The rules of a Linux, and their application to events.
final class Rules {
  private static final List<String> DIRECTORIES =
      List.of("/usr/lib/udev/rules.d", "/run/udev/rules.d", "/etc/udev/rules.d");

  private final Process process;
  private final Tree tree;
  private final List<List<Rule>> files = new ArrayList<>();

  private Rules(Process process) {
    this.process = process;
    this.tree = new Tree(process);
  }

  /// Reads all files in the order of their names; one in /etc hides its namesake elsewhere.
  static Rules of(Process process) {
    Rules rules = new Rules(process);
    Map<String, String> paths = new TreeMap<>();
    for (String directory : DIRECTORIES) {
      if (process.sys().files().node(process.cwd(), directory, process.caller())
          instanceof Done<Node>(Directory found)) {
        found.names().stream()
            .filter(name -> name.endsWith(".rules"))
            .forEach(name -> paths.put(name, directory + "/" + name));
      }
    }
    paths.values().forEach(path -> rules.files.add(rules.read(path)));
    return rules;
  }

  private List<Rule> read(String path) {
    List<Rule> rules = new ArrayList<>();
    if (process.channel(path, OpenMode.READ) instanceof Done<Channel>(Channel channel)) {
      Bytes all = new Input(channel).rest();
      String joined = all.text().replace("\\\n", "");
      joined.lines().forEach(line -> Rule.read(line).ifPresent(rules::add));
    }
    return rules;
  }

  boolean isEmpty() {
    return files.stream().allMatch(List::isEmpty);
  }

  /// Applies all rules to an event: attributes are written, programs are run.
  void apply(Event event) {
    List<String> runs = new ArrayList<>();
    for (List<Rule> file : files) {
      apply(file, event, runs);
    }
    runs.forEach(command -> run(command, event));
  }

  private void apply(List<Rule> file, Event event, List<String> runs) {
    int at = 0;
    while (at < file.size()) {
      Rule rule = file.get(at++);
      process.step();
      boolean holds =
          rule.items().stream().filter(Rule.Item::isCondition).allMatch(item -> holds(item, event));
      if (holds) {
        at = perform(rule, event, runs, file).orElse(at);
      }
    }
  }

  private boolean holds(Rule.Item item, Event event) {
    boolean equal =
        switch (item.key()) {
          case "ACTION" -> matches(item.value(), event.action());
          case "DEVPATH" -> matches(item.value(), event.path());
          case "KERNEL" -> matches(item.value(), Tree.name(event.path()));
          case "SUBSYSTEM" -> matches(item.value(), event.subsystem());
          case "DRIVER" -> matches(item.value(), tree.linked(event.path(), "driver"));
          case "ENV" ->
              matches(item.value(), event.properties().getOrDefault(item.attribute(), ""));
          case "ATTR" -> attribute(item, event);
          case "TEST" -> exists(replaced(item.value(), event), event);
          default -> false;
        };
    return equal == item.operator().equals("==");
  }

  private boolean exists(String path, Event event) {
    return path.startsWith("/")
        ? process.sys().files().node(process.cwd(), path, process.caller()).isDone()
        : tree.exists(event.path() + "/" + path);
  }

  private boolean attribute(Rule.Item item, Event event) {
    Optional<String> content = tree.content(event.path() + "/" + item.attribute());
    // A file that is not there equals nothing, and differs from nothing.
    return content.map(text -> matches(item.value(), text)).orElse(item.operator().equals("!="));
  }

  private boolean matches(String globs, String text) {
    return Arrays.stream(globs.split("\\|", -1))
        .anyMatch(glob -> Glob.of(glob, false, false).matches(text, process::step));
  }

  /// Does what a rule says; gives where to go on when it says that.
  private Optional<Integer> perform(Rule rule, Event event, List<String> runs, List<Rule> file) {
    Optional<Integer> next = Optional.empty();
    for (Rule.Item item : rule.items()) {
      if (item.isCondition()) {
        continue;
      }
      String value = replaced(item.value(), event);
      switch (item.key()) {
        case "ATTR" -> tree.write(event.path() + "/" + item.attribute(), value);
        case "ENV" -> event.properties().put(item.attribute(), value);
        case "RUN" -> runs.add(item.attribute().equals("builtin") ? "builtin " + value : value);
        case "GOTO" -> next = Optional.of(label(file, item.value()));
        default -> {}
      }
    }
    return next;
  }

  private static int label(List<Rule> file, String name) {
    for (int i = 0; i < file.size(); i++) {
      for (Rule.Item item : file.get(i).items()) {
        if (item.key().equals("LABEL") && item.value().equals(name)) {
          return i;
        }
      }
    }
    return file.size();
  }

  private static String replaced(String text, Event event) {
    return text.replace("%k", Tree.name(event.path()))
        .replace("$kernel", Tree.name(event.path()))
        .replace("%p", event.path())
        .replace("$devpath", event.path())
        .replace("%%", "%");
  }

  private void run(String command, Event event) {
    List<String> words = List.of(command.strip().split("\\s+"));
    if (words.size() == 4 && words.get(0).equals("builtin") && words.get(1).equals("kmod")) {
      var _ = process.sys().modules().load(words.get(3));
      return;
    }
    Process child = process.fork();
    child.environment().putAll(event.properties());
    if (Exec.load(child, words) instanceof Done<Image>(Image image)) {
      child.run(image.program(), image.argv());
    } else {
      child.run(() -> 0);
    }
  }
}
