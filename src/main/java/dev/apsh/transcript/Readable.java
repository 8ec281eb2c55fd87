package dev.apsh.transcript;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// This package's lines of bytes as text for the reports that must be text: UTF-8 where they are,
/// otherwise with `\xNN` for the bytes that are not ASCII.
public final class Readable {
  private Readable() {}

  public static String text(String bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1));
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
    } catch (CharacterCodingException e) {
      StringBuilder text = new StringBuilder();
      for (char c : bytes.toCharArray()) {
        text.append(c < 0x80 ? String.valueOf(c) : "\\x%02x".formatted((int) c));
      }
      return text.toString();
    }
  }

  /// The first line of a command, marked when more follow.
  public static String firstLine(String command) {
    int newline = command.indexOf('\n');
    return newline < 0 ? text(command) : text(command.substring(0, newline)) + " …";
  }
}
