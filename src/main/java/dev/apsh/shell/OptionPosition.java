package dev.apsh.shell;

/// Where `getopts` stands within a word of several options.
public final class OptionPosition {
  private int index;
  private int offset;

  /// The offset in the word that OPTIND counts, 0 before it.
  public int in(int word) {
    return word == index ? offset : 0;
  }

  public void set(int word, int next) {
    index = word;
    offset = next;
  }
}
