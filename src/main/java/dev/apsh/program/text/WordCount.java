package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;

/// Counts of one text, or of several together: lines, words, characters, bytes, the widest line.
final class WordCount {
  private long lines;
  private long words;
  private long characters;
  private long bytes;
  private long widest;
  private long column;
  private boolean inWord;

  /// Counts what is complete; gives back a character that is cut off at the end.
  Bytes take(Bytes text) {
    int end = text.length();
    int back = 0;
    while (back < 3 && end > 0 && (text.at(end - 1) & 0xC0) == 0x80) {
      end--;
      back++;
    }
    boolean lead = end > 0 && (text.at(end - 1) & 0xC0) == 0xC0;
    int whole = lead ? end - 1 : text.length();
    takeLast(text.slice(0, whole));
    return text.slice(whole, text.length());
  }

  void takeLast(Bytes text) {
    bytes += text.length();
    text.text().codePoints().forEach(this::character);
    widest = Math.max(widest, column);
  }

  private void character(int c) {
    if (c >= 0xDC80 && c <= 0xDCFF) {
      return;
    }
    characters++;
    switch (c) {
      case '\n' -> {
        lines++;
        endLine();
      }
      case '\r', '\f' -> endLine();
      case '\t' -> {
        column += 8 - column % 8;
        inWord = false;
      }
      case 0x0B -> inWord = false;
      default -> other(c);
    }
  }

  private void endLine() {
    widest = Math.max(widest, column);
    column = 0;
    inWord = false;
  }

  private void other(int c) {
    if (c < ' ' || c == 0x7F || (c >= 0x80 && c < 0xA0)) {
      return;
    }
    column += width(c);
    if (Character.isSpaceChar(c) && c != 0xA0) {
      inWord = false;
    } else if (!inWord) {
      inWord = true;
      words++;
    }
  }

  private static int width(int c) {
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0x1F300 && c <= 0x1F64F);
    return wide ? 2 : 1;
  }

  void add(WordCount other) {
    lines += other.lines;
    words += other.words;
    characters += other.characters;
    bytes += other.bytes;
    widest = Math.max(widest, other.widest);
  }

  long lines() {
    return lines;
  }

  /// Words begun; one that is begun counts.
  long words() {
    return words;
  }

  long characters() {
    return characters;
  }

  long bytes() {
    return bytes;
  }

  long widest() {
    return widest;
  }
}
