package dev.apsh.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Where in its scripts a shell is: what it says before an error.
final class Place {
  private final Invocation invocation;
  private final Deque<Call> calls = new ArrayDeque<>();
  private String source;
  private int line = 1;
  private int base;
  private int traced;
  private Optional<Instant> secondsFrom = Optional.empty();
  private String command = "";
  private boolean keepsCommand;

  /// A function or sourced script that runs, with the place that called it.
  record Call(String name, String caller, int line) {}

  Place(Invocation invocation) {
    this.invocation = invocation;
    this.source = invocation.name();
  }

  Place copy() {
    Place copy = new Place(invocation);
    copy.source = source;
    copy.line = line;
    copy.base = base;
    copy.calls.addAll(calls);
    copy.traced = traced;
    copy.secondsFrom = secondsFrom;
    copy.command = command;
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
    line = next + base;
  }

  /// From now on lines count from this one, until another text is executed.
  void countLinesFrom(int first) {
    base = first;
  }

  /// The lines of another text count from its own begin; gives what they counted from before.
  int countAnew() {
    int before = base;
    base = 0;
    return before;
  }

  /// Back in the text before, on the line where it was left.
  void back(int formerBase, int formerLine) {
    base = formerBase;
    line = formerLine;
  }

  /// The text of the command that runs.
  String command() {
    return command;
  }

  void command(String next) {
    if (!keepsCommand) {
      command = next;
    }
  }

  /// While the action of a trap runs, the command stays the one that led to it.
  boolean keepsCommand(boolean next) {
    boolean before = keepsCommand;
    keepsCommand = next;
    return before;
  }

  /// A function or sourced script begins.
  void enter(String name, String itsSource) {
    calls.push(new Call(name, source, line));
    source = itsSource;
  }

  void leave() {
    source = calls.pop().caller();
  }

  /// The calls that run, the innermost first.
  Deque<Call> calls() {
    return calls;
  }

  private boolean isScript() {
    return invocation.kind() == Invocation.Kind.SCRIPT;
  }

  /// FUNCNAME
  List<String> callNames() {
    List<String> names = new ArrayList<>();
    calls.forEach(call -> names.add(call.name()));
    if (calls.stream().anyMatch(call -> !call.name().equals("source"))) {
      names.addAll(isScript() ? List.of("main") : List.of());
      return names;
    }
    return List.of();
  }

  /// BASH_SOURCE
  List<String> callSources() {
    List<String> sources = new ArrayList<>();
    sources.add(source);
    calls.forEach(call -> sources.add(call.caller()));
    return isScript() ? sources : sources.subList(0, calls.size());
  }

  /// BASH_LINENO
  List<String> callLines() {
    List<String> lines = new ArrayList<>();
    calls.forEach(call -> lines.add(String.valueOf(call.line())));
    lines.addAll(isScript() ? List.of("0") : List.of());
    return lines;
  }

  /// Where a running function was called, as `caller` tells it.
  Optional<String> caller(int index, boolean withName) {
    List<String> lines = callLines();
    List<String> sources = callSources();
    List<String> names = callNames();
    int next = index + 1;
    if (calls.isEmpty()) {
      boolean none = withName || invocation.kind() == Invocation.Kind.COMMAND;
      return none ? Optional.empty() : Optional.of("0 NULL");
    }
    if (withName ? next >= names.size() : next > sources.size()) {
      return Optional.empty();
    }
    String from = next < sources.size() ? sources.get(next) : "NULL";
    String place = lines.get(index) + " ";
    return Optional.of(withName ? place + names.get(next) + " " + from : place + from);
  }

  /// How many substitutions and evaluated texts a traced command is inside of.
  int traced() {
    return traced;
  }

  void traced(int by) {
    traced += by;
  }

  /// The script whose commands run; `environment` for a function that no file defined.
  String source() {
    return source;
  }

  /// What a function that is defined here will say it comes from.
  String sourceOfFunctions() {
    boolean file = isScript() || !source.equals(invocation.name());
    if (file || isInteractive()) {
      return source;
    }
    return invocation.kind() == Invocation.Kind.INPUT ? "main" : "environment";
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
}
