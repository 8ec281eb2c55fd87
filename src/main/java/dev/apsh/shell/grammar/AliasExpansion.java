package dev.apsh.shell.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the texts of aliases in the place of their names; within its text a name is itself.
final class AliasExpansion {
  private final ScriptText text;
  private final List<Active> active = new ArrayList<>();
  private AliasTable table = AliasTable.NONE;

  /// Where the last text ended in a blank, so that the word after it is looked up as well.
  private int nextWord = -1;

  /// An alias whose text reaches up to an index.
  private static final class Active {
    private final String name;
    private int end;

    Active(String name, int end) {
      this.name = name;
      this.end = end;
    }
  }

  AliasExpansion(ScriptText text) {
    this.text = text;
  }

  void become(AliasTable next) {
    table = next;
  }

  void begin() {
    active.clear();
    nextWord = -1;
  }

  /// Whether a word that is no command's first is looked up.
  boolean isNextWord(int start) {
    if (nextWord < 0 || start < nextWord) {
      return false;
    }
    boolean here = text.between(nextWord, start).isBlank();
    nextWord = -1;
    return here;
  }

  /// Replaces the word, if it stands for something; the lexer then reads on at its start.
  boolean expand(String word, int start, int end) {
    if (table == AliasTable.NONE) {
      return false;
    }
    active.removeIf(one -> one.end <= start);
    if (active.stream().anyMatch(one -> one.name.equals(word))) {
      return false;
    }
    Optional<String> found = table.text(word);
    if (found.isEmpty()) {
      return false;
    }
    String replacement = found.get();
    int longer = replacement.length() - (end - start);
    active.forEach(one -> one.end += longer);
    active.add(new Active(word, start + replacement.length()));
    text.replace(start, end, replacement);
    boolean goesOn = replacement.endsWith(" ") || replacement.endsWith("\t");
    nextWord = goesOn ? start + replacement.length() : -1;
    return true;
  }
}
