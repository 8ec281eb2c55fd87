package dev.apsh.program.file;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.program.tool.Accounts;
import dev.apsh.program.tool.ByteOrder;
import dev.apsh.program.tool.Bytesize;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Mode;
import dev.apsh.program.tool.Strftime;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Meta;
import dev.apsh.vfs.Node;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Draws trees, and counts what it draws.
final class TreeDrawing {
  private static final String BRANCH = "\u251c\u2500\u2500 ";
  private static final String LAST = "\u2514\u2500\u2500 ";
  private static final String BAR = "\u2502\u00a0\u00a0 ";
  private static final String GAP = "    ";

  private final Call call;
  private final int deepest;
  private final Accounts accounts;
  private int directories;
  private int files;

  TreeDrawing(Call call, int deepest) {
    this.call = call;
    this.deepest = deepest;
    this.accounts = new Accounts(call.process());
  }

  /// A name with what stands there, and with where a link leads.
  private record Entry(String name, String path, Node node, Optional<Node> target) {
    boolean isDirectory() {
      return target.orElse(node) instanceof Directory;
    }
  }

  void draw(String root, Directory directory) {
    Entry entry = new Entry(root, root, directory, Optional.empty());
    call.out().println(facts(directory) + shown(root) + mark(entry.node()));
    List<Entry> below = entries(root, directory, 1);
    directories += below.isEmpty() ? 0 : 1;
    drawBelow(below, "", 1);
  }

  /// Says so; false when there is nothing at all.
  boolean cannotOpen(String path) {
    Optional<Node> there =
        call.nodeOrLink(path) instanceof Done<Node>(Node node)
            ? Optional.of(node)
            : Optional.empty();
    files += there.isPresent() ? 1 : 0;
    call.out().println(there.map(this::facts).orElse("") + shown(path) + "  [error opening dir]");
    return there.isPresent();
  }

  void report() {
    String first = directories == 1 ? "1 directory" : directories + " directories";
    String second = files == 1 ? ", 1 file" : ", " + files + " files";
    call.out().println("\n" + first + (call.has("d") ? "" : second));
  }

  private void drawBelow(List<Entry> entries, String prefix, int depth) {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      boolean last = i == entries.size() - 1;
      String lines = call.has("i") ? "" : prefix + (last ? LAST : BRANCH);
      call.out().println(lines + facts(entry.node) + name(entry));
      directories += entry.isDirectory() ? 1 : 0;
      files += entry.isDirectory() ? 0 : 1;
      if (entry.node instanceof Directory directory && depth < deepest) {
        drawBelow(
            entries(entry.path, directory, depth + 1), prefix + (last ? GAP : BAR), depth + 1);
      }
    }
  }

  private String name(Entry entry) {
    String name = shown(call.has("f") ? entry.path : entry.name);
    return entry.node instanceof Link link
        ? name + " -> " + shown(link.target()) + entry.target.map(this::mark).orElse("")
        : name + mark(entry.node);
  }

  private String mark(Node node) {
    if (!call.has("F")) {
      return "";
    }
    boolean executable = node.type() == '-' && (node.meta().permissions() & 0111) != 0;
    return node instanceof Directory ? "/" : executable ? "*" : "";
  }

  private List<Entry> entries(String path, Directory directory, int depth) {
    List<Entry> entries = new ArrayList<>();
    for (String name : directory.names()) {
      call.process().step();
      Optional<Node> node = directory.child(name);
      if (node.isPresent() && (call.has("a") || !name.startsWith("."))) {
        Entry entry = entry(path, name, node.get());
        if (isWanted(entry, depth)) {
          entries.add(entry);
        }
      }
    }
    order().ifPresent(entries::sort);
    return entries;
  }

  private Entry entry(String path, String name, Node node) {
    String whole = Paths.below(path, name);
    Optional<Node> target =
        node instanceof Link && call.node(whole) instanceof Done<Node>(Node there)
            ? Optional.of(there)
            : Optional.empty();
    return new Entry(name, whole, node, target);
  }

  private boolean isWanted(Entry entry, int depth) {
    if (call.has("I") && call.values("I").stream().anyMatch(text -> matches(text, entry.name))) {
      return false;
    }
    if (call.has("d") && !entry.isDirectory()) {
      return false;
    }
    if (entry.node instanceof Directory directory) {
      return !call.has("prune")
          || (depth < deepest && !entries(entry.path, directory, depth + 1).isEmpty());
    }
    boolean matches =
        !call.has("P") || call.values("P").stream().anyMatch(text -> matches(text, entry.name));
    return matches && !(call.has("prune") && entry.isDirectory());
  }

  private static boolean matches(String patterns, String name) {
    return Arrays.stream(patterns.split("\\|"))
        .anyMatch(pattern -> Wildcard.matches(pattern, name));
  }

  private Optional<Comparator<Entry>> order() {
    Comparator<Entry> names = Comparator.comparing(Entry::name, ByteOrder.OF_TEXT);
    Comparator<Entry> order =
        call.has("t")
            ? Comparator.comparing((Entry e) -> e.node.meta().modified()).thenComparing(names)
            : names;
    Comparator<Entry> turned = call.has("r") ? order.reversed() : order;
    if (call.has("dirsfirst") || call.has("filesfirst")) {
      boolean first = call.has("dirsfirst");
      return Optional.of(
          Comparator.comparing((Entry e) -> e.isDirectory() != first).thenComparing(turned));
    }
    return call.has("U") ? Optional.empty() : Optional.of(turned);
  }

  private String shown(String name) {
    String text = call.has("N") ? name : printable(name);
    return call.has("Q") ? '"' + text + '"' : text;
  }

  private String printable(String name) {
    StringBuilder out = new StringBuilder();
    for (char c : name.toCharArray()) {
      boolean printed = c >= ' ' && c != 0x7F && !(c >= 0xDC80 && c <= 0xDCFF);
      out.append(printed ? "" + c : call.has("q") ? "?" : "\\%03o".formatted(c & 0xFF));
    }
    return out.toString();
  }

  /// What stands in brackets before a name.
  private String facts(Node node) {
    List<String> facts = new ArrayList<>();
    Meta meta = node.meta();
    if (call.has("p")) {
      facts.add(node.type() + Mode.text(meta.permissions()));
    }
    if (call.has("u")) {
      facts.add("%-8s".formatted(accounts.userName(meta.uid())));
    }
    if (call.has("g")) {
      facts.add("%-8s".formatted(accounts.groupName(meta.gid())));
    }
    if (call.has("h")) {
      facts.add("%4s".formatted(Bytesize.human(node.size())));
    } else if (call.has("s")) {
      facts.add("%11d".formatted(node.size()));
    }
    if (call.has("D")) {
      facts.add(time(meta.modified()));
    }
    return facts.isEmpty() ? "" : "[" + String.join(" ", facts) + "]  ";
  }

  private String time(Instant when) {
    boolean recent = Strftime.isRecent(when, call.process().sys().clock().now());
    return Strftime.format(when, recent ? "%b %e %H:%M" : "%b %e  %Y");
  }
}
