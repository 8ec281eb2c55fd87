package dev.apsh.program.awk;

import dev.apsh.linux.LimitReached;
import dev.apsh.program.tool.Bounds;
import dev.apsh.program.tool.Call;
import dev.apsh.shell.pattern.Steps;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A program while it runs: its variables, its record, its files.
final class Run {
  private final Call call;
  private final Program program;
  private final Source source;
  private final Regexes regexes = new Regexes(this::fatal);
  private final Specials specials = new Specials(this);
  private final Record record = new Record(this);
  private final Streams streams;
  private final MainInput input;
  private final Random random = new Random();
  private final long most;
  private @Nullable Object[] globals;
  private @Nullable Object[] frame = new Object[0];
  private Splitter splitter;
  private Value result = Value.NONE;
  private int depth;
  private int line;
  private int status;
  private long elements;

  /// Where a program comes from, as errors name it.
  record Source(String name) {}

  Run(Call call, Program program, Source source, List<String> operands) {
    this.call = call;
    this.program = program;
    this.source = source;
    this.most = Bounds.characters(call.process());
    this.splitter = Splitter.of(this, " ");
    this.streams = new Streams(this, call);
    Table argv = new Table();
    argv.put("0", Value.of(call.name()));
    for (int i = 0; i < operands.size(); i++) {
      argv.put("" + (i + 1), Value.input(operands.get(i)));
    }
    this.input = new MainInput(this, program, argv);
    specials.set(SpecialName.ARGC, Value.of(operands.size() + 1));
    Table environment = new Table();
    call.process()
        .environment()
        .forEach((name, value) -> environment.put(name, Value.input(value)));
    Map<String, Table> tables =
        Map.of("ARGV", argv, "ENVIRON", environment, "PROCINFO", ProcInfo.of(call.process()));
    tables.keySet().stream().sorted().forEach(program::slot);
    this.globals = new Object[program.globals()];
    tables.forEach((name, table) -> globals[program.slot(name)] = table);
  }

  /// Sets a variable from outside: `-v`, or an operand.
  void assign(String name, String text) {
    Value value = Value.input(Escape.inAssignment(text));
    Optional<SpecialName> special = SpecialName.named(name);
    if (special.isPresent()) {
      specials.set(special.get(), value);
      return;
    }
    int slot = program.slot(name);
    if (slot >= globals.length) {
      globals = Arrays.copyOf(globals, program.globals());
    }
    Variables.assign(this, globals, slot, name, value);
  }

  /// Whether an operand is an assignment, which is done then.
  boolean assignsOperand(String operand) {
    int equals = operand.indexOf('=');
    if (equals <= 0 || !Awk.isName(operand.substring(0, equals))) {
      return false;
    }
    assign(operand.substring(0, equals), operand.substring(equals + 1));
    return true;
  }

  /// Runs the whole program; gives the status.
  int run() {
    boolean goesOn =
        phase(() -> {
          runAll(program.begin());
          if (program.reads()) {
            records();
          }
        });
    if (goesOn || !program.end().isEmpty()) {
      phase(() -> runAll(program.end()));
    }
    streams.closeAll();
    return status;
  }

  /// Runs a part up to its end or to `exit`; true at its end.
  private static boolean phase(Runnable part) {
    try {
      part.run();
      return true;
    } catch (Leave leave) {
      if (leave.kind() != Leave.Kind.EXIT) {
        throw leave;
      }
      return false;
    }
  }

  void runAll(List<Statement> statements) {
    statements.forEach(statement -> statement.run(this));
  }

  private void records() {
    while (nextRecord(Optional.empty())) {
      call.process().step();
      try {
        for (Program.Rule rule : program.rules()) {
          rule.run(this);
        }
      } catch (Leave leave) {
        if (leave.kind() == Leave.Kind.NEXT_FILE) {
          input.skipFile();
        } else if (leave.kind() != Leave.Kind.NEXT) {
          throw leave;
        }
        frame = new Object[0];
        depth = 0;
      }
    }
  }

  private boolean nextRecord(Optional<Target> target) {
    Optional<RecordReader.Found> found = input.next();
    if (found.isEmpty()) {
      return false;
    }
    specials.countRecord();
    take(found.get(), target);
    return true;
  }

