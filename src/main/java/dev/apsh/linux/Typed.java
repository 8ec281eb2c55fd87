package dev.apsh.linux;

import java.util.List;

/// What has been typed of a program's arguments: whole ones, and the beginning of the next.
public record Typed(List<String> before, String begun) {

  /// The word before the one that is begun; empty when there is none.
  public String previous() {
    return before.isEmpty() ? "" : before.getLast();
  }

  /// The same without the first so many words.
  public Typed without(int words) {
    return new Typed(before.subList(words, before.size()), begun);
  }
}
