package dev.apsh.program.sed;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads a script piece by piece; the first error ends it.
final class ScriptParser {
  private static final int END = ScriptSource.END;
  private static final int MISUSE = 1;
  private static final int PANIC = 4;
  private static final String PLAIN = "=dDFgGhHnNpPxz";

  private final Sinks sinks;
  private final SedOptions options;
  private final List<Draft> drafts = new ArrayList<>();
  private final Deque<Open> blocks = new ArrayDeque<>();
  private final Map<String, Integer> labels = new HashMap<>();
  private ScriptSource source = ScriptSource.expression(1, "");
  private boolean silent;
  private boolean first = true;
  private boolean continued;
  private boolean begun;
  private StringBuilder pending = new StringBuilder();
  private Optional<Failure> failure = Optional.empty();

  /// Why a script is none, with the status to end with.
  record Failure(String text, int status) {}

  /// A `{` that waits for its `}`.
  private record Open(int index, ScriptSource source) {}

  /// A command whose target, where it has one, is still a name.
  private record Draft(AddressReader.Range range, Action action, String label) {}

  ScriptParser(Sinks sinks, SedOptions options) {
    this.sinks = sinks;
    this.options = options;
  }

  Optional<Failure> failure() {
    return failure;
  }

  /// Ends the reading; says where.
  void wrong(String message) {
    if (failure.isEmpty()) {
      failure = Optional.of(new Failure(source.place() + message, MISUSE));
    }
    source.close();
  }

  void panic(String message) {
    if (failure.isEmpty()) {
      failure = Optional.of(new Failure(message, PANIC));
    }
    source.close();
  }

  /// Reads one more piece.
  void read(ScriptSource next) {
    source = next;
    if (continued) {
      continueText();
    }
    while (failure.isEmpty()) {
      int character = source.next();
      if (character == END) {
        break;
      }
      if (character != ';' && !Character.isWhitespace(character)) {
        source.back(character);
        command();
      }
    }
    first = false;
  }

  private void command() {
    AddressReader.Range range = new AddressReader(source, options, this::wrong).read();
    if (failure.isPresent()) {
      return;
    }
    int name = range.next();
    boolean addressed = range.first().isPresent();
    if (name == END) {
      wrong("missing command");
    } else if (name == '#') {
      comment(addressed);
    } else if (name == ':') {
      label(addressed);
    } else if (name == '}') {
      close(addressed);
    } else if (name == '{') {
      blocks.push(new Open(drafts.size(), source));
      add(range, new Action.Open(0));
    } else if ("qQ".indexOf(name) >= 0 && range.last().isPresent()) {
      wrong("command only uses one address");
    } else {
      action(range, name);
    }
  }

  private void add(AddressReader.Range range, Action action) {
    drafts.add(new Draft(range, action, ""));
  }

  private void action(AddressReader.Range range, int name) {
    switch (name) {
      case 'a', 'i', 'c' -> text(range, (char) name);
      case 'b', 't', 'T' -> {
        String label = word();
        drafts.add(new Draft(range, new Action.Jump((char) name, 0), label));
      }
      case 'e' -> execute(range);
      case 'l' -> {
        OptionalInt length = number();
        endOfCommand();
        add(range, new Action.Listing(length));
      }
      case 'q', 'Q' -> {
        OptionalInt status = number();
        endOfCommand();
        add(range, new Action.Exit((char) name, status.orElse(0)));
      }
      case 'r', 'R' -> {
        String path = file();
        add(range, new Action.ReadFrom((char) name, path));
      }
      case 'w', 'W' -> sink().ifPresent(to -> add(range, new Action.WriteTo((char) name, to)));
      case 's' -> substitution().read().ifPresent(action -> add(range, action));
      case 'y' -> {
        substitution().readTranslation().ifPresent(action -> add(range, action));
        endOfCommand();
      }
      case 'v' -> version();
      default -> {
        if (PLAIN.indexOf(name) < 0) {
          wrong("unknown command: `" + Character.toString(name) + "'");
          return;
        }
        endOfCommand();
        add(range, new Action.Plain((char) name));
      }
    }
  }

  private SubstitutionReader substitution() {
    return new SubstitutionReader(source, options, this);
  }

  private void comment(boolean addressed) {
    if (addressed) {
      wrong("comments don't accept any addresses");
      return;
    }
    int character = source.next();
    silent |= character == 'n' && first && source.isSilencer();
    source.back(character);
    source.line();
  }

  private void label(boolean addressed) {
    if (addressed) {
      wrong(": doesn't want any addresses");
      return;
    }
    String label = word();
    if (label.isEmpty()) {
      wrong("\":\" lacks a label");
    }
    labels.putIfAbsent(label, drafts.size());
  }

  private void close(boolean addressed) {
    if (blocks.isEmpty()) {
      wrong("unexpected `}'");
    } else if (addressed) {
      wrong("`}' doesn't want any addresses");
    } else {
      Open open = blocks.pop();
      Draft draft = drafts.get(open.index);
      drafts.set(open.index, new Draft(draft.range, new Action.Open(drafts.size()), ""));
      endOfCommand();
    }
  }

  /// A label: up to a blank, `;` or `}`.
  private String word() {
    StringBuilder word = new StringBuilder();
    int character = source.nonBlank();
    while (character != END
        && character != ';'
        && character != '}'
        && !Character.isWhitespace(character)) {
      word.appendCodePoint(character);
      character = source.next();
    }
    source.back(character);
    return word.toString();
  }

