package dev.apsh.program.s390;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Process;
import dev.apsh.vfs.Access;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Location;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenFile;
import dev.apsh.vfs.OpenMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A directory of sysfs that a program looks into: files by their names, with C's rules for lines
/// and numbers.
final class SysDirectory {
  static final String BUS = "/sys/bus/ap";
  static final String DEVICES = "/sys/devices/ap";
  private static final int BLOCK = 4096;

  private final Process process;
  private final Location at;

  private SysDirectory(Process process, Location at) {
    this.process = process;
    this.at = at;
  }

  String path() {
    return at.path();
  }

  /// The directory at a path; empty when there is none.
  static Optional<SysDirectory> at(Process process, String path) {
    return from(process, process.cwd(), path);
  }

  /// A directory in this one.
  Optional<SysDirectory> in(String name) {
    return from(process, at, name);
  }

  private static Optional<SysDirectory> from(Process process, Location start, String path) {
    return process.sys().files().directory(start, path, process.caller())
            instanceof Done<Location>(Location place)
        ? Optional.of(new SysDirectory(process, place))
        : Optional.empty();
  }

  /// Whether a file is there and its mode lets the caller read it.
  boolean isReadable(String name) {
    return may(name, Access.READ);
  }

  boolean isWritable(String name) {
    return may(name, Access.WRITE);
  }

  /// As access(2) answers: root may all.
  private boolean may(String name, Access access) {
    return node(name) instanceof Done<Node>(Node node)
        && (process.caller().isRoot()
            || process.sys().files().mayAccess(node, access, process.caller()));
  }

  /// Why a file may not be written.
  Errno whyNotWritable(String name) {
    return node(name) instanceof Failed<Node> missing ? missing.refused().errno() : Errno.EACCES;
  }

  boolean isFile(String name) {
    return node(name) instanceof Done<Node>(Node node) && node.type() == '-';
  }

  private Outcome<Node> node(String name) {
    return process.sys().files().node(at, name, process.caller());
  }

  /// The first line without its newline; empty when it cannot be read or has nothing in it.
  Optional<String> line(String name) {
    String all = content(name);
    int end = all.indexOf('\n');
    String line = end < 0 ? all : all.substring(0, end);
    return line.isEmpty() ? Optional.empty() : Optional.of(line);
  }

  /// As [#line], an empty one too. Refuses: as open(2) and the file.
  Outcome<String> readLine(String name) {
    return process
        .sys()
        .files()
        .open(at, name, OpenMode.READ, 0, process.caller())
        .then(file ->
            switch (file.read(BLOCK)) {
              case Refused refused -> refused.outcome();
              case Content(Bytes bytes) -> {
                yield Outcome.of(bytes.text().lines().findFirst().orElse(""));
              }
            });
  }

  /// All of a file's lines, without their newlines.
  List<String> lines(String name) {
    return content(name).lines().toList();
  }

  /// What a file holds; nothing when it cannot be read.
  String content(String name) {
    if (process.sys().files().open(at, name, OpenMode.READ, 0, process.caller())
        instanceof Done<OpenFile>(OpenFile file)) {
      StringBuilder text = new StringBuilder();
      while (file.read(BLOCK) instanceof Content(Bytes bytes) && !bytes.isEmpty()) {
        text.append(bytes.text());
      }
      return text.toString();
    }
    return "";
  }

  /// The number at the beginning of a file's first line.
  Optional<Long> number(String name, int base) {
    return line(name)
        .flatMap(text -> {
          CScan scan = new CScan(text);
          return scan.number(base, 0) ? Optional.of(scan.value()) : Optional.empty();
        });
  }

  /// As [#number], with what a variable holds when there is none.
  long number(String name, int base, long otherwise) {
    return number(name, base).orElse(otherwise);
  }

  /// The last part of where a link leads.
  Optional<String> linked(String name) {
    return process.sys().files().nodeOrLink(at, name, process.caller())
            instanceof Done<Node>(Link link)
        ? Optional.of(link.target().substring(link.target().lastIndexOf('/') + 1))
        : Optional.empty();
  }

  /// The names here that `wanted` takes, sorted.
  List<String> names(Predicate<String> wanted) {
    List<String> names = new ArrayList<>(unsorted(wanted));
    names.sort(null);
    return names;
  }

  /// The names here that `wanted` takes, in the directory's order.
  List<String> unsorted(Predicate<String> wanted) {
    Directory directory = at.directory();
    List<String> names = new ArrayList<>();
    for (String name : directory.names()) {
      if (wanted.test(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /// Writes a file that is there, as one write(2); gives the refusal of open(2) or of the file.
  Optional<Refused> write(String name, String text) {
    return switch (process.channel(at.path(name), OpenMode.WRITE)) {
      case Failed<Channel>(Refused no) -> Optional.of(no);
      case Done<Channel>(Channel channel) -> written(channel, text);
    };
  }

  private static Optional<Refused> written(Channel channel, String text) {
    return channel.write(Bytes.of(text)) instanceof Refused no ? Optional.of(no) : Optional.empty();
  }
}
