package dev.apsh.program.sed;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Output;
import java.util.Optional;

/// A file that sed writes; a last line that came without a newline gets it when another follows.
final class Sink {
  private final Output output;
  private final String name;
  private final String separator;
  private boolean lacksEnd;
  private Optional<String> wrong = Optional.empty();

  /// One whose lines are set apart by `separator`.
  Sink(Output output, String name, String separator) {
    this.output = output;
    this.name = name;
    this.separator = separator;
  }

  /// Prints a line that ends with `end`, or with nothing.
  void line(String text, String end) {
    text(text + end);
    lacksEnd = end.isEmpty();
  }

  /// Prints the end that the last line lacks.
  void complete() {
    if (lacksEnd) {
      output.print(separator);
      lacksEnd = false;
    }
  }

  /// Prints text as it is.
  void text(String text) {
    complete();
    output.print(text);
    Optional<Refused> no = output.refused();
    if (no.isPresent() && wrong.isEmpty()) {
      int items = Bytes.of(text).length();
      wrong = Optional.of("couldn't write " + items + " items to " + name + ": " + no.get().text());
    }
  }

  /// Writes out what is held.
  void flush() {
    Optional<Refused> no = output.flush();
    if (no.isPresent() && wrong.isEmpty()) {
      // A file is closed by then, and sed has forgotten its name.
      String shown = name.equals("stdout") ? name : "<unknown>";
      wrong = Optional.of("couldn't flush " + shown + ": " + no.get().text());
    }
  }

  /// What went wrong first.
  Optional<String> wrong() {
    return wrong;
  }
}
