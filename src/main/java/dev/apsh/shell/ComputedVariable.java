package dev.apsh.shell;

import dev.apsh.kernel.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// Gives a variable the value that it has at the moment when it is looked at.
record ComputedVariable(Shell shell, String name, Instant started) implements Consumer<Variable> {
  /// Those that `set` names with the others.
  static final List<String> LISTED =
      List.of(
          "PIPESTATUS",
          "BASH_SOURCE",
          "BASH_LINENO",
          "DIRSTACK",
          "GROUPS",
          "SHELLOPTS",
          "BASHOPTS");

  static final List<String> NAMES =
      List.of(
          "LINENO",
          "BASHPID",
          "RANDOM",
          "SRANDOM",
          "SECONDS",
          "EPOCHSECONDS",
          "EPOCHREALTIME",
          "BASH_SUBSHELL",
          "BASH_COMMAND",
          "BASH_ARGV0",
          "HISTCMD",
          "FUNCNAME",
          "_",
          "PIPESTATUS",
          "BASH_SOURCE",
          "BASH_LINENO",
          "DIRSTACK",
          "GROUPS",
          "SHELLOPTS",
          "BASHOPTS");

  @Override
  public void accept(Variable variable) {
    Place place = shell.place();
    switch (name) {
      case "FUNCNAME" -> variable.setAll(place.callNames());
      case "PIPESTATUS" -> variable.setAll(shell.interpreter().pipeStatus());
      case "BASH_SOURCE" -> variable.setAll(place.callSources());
      case "BASH_LINENO" -> variable.setAll(place.callLines());
      case "DIRSTACK" -> variable.setAll(shell.directories().shown());
      case "GROUPS" -> variable.setAll(List.of(String.valueOf(shell.process().caller().gid())));
      default -> variable.show(text(place));
    }
  }

  private String text(Place place) {
    Clock clock = shell.process().sys().clock();
    return switch (name) {
      case "LINENO" -> String.valueOf(place.line());
      case "BASHPID" -> String.valueOf(shell.process().pid());
      case "RANDOM" -> String.valueOf(shell.randomNumbers().next());
      case "SRANDOM" -> shell.randomNumbers().strong();
      case "SECONDS" -> String.valueOf(place.seconds(clock.now(), started));
      case "EPOCHSECONDS" -> String.valueOf(clock.now().getEpochSecond());
      case "EPOCHREALTIME" -> precise(clock.now());
      case "BASH_SUBSHELL" -> String.valueOf(shell.subshells());
      case "BASH_COMMAND" -> place.command();
      case "BASH_ARGV0" -> shell.name();
      case "HISTCMD" -> String.valueOf(shell.history().lines().size());
      case "SHELLOPTS" -> shell.options().names();
      case "BASHOPTS" -> shell.options().shoptNames();
      default -> shell.lastArgument();
    };
  }

  private static String precise(Instant now) {
    String micros = String.valueOf(1_000_000 + now.getNano() / 1000).substring(1);
    return now.getEpochSecond() + "." + micros;
  }
}
