package dev.apsh.program.sed;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.tool.Bounds;
import dev.apsh.program.tool.Call;
import dev.apsh.shell.pattern.Match;
import dev.apsh.shell.pattern.Regex;
import java.util.List;
import java.util.Optional;

/// Runs a script over lines: pattern space, hold space, and the cycle from line to line.
final class Editor implements Selection.Where {
  private static final int PANIC = 4;
  private static final int MISUSE = 1;

  private final Call call;
  private final SedOptions options;
  private final Script script;
  private final Sinks sinks;
  private final InPlace inPlace;
  private final Files files;
  private final Selection selection;
  private final Appends appends;
  private final String separator;
  private Space space = new Space("", true);
  private Space held = new Space("", true);
  private Optional<Regex> lastRegex = Optional.empty();
  private boolean substituted;
  private boolean misused;
  private Optional<String> wrong = Optional.empty();
  private int status;

  /// Text with whether a newline stood, or is to stand, behind it.
  record Space(String text, boolean ended) {
    Space with(String next) {
      return new Space(next, ended);
    }
  }

  /// What follows a command.
  private enum Then {
    GO_ON,
    /// The cycle is over: the pattern space is printed.
    PRINT,
    /// The cycle is over.
    DELETE,
    /// The cycle begins again with what is left.
    RESTART,
    /// Nothing more is read: the pattern space is printed.
    QUIT,
    /// Nothing more is read.
    EXIT
  }

  Editor(Call call, SedOptions options, Script script, Sinks sinks, List<String> names) {
    this.call = call;
    this.options = options;
    this.script = script;
    this.sinks = sinks;
    this.inPlace = new InPlace(call, options, sinks.stdout());
    this.files = new Files(call, options, names, inPlace);
    this.selection = new Selection(script.commands(), this);
    this.appends = new Appends(call, options);
    this.separator = "" + options.separator();
  }

  /// Edits all; gives sed's status.
  int run() {
    Then then = Then.DELETE;
    while (wrong().isEmpty() && then != Then.QUIT && then != Then.EXIT) {
      if (then != Then.RESTART && !read()) {
        break;
      }
      then = cycle();
      boolean prints = then == Then.GO_ON || then == Then.PRINT || then == Then.QUIT;
      if (prints && !options.quiet() && !script.silent()) {
        print(space);
      }
      if (then == Then.QUIT) {
        inPlace.output().complete();
      }
      if (then != Then.EXIT && then != Then.RESTART) {
        append();
      }
      if (options.unbuffered()) {
        inPlace.output().flush();
      }
    }
    return finish();
  }

  private int finish() {
    if (wrong().isEmpty()) {
      files.close();
      sinks.flush();
    }
    if (misused) {
      inPlace.abandon();
      return call.fail(MISUSE, "-e expression #1, char 0: no previous regular expression");
    }
    if (wrong().isPresent()) {
      inPlace.abandon();
      sinks.flush();
      return call.fail(PANIC, wrong().get());
    }
    return status > 0 ? status : files.status();
  }

  private Optional<String> wrong() {
    return wrong.or(files::wrong).or(sinks::wrong).or(appends::wrong).or(inPlace.output()::wrong);
  }

  private boolean read() {
    Optional<Bytes> line = files.next();
    line.ifPresent(bytes -> {
      if (options.inPlace().isPresent() && files.number() == 1) {
        selection.reset();
      }
      space = spaceOf(bytes);
    });
    substituted &= line.isEmpty();
    return line.isPresent() && wrong().isEmpty();
  }

  private Space spaceOf(Bytes bytes) {
    String text = bytes.text();
    boolean ended = text.endsWith(separator);
    return new Space(ended ? text.substring(0, text.length() - 1) : text, ended);
  }

  private void print(Space what) {
    inPlace.output().line(what.text, what.ended ? separator : "");
  }

  private void append() {
    appends.write(inPlace.output());
  }

  private Then cycle() {
    int at = 0;
    while (at < script.commands().size()) {
      call.process().step();
      Action action = script.commands().get(at).action();
      boolean holds = selection.holds(at);
      if (wrong().isPresent()) {
        return Then.EXIT;
      }
      if (!holds) {
        at = action instanceof Action.Open(int end) ? end : at + 1;
        continue;
      }
      if (action instanceof Action.Jump(char name, int target)) {
        at = jumps(name) ? target : at + 1;
        continue;
      }
      Then then = perform(action, at);
      if (then != Then.GO_ON || wrong().isPresent()) {
        return wrong().isPresent() ? Then.EXIT : then;
      }
      at++;
    }
    return Then.PRINT;
  }

  private boolean jumps(char name) {
    if (name == 'b') {
      return true;
    }
    boolean jump = substituted == (name == 't');
    substituted = false;
    return jump;
  }

  private Then perform(Action action, int index) {
    switch (action) {
      case Action.Plain(char name) -> {
        return plain(name);
      }
      case Action.Insert(char name, String text) -> {
        return insert(name, text, index);
      }
      case Action.Exit(char name, int code) -> {
        status = code;
        return name == 'q' ? Then.QUIT : Then.EXIT;
      }
      case Action.Substitute substitute -> substitute(substitute);
      case Action.Translate translate -> space = space.with(translated(translate));
      case Action.Listing(var length) ->
          inPlace.output().text(Listing.of(space.text, length.orElse(options.length()), separator));
      case Action.ReadFrom(char name, String path) -> appends.file(name, path);
      case Action.WriteTo(char name, Sink sink) -> write(name, sink);
      case Action.Execute(String command) -> execute(command);
      case Action.Open open -> {}
      case Action.Jump jump -> {}
    }
    return Then.GO_ON;
  }

