package dev.apsh.shell;

import java.util.List;

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

  /// A field; if it is a pattern, the files that match take its place.
  record Field(String text, boolean pattern) {}

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
    text.append(c);
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
      text.append(c);
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
        put(c);
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
    fields.add(new Field(pattern || !escaped ? field : Patterns.unescaped(field), pattern));
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
