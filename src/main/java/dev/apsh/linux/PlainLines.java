package dev.apsh.linux;

import java.util.List;

/// Lines without a language: each is whole, nothing completes it, nothing is coloured.
final class PlainLines implements LineEditor {

  @Override
  public String missing(String text) {
    return "";
  }

  @Override
  public List<Candidate> complete(String text, int cursor) {
    return List.of();
  }

  @Override
  public List<Span> colours(String text) {
    return List.of();
  }
}
