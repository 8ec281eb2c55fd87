package dev.apsh.shell;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.linux.Channel;
import dev.apsh.linux.LimitReached;
import dev.apsh.linux.Pipe;
import dev.apsh.linux.Process;
import dev.apsh.shell.syntax.Command;
import dev.apsh.shell.syntax.Redirection;
import dev.apsh.shell.syntax.Word;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands for the output of commands: `$(…)` and `<(…)`.
final class Substitutions {
  private static final int FIRST_PROCESS = 63;

  private final Shell shell;
  private final List<Integer> opened = new ArrayList<>();
  private Optional<Integer> status = Optional.empty();

  Substitutions(Shell shell) {
    this.shell = shell;
  }

  /// A simple command begins: no substitution of it has run yet.
  void begin() {
    if (status.isPresent()) {
      status = Optional.empty();
    }
  }

  /// The status of the last substitution since then.
  Optional<Integer> status() {
    return status;
  }

  /// What a script prints, without the newlines at its end.
  ///
  /// @param relative whether its lines count from the current one
  String output(Command script, boolean relative) {
    Optional<String> file = inputOf(script);
    String text = file.isPresent() ? contents(file.get()) : run(script, relative);
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(0, end);
  }

  /// `$(< file)` is the file.
  private Optional<String> inputOf(Command given) {
    Command script = given;
    if (given instanceof Command.Sequence(List<Command.Statement> all) && all.size() == 1) {
      script = all.getFirst().command();
    }
    if (script instanceof Command.Simple simple
        && simple.arguments().isEmpty()
        && simple.assignments().isEmpty()
        && simple.redirections().size() == 1
        && simple.redirections().getFirst()
            instanceof Redirection.File(var target, var operator, Word word)
        && operator == Redirection.Operator.READ) {
      return Optional.of(shell.expander().text(word));
    }
    return Optional.empty();
  }

  private String contents(String path) {
    return switch (Commands.contents(shell.process(), path)) {
      case Outcome.Done<String>(String text) -> {
        status = Optional.of(0);
        yield withoutNuls(text);
      }
      case Outcome.Failed<String> failed -> {
        shell.error(path + ": " + failed.refused().text());
        status = Optional.of(1);
        yield "";
      }
    };
  }

  private String run(Command script, boolean relative) {
    Shell child = shell.fork();
    if (relative) {
      child.place().countLinesFrom(shell.place().line());
    }
    child.place().traced(1);
    if (!shell.options().has("inherit_errexit")) {
      child.options().set(Options.Option.ERREXIT, false);
    }
    long most = shell.process().sys().scheduler().limits().outputBytes();
    Captured captured = new Captured(most);
    child.process().descriptors().set(1, captured);
    status = Optional.of(child.process().run(() -> child.scripts().toEnd(script)));
    // What it left in the background may still print.
    shell.process().await(() -> captured.closed);
    shell.interpreter().heedSignals();
    return withoutNuls(captured.text());
  }

  private String withoutNuls(String text) {
    if (text.indexOf('\0') < 0) {
      return text;
    }
    shell.error("warning: command substitution: ignored null byte in input");
    return text.replace("\0", "");
  }

  /// Collects what is written.
  private static final class Captured implements Channel {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final long most;
    private boolean closed;

    Captured(long most) {
      this.most = most;
    }

    String text() {
      return Bytes.of(bytes.toByteArray()).text();
    }

    @Override
    public Read read(int max) {
      return Errno.EBADF.refused();
    }

    @Override
    public Write write(Bytes written) {
      if (bytes.size() + (long) written.length() > most) {
        throw new LimitReached("apsh: limit of " + most + " bytes of output reached");
      }
      byte[] content = written.toArray();
      bytes.write(content, 0, content.length);
      return Written.WHOLE;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  /// Starts a script whose output, or input, is the file that is named.
  String process(Command script, boolean input, boolean relative) {
    Process process = shell.process();
    Pipe pipe = process.pipe();
    Shell child = shell.fork();
    Channel ours = input ? pipe.readingEnd() : pipe.writingEnd();
    Channel its = input ? pipe.writingEnd() : pipe.readingEnd();
    int number = FIRST_PROCESS;
    while (process.descriptors().get(number).isPresent()) {
      number--;
    }
    child.process().descriptors().set(input ? 1 : 0, its);
    process.descriptors().set(number, ours);
    child.place().traced(1);
    if (relative) {
      child.place().countLinesFrom(shell.place().line());
    }
    child.process().start(() -> child.scripts().toEnd(script));
    opened.add(number);
    shell.jobs().lastPid(child.process());
    return "/dev/fd/" + number;
  }

  /// A command has ended: what was opened for it is closed.
  void closeProcesses(int from) {
    boolean any = opened.size() > from;
    while (opened.size() > from) {
      shell.process().descriptors().close(opened.removeLast());
    }
    if (any) {
      // What reads from the command gets its turn before the next one prints.
      shell.process().sys().scheduler().giveWay();
    }
  }

  int openProcesses() {
    return opened.size();
  }
}
