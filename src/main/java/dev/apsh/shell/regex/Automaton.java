package dev.apsh.shell.regex;

import dev.apsh.shell.regex.Tree.Place;
import java.util.ArrayList;
import java.util.List;

/// A regular expression without back references as a program, run over a text in one pass for all
/// starts at once.
final class Automaton {
  private final List<Step> program = new ArrayList<>();

  /// One instruction; numbers are places in the program.
  private sealed interface Step {}

  private record Take(Characters characters) implements Step {}

  private record Require(Place place) implements Step {}

  private record Fork(int first, int second) implements Step {}

  private record Jump(int to) implements Step {}

  private record Done() implements Step {}

  Automaton(Tree tree) {
    emit(tree);
    program.add(new Done());
  }

  private void emit(Tree whole) {
    Tree tree = whole;
    while (tree instanceof Tree.Both(Tree first, Tree second)) {
      emit(first);
      tree = second;
    }
    switch (tree) {
      case Tree.Empty empty -> {}
      case Tree.One(Characters characters) -> program.add(new Take(characters));
      case Tree.At(Place place) -> program.add(new Require(place));
      case Tree.Both both -> throw new IllegalStateException("a sequence has been taken apart");
      case Tree.Either(Tree first, Tree second) -> either(first, second);
      case Tree.Star(Tree body) -> star(body);
      case Tree.Group(int number, Tree body) -> emit(body);
      case Tree.Again again -> throw new IllegalStateException("a back reference has no automaton");
    }
  }

  private void either(Tree first, Tree second) {
    int fork = reserve();
    emit(first);
    int jump = reserve();
    program.set(fork, new Fork(fork + 1, program.size()));
    emit(second);
    program.set(jump, new Jump(program.size()));
  }

  private void star(Tree body) {
    int fork = reserve();
    emit(body);
    program.add(new Jump(fork));
    program.set(fork, new Fork(fork + 1, program.size()));
  }

  private int reserve() {
    program.add(new Done());
    return program.size() - 1;
  }

  /// The leftmost and, of those, longest match at or after `from`: start and end, or nothing of
  /// length 0.
  int[] find(Places places, int from, Runnable step) {
    Threads now = new Threads(program.size());
    Threads next = new Threads(program.size());
    int[] found = {};
    for (int at = from; ; at = places.after(at)) {
      step.run();
      if (found.length == 0) {
        follow(now, places, 0, at, at);
      }
      int c = places.character(at);
      int behind = c < 0 ? at : places.after(at);
      for (int i = 0; i < now.size; i++) {
        int start = now.starts[i];
        boolean later = found.length > 0 && start > found[0];
        switch (program.get(now.places[i])) {
          case Done done when !later -> found = new int[] {start, at};
          case Take(Characters characters) when !later && c >= 0 && characters.has(c) ->
              follow(next, places, now.places[i] + 1, start, behind);
          default -> {}
        }
      }
      boolean over = c < 0 || (next.size == 0 && found.length > 0);
      if (over) {
        return found;
      }
      Threads spare = now;
      now = next;
      next = spare;
      next.clear();
    }
  }

  /// Adds the instructions that wait for a character, or are done, from `place` on.
  private void follow(Threads threads, Places places, int place, int start, int at) {
    int[] pending = threads.pending;
    int depth = 0;
    pending[depth++] = place;
    while (depth > 0) {
      int here = pending[--depth];
      if (threads.isSeen(here)) {
        continue;
      }
      threads.see(here);
      switch (program.get(here)) {
        case Jump(int to) -> pending[depth++] = to;
        case Fork(int first, int second) -> {
          pending[depth++] = second;
          pending[depth++] = first;
        }
        case Require(Place required) -> {
          if (places.is(required, at)) {
            pending[depth++] = here + 1;
          }
        }
        case Take take -> threads.add(here, start);
        case Done done -> threads.add(here, start);
      }
    }
  }

  /// The instructions that a search stands at, each with where its match would start, earliest
  /// first.
  private static final class Threads {
    private final int[] places;
    private final int[] starts;
    private final int[] pending;
    private final int[] seen;
    private int round = 1;
    private int size;

    Threads(int most) {
      places = new int[most];
      starts = new int[most];
      pending = new int[most * 2 + 1];
      seen = new int[most];
    }

    boolean isSeen(int place) {
      return seen[place] == round;
    }

    void see(int place) {
      seen[place] = round;
    }

    void add(int place, int start) {
      places[size] = place;
      starts[size++] = start;
    }

    void clear() {
      size = 0;
      round++;
    }
  }
}