  private Then plain(char name) {
    switch (name) {
      case '=' -> inPlace.output().text(files.number() + separator);
      case 'F' -> inPlace.output().text(files.name() + separator);
      case 'p' -> print(space);
      case 'P' -> inPlace.output().line(space.text.split(separator, 2)[0], separator);
      case 'h' -> held = space;
      case 'H' -> held = held.with(joined(held.text, space.text));
      case 'g' -> space = held;
      case 'G' -> space = space.with(joined(space.text, held.text));
      case 'x' -> {
        Space was = space;
        space = held;
        held = was;
      }
      case 'z' -> space = space.with("");
      case 'd' -> {
        return Then.DELETE;
      }
      case 'D' -> {
        return cut();
      }
      case 'n' -> {
        return next();
      }
      case 'N' -> {
        return join();
      }
      default -> throw new IllegalStateException("no command " + name);
    }
    return Then.GO_ON;
  }

  private String joined(String first, String second) {
    Bounds.check(call.process(), (long) first.length() + second.length());
    return first + separator + second;
  }

  private Then cut() {
    int end = space.text.indexOf(separator);
    if (end < 0) {
      return Then.DELETE;
    }
    space = space.with(space.text.substring(end + 1));
    return Then.RESTART;
  }

  private Then next() {
    if (files.isLast()) {
      return Then.PRINT;
    }
    if (!options.quiet() && !script.silent()) {
      print(space);
    }
    append();
    return read() ? Then.GO_ON : Then.EXIT;
  }

  private Then join() {
    if (files.isLast()) {
      return Then.PRINT;
    }
    String before = space.text;
    append();
    if (!read()) {
      return Then.EXIT;
    }
    space = space.with(joined(before, space.text));
    return Then.GO_ON;
  }

  private Then insert(char name, String text, int index) {
    if (name == 'a') {
      appends.text(text);
      return Then.GO_ON;
    }
    if (name == 'i' || !selection.isInside(index)) {
      inPlace.output().text(text.replaceFirst("\n\\z", separator));
    }
    return name == 'i' ? Then.GO_ON : Then.DELETE;
  }

  private void write(char name, Sink sink) {
    if (name == 'w') {
      sink.line(space.text, space.ended ? separator : "");
    } else {
      sink.line(space.text.split(separator, 2)[0], separator);
    }
  }

  private String translated(Action.Translate translate) {
    StringBuilder out = new StringBuilder();
    space
        .text
        .codePoints()
        .forEach(c -> out.appendCodePoint(translate.characters().getOrDefault(c, c)));
    return out.toString();
  }

  private void execute(String command) {
    inPlace.output().flush();
    if (command.isEmpty()) {
      space = space.with(Shelled.withoutNewline(Shelled.output(call.process(), space.text)));
    } else {
      inPlace.output().text(Shelled.output(call.process(), command));
    }
  }

  private void substitute(Action.Substitute action) {
    Optional<Regex> regex = action.pattern().regex().or(() -> lastRegex);
    if (regex.isEmpty()) {
      noRegex();
      return;
    }
    lastRegex = regex;
    Optional<String> changed = substituted(regex.get(), action);
    if (changed.isEmpty()) {
      return;
    }
    substituted = true;
    space = space.with(changed.get());
    if (action.executes()) {
      execute("");
    }
    if (action.prints()) {
      print(space);
    }
    action.sink().ifPresent(sink -> write('w', sink));
  }

  private void noRegex() {
    misused = true;
    wrong = Optional.of("");
  }

  /// The text with what matches replaced; empty when nothing does. An empty match right behind
  /// another one is none.
  private Optional<String> substituted(Regex regex, Action.Substitute action) {
    String text = space.text;
    StringBuilder out = new StringBuilder();
    int from = 0;
    int count = 0;
    int last = -1;
    boolean again = true;
    boolean any = false;
    while (again && from <= text.length()) {
      Optional<Match> found = regex.find(text, from, call.process()::step);
      if (found.isEmpty()) {
        break;
      }
      Match match = found.get();
      out.append(text, from, match.start());
      boolean counts = match.end() > match.start() || match.start() != last;
      count += counts ? 1 : 0;
      if (counts && count >= action.number()) {
        action.replacement().write(match, out);
        Bounds.check(call.process(), out.length());
        any = true;
        again = action.global();
      } else {
        out.append(text, match.start(), match.end());
      }
      last = match.end();
      from = match.end();
      if (match.end() == match.start()) {
        int next = from < text.length() ? text.offsetByCodePoints(from, 1) : from + 1;
        out.append(text, from, Math.min(next, text.length()));
        from = next;
      }
    }
    if (from < text.length()) {
      out.append(text, from, text.length());
    }
    return any ? Optional.of(out.toString()) : Optional.empty();
  }

  @Override
  public long number() {
    return files.number();
  }

  @Override
  public boolean isLast() {
    return files.isLast();
  }

  @Override
  public boolean matches(Pattern pattern) {
    Optional<Regex> regex = pattern.regex().or(() -> lastRegex);
    if (regex.isEmpty()) {
      noRegex();
      return false;
    }
    lastRegex = regex;
    return regex.get().isIn(space.text, call.process()::step);
  }
}
