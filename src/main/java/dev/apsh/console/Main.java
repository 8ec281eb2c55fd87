package dev.apsh.console;

import dev.apsh.kernel.Bytes;

/// The program's entry: reads the command line and hands over to what it asks for.
public final class Main {
  static final String VERSION = "0.1.0";
  private static final int WRONG = 2;

  private Main() {}

  public static void main(String[] arguments) {
    Invocation invocation = CommandLine.parse(Arguments.exact(arguments));
    int status = new Main().run(invocation, new RealStreams());
    Runtime.getRuntime().halt(status);
  }

  private int run(Invocation invocation, RealStreams streams) {
    // These first, and apart: a switch over types costs a start what they have not to pay.
    if (invocation instanceof Invocation.Test test) {
      return new TestRun(streams).run(test);
    }
    return invocation instanceof Invocation.Shell shell
        ? new ShellSession(streams).run(shell)
        : run(streams, invocation);
  }

  private int run(RealStreams streams, Invocation invocation) {
    return switch (invocation) {
      case Invocation.Help help -> say(streams, Help.TEXT);
      case Invocation.Version version -> say(streams, "apsh " + VERSION + "\n");
      case Invocation.Wrong(String message) -> {
        var _ = streams.error(Bytes.of("apsh: " + message + "\n"));
        yield WRONG;
      }
      case Invocation.TestHelp help -> say(streams, Help.test());
      case Invocation.Test test -> new TestRun(streams).run(test);
      case Invocation.Replay(TraceOptions options) -> new TraceRun(streams, options).run();
      case Invocation.LintHelp help -> say(streams, LintRun.help());
      case Invocation.Lint lint -> new LintRun(streams).run(lint);
      case Invocation.Shell shell -> new ShellSession(streams).run(shell);
    };
  }

  private static int say(RealStreams streams, String text) {
    return streams.out(Bytes.of(text)) ? 0 : 1;
  }
}
