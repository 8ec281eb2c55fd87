package dev.apsh.program.text;

import dev.apsh.program.text.DiffScript.Change;
import dev.apsh.program.tool.Call;
import java.util.ArrayList;
import java.util.List;

/// The forms in which diff prints changes.
record DiffPrinter(Call call, DiffText left, DiffText right) {

  void normal(List<Change> changes) {
    for (Change change : changes) {
      boolean deletes = change.leftTo() > change.leftFrom();
      boolean inserts = change.rightTo() > change.rightFrom();
      String letter = deletes && inserts ? "c" : deletes ? "d" : "a";
      call.out()
          .println(
              range(change.leftFrom(), change.leftTo(), ",")
                  + letter
                  + range(change.rightFrom(), change.rightTo(), ","));
      print(left, change.leftFrom(), change.leftTo(), "< ");
      call.out().print(deletes && inserts ? "---\n" : "");
      print(right, change.rightFrom(), change.rightTo(), "> ");
    }
  }

  private static String range(int from, int to, String between) {
    return to - from <= 1 ? "" + to : from + 1 + between + to;
  }

  private void print(DiffText text, int from, int to, String mark) {
    for (int i = from; i < to; i++) {
      call.process().step();
      call.out().println(mark + text.lines().get(i));
      if (i == text.lines().size() - 1 && !text.complete()) {
        call.out().println("\\ No newline at end of file");
      }
    }
  }

  void unified(List<Change> changes, int around) {
    List<Change> group = new ArrayList<>();
    for (Change change : changes) {
      boolean apart =
          !group.isEmpty() && change.leftFrom() - group.getLast().leftTo() > 2L * around;
      if (apart) {
        hunk(group, around);
        group.clear();
      }
      group.add(change);
    }
    if (!group.isEmpty()) {
      hunk(group, around);
    }
  }

  private void hunk(List<Change> group, int around) {
    Change first = group.getFirst();
    Change last = group.getLast();
    int before = Math.min(around, Math.min(first.leftFrom(), first.rightFrom()));
    int after =
        Math.min(
            around,
            Math.min(left.lines().size() - last.leftTo(), right.lines().size() - last.rightTo()));
    String of = span(first.leftFrom() - before, last.leftTo() + after);
    String to = span(first.rightFrom() - before, last.rightTo() + after);
    call.out().println("@@ -" + of + " +" + to + " @@");
    int at = first.leftFrom() - before;
    for (Change change : group) {
      print(left, at, change.leftFrom(), " ");
      print(left, change.leftFrom(), change.leftTo(), "-");
      print(right, change.rightFrom(), change.rightTo(), "+");
      at = change.leftTo();
    }
    print(left, at, last.leftTo() + after, " ");
  }

  private static String span(int from, int to) {
    int count = to - from;
    return count == 0 ? from + ",0" : count == 1 ? "" + to : from + 1 + "," + count;
  }
}
