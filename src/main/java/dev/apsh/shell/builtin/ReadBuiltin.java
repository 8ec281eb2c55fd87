package dev.apsh.shell.builtin;

import dev.apsh.kernel.Bytes;
import dev.apsh.shell.Builtin;
import dev.apsh.shell.Identifiers;
import dev.apsh.shell.LineInput;
import dev.apsh.shell.Shell;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/// `read`
final class ReadBuiltin implements Builtin {
  private static final String USAGE =
      "read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] "
          + "[-t timeout] [-u fd] [name ...]";

  @Override
  public int run(Shell shell, List<String> arguments) {
    Request request = new Request();
    int at = 1;
    while (at < arguments.size() && arguments.get(at).matches("-.+")) {
      String option = arguments.get(at++);
      if (option.equals("--")) {
        break;
      }
      for (int i = 1; i < option.length(); i++) {
        char c = option.charAt(i);
        if ("adnNptu".indexOf(c) >= 0) {
          boolean joined = i + 1 < option.length();
          if (!joined && at == arguments.size()) {
            shell.error("read: -" + c + ": option requires an argument");
            shell.complain("read: usage: " + USAGE + "\n");
            return Usage.STATUS;
          }
          String value = joined ? option.substring(i + 1) : arguments.get(at++);
          int status = request.take(shell, c, value);
          if (status != 0) {
            return status;
          }
          break;
        }
        switch (c) {
          case 'r' -> request.raw = true;
          // What is typed is echoed by whoever sits before the terminal.
          case 's' -> {}
          case 'e', 'i' -> {
            return Usage.notSimulated(shell, "read", "-" + c);
          }
          default -> {
            return Usage.invalidOption(shell, "read", "-" + c, USAGE);
          }
        }
      }
    }
    return request.run(shell, arguments.subList(at, arguments.size()));
  }

  /// What one `read` wants.
  private static final class Request {
    private String array = "";
    private int delimiter = '\n';
    private int most = -1;
    private boolean exactly;
    private boolean raw;
    private String prompt = "";
    private int descriptor;

    int take(Shell shell, char option, String value) {
      switch (option) {
        case 'a' -> array = value;
        case 'd' -> delimiter = value.isEmpty() ? 0 : value.charAt(0);
        case 'p' -> prompt = value;
        case 'n', 'N' -> {
          if (!value.matches("[0-9]{1,9}")) {
            shell.error("read: " + value + ": invalid number");
            return 1;
          }
          most = Integer.parseInt(value);
          exactly = option == 'N';
        }
        case 'u' -> {
          if (!value.matches("[0-9]{1,6}")) {
            shell.error("read: " + value + ": invalid file descriptor specification");
            return 1;
          }
          descriptor = Integer.parseInt(value);
        }
        default -> {
          if (!value.matches("[0-9]+(\\.[0-9]*)?|\\.[0-9]+")) {
            shell.error("read: " + value + ": invalid timeout specification");
            return 1;
          }
          if (shell.isTerminal(descriptor)) {
            return Usage.notSimulated(shell, "read", "-t");
          }
        }
      }
      return 0;
    }

    int run(Shell shell, List<String> names) {
      for (String name : names) {
        if (!Identifiers.isName(name) && !Identifiers.isElement(name)) {
          return Usage.notIdentifier(shell, "read", name);
        }
      }
      if (shell.process().descriptors().get(descriptor).isEmpty()) {
        shell.error("read: " + descriptor + ": invalid file descriptor: Bad file descriptor");
        return 1;
      }
      if (!prompt.isEmpty() && shell.isTerminal(descriptor)) {
        shell.complain(prompt);
      }
      Line line = line(shell);
      boolean assigned = array.isEmpty() ? assign(shell, names, line) : assignArray(shell, line);
      return assigned && line.complete ? 0 : 1;
    }

    /// What was read; which characters a backslash quoted.
    private record Line(String text, List<Integer> quoted, boolean complete) {}

    private Line line(Shell shell) {
      LineInput input = new LineInput(shell.process(), descriptor);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      List<Integer> quoted = new ArrayList<>();
      int characters = 0;
      boolean complete = most == 0;
      while (most < 0 || characters < most) {
        int b = input.next();
        if (b < 0) {
          break;
        }
        if (b == delimiter && !exactly) {
          complete = true;
          break;
        }
        if (b == '\\' && !raw) {
          int next = input.next();
          if (next < 0) {
            break;
          }
          if (next == '\n') {
            continue;
          }
          quoted.add(decoded(bytes).length());
          b = next;
        }
        if (b != 0) {
          bytes.write(b);
        }
        // The bytes after the first of a character are 10xxxxxx.
        characters += (b & 0xc0) == 0x80 ? 0 : 1;
        complete = most >= 0 && characters >= most;
      }
      return new Line(decoded(bytes), quoted, complete);
    }

    private static String decoded(ByteArrayOutputStream bytes) {
      return Bytes.of(bytes.toByteArray()).text();
    }

    private boolean assign(Shell shell, List<String> names, Line line) {
      if (names.isEmpty()) {
        return shell.assigner().set("REPLY", line.text, false);
      }
      if (exactly) {
        return shell.assigner().setTarget(names.getFirst(), line.text)
            && names.stream().skip(1).allMatch(name -> shell.assigner().setTarget(name, ""));
      }
      List<String> fields =
          new Splitting(line.text, line.quoted, shell.fieldSeparators()).into(names.size());
      for (int i = 0; i < names.size(); i++) {
        String value = i < fields.size() ? fields.get(i) : "";
        if (!shell.assigner().setTarget(names.get(i), value)) {
          return false;
        }
      }
      return true;
    }

    private boolean assignArray(Shell shell, Line line) {
      return shell.setArray(
          array,
          new Splitting(line.text, line.quoted, shell.fieldSeparators()).into(Integer.MAX_VALUE));
    }
  }
}
