package dev.apsh.program.tool;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// A file, or standard input, that a program reads from its beginning to its end.
///
/// @param name as the operand named it
public record Source(Call call, String name, Channel channel, Input input) {

  /// How a program words that it cannot open, or cannot read, a file of that name.
  public record Words(UnaryOperator<String> open, UnaryOperator<String> read) {
    public static final Words PLAIN = new Words(Quote::name, Quote::name);
    public static final Words READING =
        new Words(
            name -> "cannot open " + Quote.always(name) + " for reading",
            name -> "error reading " + Quote.always(name));
  }

  /// The next line with its newline, if it has one; empty at the end. One step of work.
  public Optional<Bytes> line() {
    call.process().step();
    return input.line();
  }

  /// As [#line()], with lines that end with `end`.
  public Optional<Bytes> line(char end) {
    call.process().step();
    return input.line(end);
  }

  /// Reads each of `names` in turn with `body`; says what cannot be opened or read. Gives 0, or
  /// `failure`.
  public static int each(
      Call call, List<String> names, Words words, int failure, Consumer<Source> body) {
    int status = 0;
    for (String name : names) {
      Optional<String> wrong = one(call, name, words, body);
      if (wrong.isPresent()) {
        status = call.fail(failure, wrong.get());
      }
    }
    return status;
  }

  public static int each(Call call, List<String> names, Consumer<Source> body) {
    return each(call, names, Words.PLAIN, 1, body);
  }

  /// Reads one with `body`; gives what is to be said when it cannot be opened or read.
  public static Optional<String> one(Call call, String name, Words words, Consumer<Source> body) {
    return switch (call.open(name)) {
      case Failed<Channel>(Refused no) -> Optional.of(words.open().apply(name) + ": " + no.text());
      case Done<Channel>(Channel channel) -> {
        Source source = new Source(call, name, channel, new Input(channel));
        body.accept(source);
        yield source.input.refused().map(no -> words.read().apply(name) + ": " + no.text());
      }
    };
  }
}
