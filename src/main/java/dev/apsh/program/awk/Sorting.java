package dev.apsh.program.awk;

import dev.apsh.program.tool.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The orders that `PROCINFO["sorted_in"]`, `asort` and `asorti` know.
final class Sorting {
  private Sorting() {}

  /// An index with its element.
  private record Entry(String index, Object element) {
    Value value() {
      return element instanceof Value value ? value : Value.NONE;
    }

    /// Numbers stand before strings, strings before arrays.
    int rank() {
      return element instanceof Table ? 2 : value().kind() == Value.Kind.STRING ? 1 : 0;
    }
  }

  private static List<Entry> entries(Run run, Table table, String how) {
    List<Entry> entries = new ArrayList<>();
    for (String index : table.indexes()) {
      Object element = table.get(index);
      entries.add(new Entry(index, element == null ? Value.NONE : element));
    }
    if (!how.equals("@unsorted")) {
      entries.sort(order(run, how));
    }
    return entries;
  }

  static List<String> indexes(Run run, Table table, String how) {
    return entries(run, table, how).stream().map(Entry::index).toList();
  }

  static List<Object> values(Run run, Table table, String how) {
    return entries(run, table, how).stream().map(Entry::element).toList();
  }

  private static Comparator<Entry> order(Run run, String how) {
    boolean down = how.endsWith("_desc");
    Comparator<Entry> up =
        switch (how) {
          case "@ind_str_asc", "@ind_str_desc" -> byIndex();
          case "@ind_num_asc", "@ind_num_desc" ->
              Comparator.<Entry>comparingDouble(entry -> Numbers.leading(entry.index))
                  .thenComparing(byIndex());
          case "@val_num_asc", "@val_num_desc" ->
              Comparator.comparingInt((Entry entry) -> entry.element instanceof Table ? 1 : 0)
                  .thenComparingDouble(entry -> entry.value().number())
                  .thenComparing(byText(run))
                  .thenComparing(byIndex());
          case "@val_str_asc", "@val_str_desc" ->
              Comparator.comparingInt((Entry entry) -> entry.element instanceof Table ? 1 : 0)
                  .thenComparing(byText(run))
                  .thenComparing(byIndex());
          case "@val_type_asc", "@val_type_desc" ->
              Comparator.comparingInt(Entry::rank)
                  .thenComparing((a, b) -> run.compare(a.value(), b.value()))
                  .thenComparing(byIndex());
          default -> throw run.fatal("sort order `" + how + "' is not simulated");
        };
    return down ? up.reversed() : up;
  }

  private static Comparator<Entry> byIndex() {
    return (a, b) -> ByteOrder.OF_TEXT.compare(a.index, b.index);
  }

  private static Comparator<Entry> byText(Run run) {
    return (a, b) -> ByteOrder.OF_TEXT.compare(run.text(a.value()), run.text(b.value()));
  }
}
