package dev.apsh.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Where in its scripts a shell is: what it says before an error.
final class Place {
  private final Invocation invocation;
  private final Deque<String> functions = new ArrayDeque<>();
  private String source;
  private int line = 1;
  private Optional<Instant> secondsFrom = Optional.empty();

  Place(Invocation invocation) {
    this.invocation = invocation;
    this.source = invocation.name();
  }

  Place copy() {
    Place copy = new Place(invocation);
    copy.source = source;
    copy.line = line;
    copy.functions.addAll(functions);
    copy.secondsFrom = secondsFrom;
    return copy;
  }

  Invocation invocation() {
    return invocation;
  }

  boolean isInteractive() {
    return invocation.kind() == Invocation.Kind.INTERACTIVE;
  }

  int line() {
    return line;
  }

  void line(int next) {
    line = next;
  }

  /// The script whose commands run; `environment` for a function that no file defined.
  String source() {
    return source;
  }

  void source(String next) {
    source = next;
  }

  /// What a function that is defined here will say it comes from.
  String sourceOfFunctions() {
    boolean file = invocation.kind() == Invocation.Kind.SCRIPT || !source.equals(invocation.name());
    return file || isInteractive() ? source : "environment";
  }

  Deque<String> functionNames() {
    return functions;
  }

  /// An interactive shell speaks for itself, also of what goes wrong in functions and sourced
  /// files.
  String prefix() {
    return isInteractive() ? invocation.name() + ": " : source + ": line " + line + ": ";
  }

  String prefix(Optional<String> within, int errorLine) {
    boolean plain = isInteractive() && source.equals(invocation.name()) && within.isEmpty();
    if (plain) {
      return source + ": ";
    }
    boolean commandString =
        invocation.kind() == Invocation.Kind.COMMAND && source.equals(invocation.name());
    String part = within.map(what -> what + ": ").orElse(commandString ? "-c: " : "");
    return source + ": " + part + "line " + errorLine + ": ";
  }

  void secondsStartAt(String text, Instant now) {
    long offset = text.matches("[0-9]{1,9}") ? Long.parseLong(text) : 0;
    secondsFrom = Optional.of(now.minusSeconds(offset));
  }

  long seconds(Instant now, Instant started) {
    return Duration.between(secondsFrom.orElse(started), now).toSeconds();
  }

  List<String> stack() {
    return List.copyOf(functions);
  }
}
