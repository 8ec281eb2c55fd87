package dev.apsh.program.system;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.linux.Channel;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.RealPath;
import dev.apsh.vfs.Access;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.CharDevice;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.PlainFile;
import java.math.BigInteger;
import java.util.Optional;

/// What test asks of files.
record FileTests(Call call) {

  /// As `-LETTER PATH`.
  boolean holds(char letter, String path) {
    boolean link = letter == 'L' || letter == 'h';
    Optional<Node> node = node(path, link);
    return node.isPresent() && holds(letter, node.get());
  }

  private Optional<Node> node(String path, boolean link) {
    return (link ? call.nodeOrLink(path) : call.node(path)) instanceof Done<Node>(Node node)
        ? Optional.of(node)
        : Optional.empty();
  }

  private boolean holds(char letter, Node node) {
    int bits = node.meta().permissions();
    return switch (letter) {
      case 'e' -> true;
      case 'f' -> node instanceof PlainFile || node instanceof Attribute;
      case 'd' -> node instanceof Directory;
      case 'c' -> node instanceof CharDevice;
      case 'L', 'h' -> node instanceof Link;
      case 's' -> node.size() > 0;
      case 'r' -> may(node, Access.READ);
      case 'w' -> may(node, Access.WRITE);
      case 'x' -> may(node, Access.EXECUTE);
      case 'u' -> (bits & 04000) != 0;
      case 'g' -> (bits & 02000) != 0;
      case 'k' -> (bits & 01000) != 0;
      case 'O' -> node.meta().uid() == call.process().caller().uid();
      case 'G' -> node.meta().gid() == call.process().caller().gid();
      default -> false;
    };
  }

  private boolean may(Node node, Access access) {
    return call.process().sys().files().mayAccess(node, access, call.process().caller());
  }

  /// As `A -nt B`: later, or there while the other is not.
  boolean isNewer(String path, String other) {
    Optional<Node> a = node(path, false);
    Optional<Node> b = node(other, false);
    return a.isPresent()
        && (b.isEmpty() || a.get().meta().modified().isAfter(b.get().meta().modified()));
  }

  /// As `A -ef B`.
  boolean isSame(String path, String other) {
    Optional<Node> a = node(path, false);
    Optional<Node> b = node(other, false);
    return a.isPresent() && b.isPresent() && (a.get() == b.get() || real(path).equals(real(other)));
  }

  private String real(String path) {
    return RealPath.of(call.process(), path, RealPath.Missing.NOTHING).orElse(no -> path);
  }

  boolean isTerminal(BigInteger descriptor) {
    return descriptor.bitLength() < 31
        && call.process()
            .descriptors()
            .get(descriptor.intValue())
            .filter(Channel::isTerminal)
            .isPresent();
  }
}
