package dev.apsh.program.awk;

import java.util.ArrayList;
import java.util.List;

/// The record that is worked on, whole and in fields, each made from the other when it is asked
/// for.
final class Record {
  private final Run run;
  private String text = "";
  private Value whole = Value.NONE;
  private final List<Value> fields = new ArrayList<>();
  private boolean split = true;
  private boolean joined = true;

  Record(Run run) {
    this.run = run;
  }

  /// A new record.
  void become(String next) {
    text = next;
    whole = Value.input(next);
    fields.clear();
    split = false;
    joined = true;
  }

  String text() {
    if (!joined) {
      StringBuilder all = new StringBuilder();
      for (int i = 0; i < fields.size(); i++) {
        all.append(i == 0 ? "" : run.specials().ofs()).append(run.text(fields.get(i)));
        run.bounded(all.length());
      }
      text = all.toString();
      whole = Value.input(text);
      joined = true;
    }
    return text;
  }

  /// Takes the record apart by the rule that holds now.
  void split() {
    if (!split) {
      split = true;
      List<String> parts = new ArrayList<>();
      run.splitter().split(text, parts, new ArrayList<>());
      for (String part : parts) {
        fields.add(Value.input(part));
      }
    }
  }

  Value field(int index) {
    if (index == 0) {
      text();
      return whole;
    }
    split();
    return index <= fields.size() ? fields.get(index - 1) : Value.EMPTY;
  }

  void set(int index, Value value) {
    if (index == 0) {
      become(run.text(value));
      return;
    }
    split();
    run.bounded(index);
    while (fields.size() < index) {
      fields.add(Value.EMPTY);
    }
    fields.set(index - 1, value);
    joined = false;
  }

  /// NF
  int count() {
    split();
    return fields.size();
  }

  /// NF is set: fields are added or cut off.
  void count(double next) {
    if (next < 0) {
      throw run.fatal("NF set to negative value");
    }
    split();
    run.bounded((long) next);
    while (fields.size() > next) {
      fields.removeLast();
    }
    while (fields.size() < (long) next) {
      fields.add(Value.EMPTY);
    }
    joined = false;
  }
}
