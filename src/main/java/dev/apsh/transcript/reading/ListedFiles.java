package dev.apsh.transcript.reading;

import dev.apsh.transcript.carrier.CommandLines;
import dev.apsh.transcript.document.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The files that a block names, in a list or drawn as a tree, and the commands that look for them.
///
/// Dots or dashes before a name say how deep it is, three for each folder; a name in brackets is no
/// plain file; what follows a name says something of it.
final class ListedFiles {
  private static final Pattern ENTRY = Pattern.compile("([.-]*) *(\\[[^]]*]|[^\\s\\[(]+)(.*)");
  private static final int MARKS = 3;

  private final boolean isTree;
  private final boolean isWhole;
  private final Deque<Folder> above = new ArrayDeque<>();
  private final List<Folder> folders = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<Integer, List<String>> commands = new TreeMap<>();

  private ListedFiles(boolean isTree, boolean isWhole) {
    this.isTree = isTree;
    this.isWhole = isWhole;
  }

  /// An entry that may hold others.
  private record Folder(int line, int depth, String path, List<String> files, Set<String> others) {}

  /// The commands by the number of the line for which they look; each succeeds when it is right.
  static Map<Integer, List<String>> commands(Block block, boolean isTree, boolean isWhole) {
    ListedFiles listed = new ListedFiles(isTree, isWhole);
    block.lines().forEach(line -> listed.add(line.line().number(), line.text().strip()));
    listed.folders.forEach(listed::lookForMore);
    return listed.commands;
  }

  private void add(int line, String text) {
    Matcher entry = ENTRY.matcher(text);
    if (!entry.matches() || entry.group(2).chars().allMatch(c -> c == '.')) {
      return;
    }
    String word = entry.group(2);
    boolean isBracketed = word.startsWith("[");
    String name = isBracketed ? word.substring(1, word.length() - 1) : word;
    String path = entry.group(1).isEmpty() || !isTree ? text(text, name) : "";
    if (isTree) {
      int depth = Math.round(entry.group(1).length() / (float) MARKS);
      if (depth == 0 && !word.startsWith("/") && !above.isEmpty()) {
        return;
      }
      path = inTree(line, depth, name, isBracketed);
    }
    look(line, path);
  }

  /// In a list a path may have a part in brackets.
  private static String text(String text, String name) {
    return text.startsWith("/") ? text.replaceAll("[\\[\\]]", "").split("\\s+")[0] : name;
  }

  private String inTree(int line, int depth, String name, boolean isBracketed) {
    while (!above.isEmpty() && above.peek().depth() >= depth) {
      above.pop();
    }
    Optional<Folder> parent = Optional.ofNullable(above.peek());
    String path =
        parent.map(folder -> folder.path().replaceAll("/+$", "") + "/" + name).orElse(name);
    parent.ifPresent(folder -> {
      folder.files().add(name);
      if (isBracketed) {
        folder.others().add(name);
      }
    });
    Folder folder = new Folder(line, depth, path, new ArrayList<>(), new HashSet<>());
    folders.add(folder);
    above.push(folder);
    return path;
  }

  private void look(int line, String path) {
    String quoted = "\"" + path.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    command(
        line, seen.add(path) ? "ls -d -- " + quoted : "echo " + quoted + " is listed twice; false");
  }

  /// Where only plain files are shown, the folder has to have no other.
  private void lookForMore(Folder folder) {
    if (isWhole && !folder.files().isEmpty() && folder.others().isEmpty()) {
      StringBuilder names = new StringBuilder(" -e uevent");
      folder.files().forEach(name -> names.append(" -e ").append(CommandLines.quoted(name)));
      command(
          folder.line(),
          "! ls -AF -- \"" + folder.path() + "/\" | grep -v '[/@]$' | grep -vxF" + names);
    }
  }

  private void command(int line, String command) {
    commands.computeIfAbsent(line, _ -> new ArrayList<>()).add(command);
  }
}