  private OptionalInt number() {
    int character = source.nonBlank();
    if (character < '0' || character > '9') {
      source.back(character);
      return OptionalInt.empty();
    }
    source.back(character);
    return OptionalInt.of((int) Math.min(Integer.MAX_VALUE, AddressReader.number(source)));
  }

  void endOfCommand() {
    int character = source.nonBlank();
    if (character == '}' || character == '#') {
      source.back(character);
    } else if (character != END && character != '\n' && character != ';') {
      wrong("extra characters after command");
    }
  }

  /// The rest of the line, which names a file.
  private String file() {
    if (isShut()) {
      return "";
    }
    source.back(source.nonBlank());
    String path = source.line();
    if (path.isEmpty()) {
      wrong("missing filename in r/R/w/W commands");
    }
    return path;
  }

  /// Opens the file that the rest of the line names.
  Optional<Sink> sink() {
    String path = file();
    if (failure.isPresent()) {
      return Optional.empty();
    }
    return switch (sinks.open(path)) {
      case Done<Sink>(Sink sink) -> Optional.of(sink);
      case Failed<Sink>(Refused no) -> {
        panic("couldn't open file " + path + ": " + no.text());
        yield Optional.empty();
      }
    };
  }

  /// Whether what reaches out of sed is refused; says so.
  private boolean isShut() {
    if (options.sandbox()) {
      wrong("e/r/w commands disabled in sandbox mode");
    }
    return options.sandbox();
  }

  private void execute(AddressReader.Range range) {
    if (isShut()) {
      return;
    }
    source.back(source.nonBlank());
    add(range, new Action.Execute(source.line()));
  }

  private void version() {
    String wanted = word();
    String[] parts = wanted.split("\\.");
    boolean number = wanted.isEmpty() || wanted.matches("[0-9]{1,4}(\\.[0-9]{1,4}){0,2}");
    if (!number) {
      wrong("invalid version");
      return;
    }
    int major = wanted.isEmpty() ? 0 : Integer.parseInt(parts[0]);
    int minor = parts.length < 2 ? 0 : Integer.parseInt(parts[1]);
    if (major > 4 || (major == 4 && minor > 9)) {
      wrong("expected newer version of sed");
    }
    endOfCommand();
  }

  private void text(AddressReader.Range range, char name) {
    int character = source.nonBlank();
    if (character == END) {
      wrong("expected \\ after `a', `c' or `i'");
      return;
    }
    if (character == '\\') {
      int here = source.position();
      int next = source.nonBlank();
      if (next != '\n') {
        source.position(here);
      }
    } else {
      source.back(character);
    }
    pending = new StringBuilder();
    begun = source.position() > 0 && character == '\\' && source.isBehindNewline();
    drafts.add(new Draft(range, new Action.Insert(name, ""), ""));
    continueText();
  }

  /// Reads the text of `a`, `i` or `c` up to a newline without a backslash. One that ends with a
  /// backslash goes on in the next piece.
  private void continueText() {
    continued = source.peek() == END;
    while (source.peek() != END) {
      int character = source.next();
      if (character == '\\') {
        int next = source.next();
        continued = next == END || (next == '\n' && source.peek() == END);
        begun |= next == '\n';
        pending.append('\\');
        pending.appendCodePoint(next == END ? '\n' : next);
      } else if (character == '\n') {
        break;
      } else {
        pending.appendCodePoint(character);
      }
    }
    if (Escape.isRecursive(pending.toString())) {
      wrong("recursive escaping after \\c not allowed");
    }
    Draft draft = drafts.getLast();
    if (draft.action instanceof Action.Insert(char name, String old)) {
      String text = Escape.inText(pending.toString());
      boolean whole = continued && (text.isEmpty() ? !begun : text.endsWith("\n"));
      String ended = whole ? text : text + "\n";
      drafts.set(drafts.size() - 1, new Draft(draft.range, new Action.Insert(name, ended), ""));
    }
  }

  /// Ends the script; empty when something was wrong.
  Optional<Script> finish() {
    if (failure.isEmpty() && !blocks.isEmpty()) {
      ScriptSource where = blocks.peekLast().source();
      failure = Optional.of(new Failure(where.wholePlace() + "unmatched `{'", MISUSE));
    }
    List<Command> commands = new ArrayList<>();
    for (Draft draft : drafts) {
      commands.add(
          new Command(
              draft.range.first(), draft.range.last(), draft.range.negated(), resolved(draft)));
    }
    return failure.isPresent() ? Optional.empty() : Optional.of(new Script(commands, silent));
  }

  private Action resolved(Draft draft) {
    if (!(draft.action instanceof Action.Jump(char name, int target))) {
      return draft.action;
    }
    if (draft.label.isEmpty()) {
      return new Action.Jump(name, drafts.size());
    }
    Integer at = labels.get(draft.label);
    if (at == null) {
      panicAtEnd("can't find label for jump to `" + draft.label + "'");
      return draft.action;
    }
    return new Action.Jump(name, at);
  }

  private void panicAtEnd(String message) {
    if (failure.isEmpty()) {
      failure = Optional.of(new Failure(message, PANIC));
    }
  }
}
