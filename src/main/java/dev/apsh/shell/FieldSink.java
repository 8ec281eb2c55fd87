package dev.apsh.shell;

import java.util.List;
import java.util.Optional;

/// Makes fields of a word: splits what expansions gave at the characters of IFS.
///
/// A field is kept as a pattern, quoted characters after a backslash, until it is clear whether it
/// is one.
final class FieldSink implements Sink {
  private final List<Field> fields;
  private final String ifs;
  private final String separator;
  private final int most;
  private final long mostCharacters;
  private StringBuilder text = new StringBuilder();
  private boolean exists;
  private boolean pattern;
  private boolean escaped;
  private boolean afterBlank;

  /// The field as it reads, from the first backslash on that an expansion gave.
  private Optional<StringBuilder> literal = Optional.empty();

  /// A field; if it is a pattern, the files that match take its place.
  ///
  /// @param literal what it is when no file matches
  record Field(String text, boolean pattern, String literal) {}

  FieldSink(List<Field> fields, String ifs, int most, long mostCharacters) {
    this.fields = fields;
    this.ifs = ifs;
    this.separator = ifs.isEmpty() ? "" : ifs.substring(0, 1);
    this.most = most;
    this.mostCharacters = mostCharacters;
  }

  @Override
  public void literal(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      pattern |= c == '*' || c == '?' || c == '[' || c == '(';
      put(c);
    }
    exists = true;
    afterBlank = false;
  }

  /// A backslash that no quote took is a character.
  private void put(char c) {
    if (c == '\\') {
      text.append('\\');
      escaped = true;
    }
    add(c);
  }

  private void add(char c) {
    text.append(c);
    literal.ifPresent(all -> all.append(c));
  }

  /// A backslash in a value: in a pattern it stands before a character that means itself.
  private void backslash() {
    if (literal.isEmpty()) {
      literal = Optional.of(new StringBuilder(Patterns.unescaped(text.toString())));
    }
    add('\\');
  }

  @Override
  public void quoted(String piece) {
    if (text.length() + (long) piece.length() > mostCharacters) {
      throw Limit.characters(mostCharacters);
    }
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (Patterns.isSpecial(c)) {
        text.append('\\');
        escaped = true;
      }
      add(c);
    }
    exists = true;
    afterBlank = false;
  }

  @Override
  public void expanded(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (ifs.indexOf(c) < 0) {
        pattern |= c == '*' || c == '?' || c == '[' || c == '(';
        if (c == '\\') {
          backslash();
        } else {
          add(c);
        }
        exists = true;
        afterBlank = false;
      } else if (c == ' ' || c == '\t' || c == '\n') {
        if (exists) {
          end();
          afterBlank = true;
        }
      } else if (afterBlank) {
        // A blank before it has ended the field already.
        afterBlank = false;
      } else {
        end();
      }
    }
  }

  @Override
  public void several(List<String> values, boolean isQuoted, boolean star) {
    if (isQuoted && star) {
      quoted(String.join(separator, values));
      return;
    }
    if (!isQuoted && !separator.isBlank()) {
      expanded(String.join(separator, values));
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      if (i > 0 && (isQuoted || exists)) {
        end();
      }
      if (isQuoted) {
        quoted(values.get(i));
      } else {
        expanded(values.get(i));
      }
    }
  }

  /// Ends the field, even an empty one.
  private void end() {
    if (fields.size() >= most) {
      throw Limit.words(most);
    }
    String field = text.toString();
    boolean quotes = escaped;
    String reads =
        literal
            .map(StringBuilder::toString)
            .orElseGet(() -> quotes ? Patterns.unescaped(field) : field);
    fields.add(new Field(pattern ? field : reads, pattern, reads));
    literal = Optional.empty();
    text = new StringBuilder();
    exists = false;
    pattern = false;
    escaped = false;
    afterBlank = false;
  }

  /// The word ends.
  void finish() {
    if (exists) {
      end();
    }
  }
}
