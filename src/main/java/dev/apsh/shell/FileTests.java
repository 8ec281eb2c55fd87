package dev.apsh.shell;

import dev.apsh.kernel.Outcome;
import dev.apsh.linux.Process;
import dev.apsh.vfs.Access;
import dev.apsh.vfs.CharDevice;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.PlainFile;
import java.util.Optional;

/// The questions that `[` and `[[` ask about files, texts and variables.
public final class FileTests {
  private final Shell shell;

  public FileTests(Shell shell) {
    this.shell = shell;
  }

  /// An operator such as `f`, without its dash.
  public boolean unary(char operator, String operand) {
    return switch (operator) {
      case 'z' -> operand.isEmpty();
      case 'n' -> !operand.isEmpty();
      case 'v' -> isVariable(operand);
      case 'R' ->
          shell.variables().isReference(operand)
              && !shell.variables().resolved(operand).equals(operand);
      case 'o' -> Options.Option.named(operand).map(o -> shell.options().has(o)).orElse(false);
      case 't' -> isTerminal(operand);
      case 'h', 'L' -> link(operand).filter(Link.class::isInstance).isPresent();
      default -> node(operand).map(node -> is(operator, node)).orElse(false);
    };
  }

  private boolean is(char operator, Node node) {
    return switch (operator) {
      case 'f' -> node instanceof PlainFile || isAttribute(node);
      case 'd' -> node instanceof Directory;
      case 'c' -> node instanceof CharDevice;
      case 's' -> node.size() > 0 || node instanceof Directory;
      case 'r' -> may(node, Access.READ);
      case 'w' -> may(node, Access.WRITE);
      case 'x' -> node instanceof Directory || may(node, Access.EXECUTE);
      case 'u' -> (node.meta().permissions() & 04000) != 0;
      case 'g' -> (node.meta().permissions() & 02000) != 0;
      case 'k' -> (node.meta().permissions() & 01000) != 0;
      case 'O' -> node.meta().uid() == shell.process().caller().uid();
      case 'G' -> node.meta().gid() == shell.process().caller().gid();
      case 'b', 'p', 'S', 'N' -> false;
      default -> true;
    };
  }

  private static boolean isAttribute(Node node) {
    return node.type() == '-';
  }

  private boolean may(Node node, Access access) {
    Process process = shell.process();
    return process.sys().files().mayAccess(node, access, process.caller());
  }

  private Optional<Node> node(String path) {
    Process process = shell.process();
    return found(process.sys().files().node(process.cwd(), path, process.caller()));
  }

  private Optional<Node> link(String path) {
    Process process = shell.process();
    return found(process.sys().files().nodeOrLink(process.cwd(), path, process.caller()));
  }

  private static Optional<Node> found(Outcome<Node> node) {
    return node instanceof Outcome.Done<Node> done ? Optional.of(done.value()) : Optional.empty();
  }

  private boolean isTerminal(String descriptor) {
    return descriptor.matches("[0-9]{1,5}")
        && shell
            .process()
            .descriptors()
            .get(Integer.parseInt(descriptor))
            .map(channel -> channel.isTerminal())
            .orElse(false);
  }

  private boolean isVariable(String name) {
    if (!Identifiers.isElement(name)) {
      return shell.variables().isSet(name);
    }
    int bracket = name.indexOf('[');
    Variable variable = shell.variables().find(name.substring(0, bracket));
    String subscript = name.substring(bracket + 1, name.length() - 1);
    if (variable == null) {
      return false;
    }
    if (subscript.equals("@") || subscript.equals("*")) {
      return variable.size() > 0;
    }
    if (variable.kind() == Variable.Kind.ASSOCIATIVE && variable.has(subscript)) {
      return true;
    }
    String key = shell.assigner().key(variable, name, shell.expander().subscript(subscript), false);
    return !key.isEmpty() && variable.isArray() && variable.has(key);
  }

  /// `-nt`, `-ot` and `-ef`.
  public boolean compare(String left, String operator, String right) {
    Optional<Node> first = node(left);
    Optional<Node> second = node(right);
    return switch (operator) {
      case "-ef" -> first.isPresent() && second.isPresent() && first.get().equals(second.get());
      case "-nt" -> first.isPresent() && (second.isEmpty() || isNewer(first.get(), second.get()));
      default -> second.isPresent() && (first.isEmpty() || isNewer(second.get(), first.get()));
    };
  }

  private static boolean isNewer(Node first, Node second) {
    return first.meta().modified().isAfter(second.meta().modified());
  }

  /// `-eq` and its like.
  public static boolean compare(long left, String operator, long right) {
    return switch (operator) {
      case "-eq" -> left == right;
      case "-ne" -> left != right;
      case "-lt" -> left < right;
      case "-le" -> left <= right;
      case "-gt" -> left > right;
      default -> left >= right;
    };
  }
}
