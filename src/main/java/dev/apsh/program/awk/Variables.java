package dev.apsh.program.awk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The names of a program: what they stand for is found when they are used.
final class Variables {
  private Variables() {}

  /// The place of a variable of the caller that is handed to a function before it is anything: it
  /// becomes an array when the function uses it as one.
  static final class Reference {
    private final @Nullable Object[] owner;
    private final int slot;

    Reference(@Nullable Object[] owner, int slot) {
      this.owner = owner;
      this.slot = slot;
    }

    Table table(Run run, String name) {
      return asTable(run, owner, slot, name);
    }

    boolean isTable() {
      Object held = owner[slot];
      return held instanceof Table || (held instanceof Reference further && further.isTable());
    }
  }

  static Table asTable(Run run, @Nullable Object[] owner, int slot, String name) {
    Object held = owner[slot];
    if (held instanceof Table table) {
      return table;
    }
    if (held instanceof Value) {
      String what = owner == run.globals() ? "scalar" : "scalar parameter";
      throw run.fatal("attempt to use " + what + " `" + name + "' as an array");
    }
    Table made = held instanceof Reference origin ? origin.table(run, name) : new Table();
    owner[slot] = made;
    return made;
  }

  static Value asValue(Run run, @Nullable Object[] owner, int slot, String name) {
    Object held = owner[slot];
    if (held instanceof Value value) {
      return value;
    }
    if (held instanceof Table || (held instanceof Reference origin && origin.isTable())) {
      throw run.fatal("attempt to use array `" + name + "' in a scalar context");
    }
    return Value.NONE;
  }

  static void assign(Run run, @Nullable Object[] owner, int slot, String name, Value value) {
    Object held = owner[slot];
    if (held instanceof Table || (held instanceof Reference origin && origin.isTable())) {
      throw run.fatal("attempt to use array `" + name + "' in a scalar context");
    }
    owner[slot] = value;
  }

  /// A variable of the whole program.
  record Global(int slot, String name) implements Target {
    @Override
    public Value value(Run run) {
      return run.globals()[slot] instanceof Value value
          ? value
          : asValue(run, run.globals(), slot, name);
    }

    @Override
    public void set(Run run, Value value) {
      assign(run, run.globals(), slot, name, value);
    }

    @Override
    public Table table(Run run) {
      return asTable(run, run.globals(), slot, name);
    }
  }

  /// A parameter of a function.
  record Local(int slot, String name) implements Target {
    @Override
    public Value value(Run run) {
      return asValue(run, run.frame(), slot, name);
    }

    @Override
    public void set(Run run, Value value) {
      assign(run, run.frame(), slot, name, value);
    }

    @Override
    public Table table(Run run) {
      return asTable(run, run.frame(), slot, name);
    }
  }

  /// A variable that awk itself reads or sets.
  record Special(SpecialName which) implements Target {
    @Override
    public Value value(Run run) {
      return run.specials().get(which);
    }

    @Override
    public void set(Run run, Value value) {
      run.specials().set(which, value);
    }
  }

  /// `$n`
  record Field(Expression number) implements Target {
    @Override
    public Value value(Run run) {
      return run.record().field(index(run));
    }

    @Override
    public void set(Run run, Value value) {
      run.record().set(index(run), value);
    }

    private int index(Run run) {
      double index = number.value(run).number();
      if (index < 0) {
        throw run.fatal("attempt to access field " + (long) index);
      }
      return (int) Math.min(index, Integer.MAX_VALUE);
    }
  }

  /// `array[index]`
  record Element(Expression array, List<Expression> index) implements Target {
    @Override
    public Value value(Run run) {
      Table table = array.table(run);
      String key = key(run, index);
      Object held = table.get(key);
      if (held instanceof Value value) {
        return value;
      }
      if (held instanceof Table) {
        throw run.fatal(
            "attempt to use array `" + name() + "[\"" + key + "\"]' in a scalar context");
      }
      run.grown(table);
      table.put(key, Value.NONE);
      return Value.NONE;
    }

    private String name() {
      return array instanceof Global(int slot, String name)
          ? name
          : array instanceof Local(int slot, String name) ? name : "array";
    }

    @Override
    public void set(Run run, Value value) {
      Table table = array.table(run);
      String key = key(run, index);
      if (table.get(key) instanceof Table) {
        throw run.fatal(
            "attempt to use array `" + name() + "[\"" + key + "\"]' in a scalar context");
      }
      run.grown(table);
      table.put(key, value);
    }

    @Override
    public Table table(Run run) {
      Table table = array.table(run);
      String key = key(run, index);
      Object held = table.get(key);
      if (held instanceof Table inner) {
        return inner;
      }
      if (held instanceof Value value && value.kind() != Value.Kind.NONE) {
        throw run.fatal("attempt to use scalar `" + name() + "[\"" + key + "\"]' as an array");
      }
      Table made = new Table();
      table.put(key, made);
      return made;
    }
  }

  /// The text of an index; several are joined by SUBSEP.
  static String key(Run run, List<Expression> index) {
    if (index.size() == 1) {
      return run.text(index.getFirst().value(run));
    }
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < index.size(); i++) {
      key.append(i == 0 ? "" : run.specials().subsep());
      key.append(run.text(index.get(i).value(run)));
    }
    return key.toString();
  }

  /// The same array in parentheses or without, where it is handed to a function.
  static @Nullable Object argument(Run run, Expression given) {
    if (given instanceof Global(int slot, String name)) {
      return argument(run.globals(), slot);
    }
    if (given instanceof Local(int slot, String name)) {
      return argument(run.frame(), slot);
    }
    if (given instanceof Element element
        && element.array().table(run).get(key(run, element.index())) instanceof Table inner) {
      return inner;
    }
    return given.value(run);
  }

  private static Object argument(@Nullable Object[] owner, int slot) {
    Object held = owner[slot];
    return held == null ? new Reference(owner, slot) : held;
  }
}