  private void take(RecordReader.Found found, Optional<Target> target) {
    specials.tell(SpecialName.RT, Value.of(found.terminator()));
    if (target.isPresent()) {
      target.get().set(this, Value.input(found.text()));
    } else {
      record.become(found.text());
    }
  }

  /// getline: 1 for a record, 0 at the end, -1 when nothing can be read.
  double getline(char from, Expression named, Optional<Target> target) {
    if (from == ' ') {
      return nextRecord(target) ? 1 : 0;
    }
    String name = text(named.value(this));
    Optional<RecordReader> reader =
        from == '<' ? streams.file(name) : Optional.of(streams.command(name));
    if (reader.isEmpty()) {
      return -1;
    }
    Optional<RecordReader.Found> found = reader.get().next();
    if (found.isEmpty()) {
      reader.get().refused().ifPresent(no -> specials.tell(SpecialName.ERRNO, Value.of(no.text())));
      return reader.get().refused().isPresent() ? -1 : 0;
    }
    take(found.get(), target);
    return 1;
  }

  /// Runs a function's body over its frame.
  Value call(@Nullable Object[] next, Statement body) {
    int limit = call.process().sys().scheduler().limits().callDepth();
    if (++depth > limit) {
      throw new LimitReached("apsh: limit of " + limit + " nested calls reached");
    }
    @Nullable Object[] before = frame;
    frame = next;
    result = Value.NONE;
    body.run(this);
    frame = before;
    depth--;
    Value returned = result;
    result = Value.NONE;
    return returned;
  }

  void result(Value value) {
    result = value;
  }

  /// A statement of that line begins: a step of work.
  void at(int next) {
    line = next;
    call.process().step();
  }

  Leave fatal(String message) {
    return Leave.fatal(place() + "fatal: " + message);
  }

  /// `cmd. line:1: (FILENAME=a FNR=2) `, as far as it is known.
  private String place() {
    String where = line > 0 ? source.name() + ":" + line + ": " : "";
    String file = text(specials.get(SpecialName.FILENAME));
    return specials.fnr() > 0
        ? where + "(FILENAME=" + (file.isEmpty() ? "-" : file) + " FNR=" + specials.fnr() + ") "
        : where;
  }

  void warn(String message) {
    call.warn(place() + "warning: " + message);
  }

  /// Nothing of the program runs any more: errors have no place.
  void ended() {
    line = 0;
    specials.betweenFiles();
  }

  /// Fatal in a sandbox.
  void leavesSandbox(String what) {
    if (program.hasSandbox()) {
      throw fatal(what + " not allowed in sandbox mode");
    }
  }

  /// Ends the run when a text, or a list, would be too long.
  void bounded(long length) {
    if (length > most) {
      Bounds.check(call.process(), length);
    }
  }

  /// An array gets one more element, perhaps.
  void grown(Table table) {
    if ((++elements & 1023) == 0) {
      bounded(table.size() * 16L);
    }
  }

  /// The indexes of an array in the order that PROCINFO asks for.
  List<String> sorted(Table table) {
    Object how =
        globals[program.slot("PROCINFO")] instanceof Table info ? info.get("sorted_in") : null;
    return how instanceof Value value ? Sorting.indexes(this, table, text(value)) : table.indexes();
  }

  int compare(Value a, Value b) {
    return Value.compare(a, b, specials.convfmt(), regexes.ignoresCase());
  }

  String text(Value value) {
    return value.text(specials.convfmt());
  }

  void splitBy(Splitter next) {
    record.split();
    splitter = next;
  }

  /// With RS empty newlines separate fields too.
  Splitter splitter() {
    String rs = specials.text(SpecialName.RS);
    String fs = specials.text(SpecialName.FS);
    return rs.isEmpty() && !fs.equals(" ") && !fs.equals("\n") && !fs.isEmpty()
        ? Splitter.pattern(this, "(" + (fs.length() == 1 ? "[" + fs + "]" : fs) + ")|\n")
        : splitter;
  }

  void status(double next) {
    status = (int) (long) next & 0xFF;
  }

  Steps steps() {
    return call.process()::step;
  }

  Call call() {
    return call;
  }

  Regexes regexes() {
    return regexes;
  }

  Specials specials() {
    return specials;
  }

  Record record() {
    return record;
  }

  Streams streams() {
    return streams;
  }

  Random random() {
    return random;
  }

  @Nullable Object[] globals() {
    return globals;
  }

  @Nullable Object[] frame() {
    return frame;
  }
}
