package dev.apsh.program.sed;

import dev.apsh.program.sed.Address.After;
import dev.apsh.program.sed.Address.Every;
import dev.apsh.program.sed.Address.Last;
import dev.apsh.program.sed.Address.Line;
import dev.apsh.program.sed.Address.Matching;
import dev.apsh.program.sed.Address.Multiple;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads what stands before a command: `1,/x/!`.
final class AddressReader {
  private static final int END = ScriptSource.END;

  private final ScriptSource source;
  private final SedOptions options;
  private final Consumer<String> wrong;
  private boolean failed;

  /// The addresses, and the command's letter behind them.
  record Range(Optional<Address> first, Optional<Address> last, boolean negated, int next) {}

  AddressReader(ScriptSource source, SedOptions options, Consumer<String> wrong) {
    this.source = source;
    this.options = options;
    this.wrong = wrong;
  }

  private void fail(String message) {
    failed = true;
    wrong.accept(message);
  }

  Range read() {
    int begin = source.next();
    Optional<Address> first = address(begin);
    if (first.isEmpty() && !failed) {
      source.back(begin);
    }
    Optional<Address> last = Optional.empty();
    if (first.isPresent() && !failed) {
      if (first.get() instanceof After || first.get() instanceof Multiple) {
        fail("invalid usage of +N or ~N as first address");
      }
      int character = source.nonBlank();
      if (character == ',') {
        last = address(source.nonBlank());
        if (last.isEmpty() && !failed) {
          fail("unexpected `,'");
        }
        character = source.nonBlank();
      }
      if (first.get() instanceof Line(long number)
          && number == 0
          && !(last.isPresent() && last.get() instanceof Matching)) {
        fail("invalid usage of line address 0");
      }
      source.back(character);
    }
    int next = failed ? END : source.nonBlank();
    boolean negated = next == '!';
    if (negated) {
      next = source.nonBlank();
      if (next == '!') {
        fail("multiple `!'s");
      }
    }
    return new Range(first, last, negated, next);
  }

  /// The address that begins with `character`; empty when none does.
  private Optional<Address> address(int character) {
    if (character == '/' || character == '\\') {
      return regex(character == '/' ? '/' : source.next());
    }
    if (character >= '0' && character <= '9') {
      source.back(character);
      return Optional.of(line());
    }
    if (character == '+' || character == '~') {
      source.back(source.nonBlank());
      long count = number(source);
      return Optional.of(character == '+' ? new After(count) : new Multiple(count));
    }
    if (character == '$') {
      return Optional.of(new Last());
    }
    return Optional.empty();
  }

  private Address line() {
    long first = number(source);
    int character = source.nonBlank();
    if (character != '~') {
      source.back(character);
      return new Line(first);
    }
    source.back(source.nonBlank());
    long step = number(source);
    return step > 0 ? new Every(first, step) : new Line(first);
  }

  /// The digits that are next; 0 when none is.
  static long number(ScriptSource source) {
    long value = 0;
    int character = source.next();
    while (character >= '0' && character <= '9') {
      value = Math.min(Long.MAX_VALUE / 20, value * 10 + character - '0');
      character = source.next();
    }
    source.back(character);
    return value;
  }

  private Optional<Address> regex(int delimiter) {
    Optional<String> text =
        delimiter == END ? Optional.empty() : Delimited.read(source, delimiter, true);
    if (text.isEmpty()) {
      fail("unterminated address regex");
      return Optional.empty();
    }
    boolean ignoreCase = false;
    boolean lines = false;
    int flag = source.nonBlank();
    while (flag == 'I' || flag == 'M') {
      ignoreCase |= flag == 'I';
      lines |= flag == 'M';
      flag = source.nonBlank();
    }
    source.back(flag);
    return switch (options.compile(text.get(), ignoreCase, lines)) {
      case SedOptions.Wrong(String message) -> {
        fail(message);
        yield Optional.empty();
      }
      case SedOptions.Good(Pattern pattern) -> Optional.of(new Matching(pattern));
    };
  }
}
