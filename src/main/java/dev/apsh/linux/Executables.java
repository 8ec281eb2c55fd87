package dev.apsh.linux;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.vfs.Access;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.PlainFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// execve(2): from a file to the program in it. A program's file is an ELF header that names it; a
/// script begins with `#!`.
public final class Executables {
  private static final String ELF = "\u007fELF";
  private static final int DEEPEST = 4;

  private Executables() {}

  /// What a program's file holds.
  public static Bytes image(Program program) {
    return Bytes.of(ELF + "\0" + program.name() + "\n");
  }

  /// A program and the arguments with which it is run.
  public record Image(Program program, List<String> argv) {}

  /// Finds what `path` runs. Refuses: ENOENT, EACCES, ENOEXEC for text without `#!`, ELOOP.
  public static Outcome<Image> load(Process process, String path, List<String> argv) {
    return load(process, path, argv, DEEPEST);
  }

  private static Outcome<Image> load(Process process, String path, List<String> argv, int deep) {
    return process
        .sys()
        .files()
        .node(process.cwd(), path, process.caller())
        .then(node -> content(process, node))
        .then(content -> load(process, path, argv, content, deep));
  }

  private static Outcome<Bytes> content(Process process, Node node) {
    if (node instanceof Directory
        || !(node instanceof PlainFile file)
        || !process.sys().files().mayAccess(file, Access.EXECUTE, process.caller())) {
      return Errno.EACCES.refused().outcome();
    }
    return Outcome.of(file.content());
  }

  private static Outcome<Image> load(
      Process process, String path, List<String> argv, Bytes content, int deep) {
    if (content.startsWith(ELF)) {
      String name = firstLine(content).substring(ELF.length() + 1);
      return process
          .sys()
          .programs()
          .named(name)
          .map(program -> Outcome.of(new Image(program, argv)))
          .orElseGet(() -> Errno.ENOEXEC.refused().outcome());
    }
    if (!content.startsWith("#!")) {
      return Errno.ENOEXEC.refused().outcome();
    }
    return deep == 0
        ? Errno.ELOOP.refused().outcome()
        : interpreter(process, path, argv, firstLine(content).substring(2).strip(), deep);
  }

  private static Outcome<Image> interpreter(
      Process process, String path, List<String> argv, String line, int deep) {
    String[] parts = line.split("[ \t]+", 2);
    List<String> next = new ArrayList<>();
    next.add(parts[0]);
    Optional.of(parts).filter(p -> p.length > 1).ifPresent(p -> next.add(p[1]));
    next.add(path);
    next.addAll(argv.subList(1, argv.size()));
    return parts[0].isEmpty()
        ? Errno.ENOEXEC.refused().outcome()
        : load(process, parts[0], next, deep - 1);
  }

  private static String firstLine(Bytes content) {
    int end = content.indexOf('\n', 0);
    return content.slice(0, end < 0 ? content.length() : end).text();
  }
}
