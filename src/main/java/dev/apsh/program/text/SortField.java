package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;

/// Where a key of sort begins and ends in a line.
///
/// @param tab the byte that ends fields, or -1 when blanks before a field do
/// @param startField how many fields stand before it
/// @param startBlanks whether the characters of the start are counted behind blanks
/// @param endField the field in which it ends, counted from 1
/// @param endCharacter the last character in that field, or 0 for all of it
record SortField(
    int tab,
    int startField,
    int startCharacter,
    boolean startBlanks,
    int endField,
    int endCharacter,
    boolean endBlanks) {

  Bytes of(Bytes line) {
    int from = start(line);
    int to = end(line);
    return from < to ? line.slice(from, to) : Bytes.EMPTY;
  }

  private int start(Bytes line) {
    int at = 0;
    for (int left = startField; left > 0 && at < line.length(); left--) {
      at = afterField(line, at);
      at += tab >= 0 && at < line.length() ? 1 : 0;
    }
    at = startBlanks ? afterBlanks(line, at) : at;
    return (int) Math.min(line.length(), (long) at + startCharacter);
  }

  private int end(Bytes line) {
    if (endField == Integer.MAX_VALUE) {
      return line.length();
    }
    int at = 0;
    int fields = endCharacter == 0 ? endField : endField - 1;
    for (int left = fields; left > 0 && at < line.length(); left--) {
      at = afterField(line, at);
      boolean more = left > 1 || endCharacter > 0;
      at += tab >= 0 && more && at < line.length() ? 1 : 0;
    }
    if (endCharacter == 0) {
      return at;
    }
    at = endBlanks ? afterBlanks(line, at) : at;
    return (int) Math.min(line.length(), (long) at + endCharacter);
  }

  private int afterField(Bytes line, int from) {
    if (tab >= 0) {
      int found = line.indexOf((char) tab, from);
      return found < 0 ? line.length() : found;
    }
    int at = afterBlanks(line, from);
    while (at < line.length() && !isBlank(line.at(at))) {
      at++;
    }
    return at;
  }

  private static int afterBlanks(Bytes line, int from) {
    int at = from;
    while (at < line.length() && isBlank(line.at(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\n';
  }
}
