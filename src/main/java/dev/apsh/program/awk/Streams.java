package dev.apsh.program.awk;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.linux.Output;
import dev.apsh.linux.Process;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Popen;
import dev.apsh.vfs.OpenMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files and commands that a program has opened, by their names.
final class Streams {
  private final Run run;
  private final Call call;
  private final Map<String, Sink> sinks = new LinkedHashMap<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();

  /// What is written to, with the command behind it where there is one.
  private record Sink(Output output, int descriptor, Optional<Popen> command) {}

  /// What is read from.
  private record Source(RecordReader reader, Optional<Popen> command) {}

  Streams(Run run, Call call) {
    this.run = run;
    this.call = call;
  }

  private Process process() {
    return call.process();
  }

  /// Prints on standard output.
  void print(String text) {
    call.out().print(text);
    unlessRefused(call.out(), "standard output");
  }

  private void unlessRefused(Output output, String name) {
    output
        .refused()
        .ifPresent(no -> {
          throw run.fatal("print to \"" + name + "\" failed: " + no.text());
        });
  }

  /// Prints where `> name`, `>> name` or `| name` say.
  void print(String operator, String name, String text) {
    run.leavesSandbox("redirection");
    if (name.isEmpty()) {
      throw run.fatal("expression for `" + operator + "' redirection has null string value");
    }
    if (!operator.equals("|") && (name.equals("/dev/stdout") || name.equals("-"))) {
      print(text);
      return;
    }
    if (!operator.equals("|") && name.equals("/dev/stderr")) {
      call.err().print(text);
      return;
    }
    Sink sink = sinks.get(name);
    if (sink == null) {
      sink = open(operator, name);
      sinks.put(name, sink);
    }
    sink.output.print(text);
    unlessRefused(sink.output, name);
  }

  private Sink open(String operator, String name) {
    if (operator.equals("|")) {
      flush();
      Popen command = Popen.writing(process(), name, descriptors());
      int descriptor = process().descriptors().free(3);
      process().descriptors().set(descriptor, command.output());
      return new Sink(Output.to(process(), descriptor), descriptor, Optional.of(command));
    }
    OpenMode mode = operator.equals(">") ? OpenMode.WRITE : OpenMode.APPEND;
    return switch (process().open(name, mode)) {
      case Done<Integer>(Integer number) ->
          new Sink(Output.to(process(), number), number, Optional.empty());
      case Failed<Integer>(Refused no) ->
          throw run.fatal("cannot redirect to `" + name + "': " + no.text());
    };
  }

  /// Those that belong to commands: a further command must not hold them open.
  private List<Integer> descriptors() {
    List<Integer> all = new ArrayList<>();
    sinks.values().stream()
        .filter(sink -> sink.command.isPresent())
        .forEach(sink -> all.add(sink.descriptor));
    return all;
  }

  /// The reader of a file, opened at its first use; why not, in ERRNO.
  Optional<RecordReader> file(String name) {
    run.leavesSandbox("redirection");
    Source known = sources.get(name);
    if (known != null) {
      return Optional.of(known.reader);
    }
    Optional<Channel> channel =
        name.equals("-") || name.equals("/dev/stdin")
            ? process().descriptors().get(0)
            : opened(name);
    Optional<RecordReader> reader = channel.map(from -> new RecordReader(run, new Input(from)));
    reader.ifPresent(made -> sources.put(name, new Source(made, Optional.empty())));
    return reader;
  }

  private Optional<Channel> opened(String name) {
    return switch (process().channel(name, OpenMode.READ)) {
      case Done<Channel>(Channel channel) -> Optional.of(channel);
      case Failed<Channel>(Refused no) -> {
        run.specials().tell(SpecialName.ERRNO, Value.of(no.text()));
        yield Optional.empty();
      }
    };
  }

  /// The reader of what a command prints.
  RecordReader command(String name) {
    run.leavesSandbox("redirection");
    Source known = sources.get(name);
    if (known == null) {
      flush();
      Popen command = Popen.reading(process(), name, descriptors());
      known = new Source(new RecordReader(run, command.input()), Optional.of(command));
      sources.put(name, known);
    }
    return known.reader;
  }

  /// Runs a command to its end; gives its status.
  int system(String command) {
    run.leavesSandbox("'system' function");
    flush();
    return Popen.system(process(), command, descriptors());
  }

  /// Closes all of that name; gives the status of a command, 0 of a file, -1 when there is none.
  int close(String name) {
    int status = -1;
    Source source = sources.remove(name);
    if (source != null) {
      status = source.command.map(Popen::close).orElse(0);
    }
    Sink sink = sinks.remove(name);
    if (sink != null) {
      status = close(name, sink);
    }
    return status;
  }

  private int close(String name, Sink sink) {
    Optional<Refused> no = sink.output.flush();
    process().descriptors().close(sink.descriptor);
    if (no.isPresent()) {
      throw run.fatal("flush to \"" + name + "\" failed: " + no.get().text());
    }
    return sink.command.map(Popen::close).orElse(0);
  }

  /// The program ends: commands get to their end, those that were started last first.
  void closeAll() {
    run.ended();
    List<String> names = new ArrayList<>(sinks.keySet());
    for (String name : names.reversed()) {
      close(name);
    }
    for (String name : List.copyOf(sources.keySet())) {
      close(name);
    }
  }

  /// Writes out all that is held.
  void flush() {
    call.out().flush();
    sinks.values().forEach(sink -> sink.output.flush());
  }

  /// Writes out what is held for one; -1 when there is none.
  int flush(String name) {
    Sink sink = sinks.get(name);
    if (sink == null) {
      return name.equals("/dev/stdout") || name.equals("/dev/stderr") ? 0 : -1;
    }
    return sink.output.flush().isPresent() ? -1 : 0;
  }
}
