package dev.apsh.shell.builtin;

import dev.apsh.kernel.Bytes;
import dev.apsh.linux.Channel;
import dev.apsh.shell.Builtin;
import dev.apsh.shell.Identifiers;
import dev.apsh.shell.LineInput;
import dev.apsh.shell.Shell;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `read`
final class ReadBuiltin implements Builtin {
  private static final String USAGE =
      "read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] "
          + "[-t timeout] [-u fd] [name ...]";

  /// As if SIGALRM had ended it.
  private static final int TIMED_OUT = 142;

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
        if ("adinNptu".indexOf(c) >= 0) {
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
          // Only somebody who types has an editor.
          case 'e' -> request.edits = true;
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
    private boolean edits;
    private Optional<Duration> timeout = Optional.empty();

    int take(Shell shell, char option, String value) {
      switch (option) {
        case 'a' -> array = value;
        case 'd' -> delimiter = value.isEmpty() ? 0 : value.charAt(0);
        case 'p' -> prompt = value;
        case 'i' -> edits = true;
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
          timeout = Optional.of(Duration.ofNanos(nanos(value)));
        }
      }
      return 0;
    }

    private static long nanos(String seconds) {
      return new BigDecimal(seconds.startsWith(".") ? "0" + seconds : seconds)
          .movePointRight(9)
          .min(BigDecimal.valueOf(Long.MAX_VALUE))
          .longValue();
    }

    int run(Shell shell, List<String> names) {
      if (shell.isTerminal(descriptor) && (edits || timeout.isPresent())) {
        return Usage.notSimulated(shell, "read", edits ? "-e" : "-t");
      }
      if (!array.isEmpty() && !Identifiers.isName(array)) {
        return Usage.notIdentifier(shell, "read", array);
      }
      boolean asks = timeout.isPresent() && timeout.get().isZero();
      if (!names.isEmpty() && !asks && !isTarget(names.getFirst())) {
        return Usage.notIdentifier(shell, "read", names.getFirst());
      }
      if (shell.process().descriptors().get(descriptor).isEmpty()) {
        shell.error("read: " + descriptor + ": invalid file descriptor: Bad file descriptor");
        return 1;
      }
      if (!prompt.isEmpty() && shell.isTerminal(descriptor)) {
        shell.complain(prompt);
      }
      if (asks) {
        return shell.process().descriptors().get(descriptor).filter(Channel::isReady).isPresent()
            ? 0
            : 1;
      }
      Line line = line(shell);
      boolean assigned = array.isEmpty() ? assign(shell, names, line) : assignArray(shell, line);
      return assigned && line.complete ? 0 : line.timedOut ? TIMED_OUT : 1;
    }

    private static boolean isTarget(String name) {
      return Identifiers.isName(name) || Identifiers.isElement(name);
    }

    /// What was read; which characters a backslash quoted.
    private record Line(String text, List<Integer> quoted, boolean complete, boolean timedOut) {}

    private Line line(Shell shell) {
      LineInput input = new LineInput(shell.process(), descriptor);
      timeout.ifPresent(time -> input.waitAtMost(time));
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
      return new Line(decoded(bytes), quoted, complete, input.timedOut());
    }

    private static String decoded(ByteArrayOutputStream bytes) {
      return Bytes.of(bytes.toByteArray()).text();
    }

    private boolean assign(Shell shell, List<String> names, Line line) {
      if (names.isEmpty()) {
        return shell.assigner().set("REPLY", line.text, false);
      }
      List<String> fields =
          exactly
              ? List.of(line.text)
              : new Splitting(line.text, line.quoted, shell.fieldSeparators()).into(names.size());
      for (int i = 0; i < names.size(); i++) {
        String value = i < fields.size() ? fields.get(i) : "";
        if (!isTarget(names.get(i))) {
          return Usage.notIdentifier(shell, "read", names.get(i)) == 0;
        }
        if (!shell.assigner().setTarget(names.get(i), value)) {
          return false;
        }
      }
      return true;
    }

    private boolean assignArray(Shell shell, Line line) {
      return shell
          .settings()
          .setArray(
              array,
              new Splitting(line.text, line.quoted, shell.fieldSeparators())
                  .into(Integer.MAX_VALUE));
    }
  }
}
