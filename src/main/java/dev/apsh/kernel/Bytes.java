package dev.apsh.kernel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// A run of bytes that never changes: what files hold, what is read and written.
public final class Bytes {
  public static final Bytes EMPTY = new Bytes(new byte[0]);

  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /// A copy of `content`.
  public static Bytes of(byte... content) {
    return content.length == 0 ? EMPTY : new Bytes(content.clone());
  }

  public static Bytes of(byte[] content, int from, int to) {
    return from == to ? EMPTY : new Bytes(Arrays.copyOfRange(content, from, to));
  }

  /// The bytes of `text` in UTF-8; a character U+DC80 to U+DCFF stands for the byte 80 to FF.
  public static Bytes of(String text) {
    return text.isEmpty() ? EMPTY : new Bytes(LosslessUtf8.encode(text));
  }

  /// The same text, in which bytes that stand side by side and make a character are that one.
  public static String whole(String text) {
    boolean bytes = text.chars().anyMatch(c -> c >= 0xDC80 && c <= 0xDCFF);
    return bytes ? of(text).text() : text;
  }

  public static Bytes join(List<Bytes> parts) {
    int length = 0;
    for (Bytes part : parts) {
      length += part.length();
    }
    byte[] all = new byte[length];
    int at = 0;
    for (Bytes part : parts) {
      System.arraycopy(part.content, 0, all, at, part.length());
      at += part.length();
    }
    return new Bytes(all);
  }

  /// The text in UTF-8; a byte that is none becomes U+DC80 to U+DCFF, so that `of(text())` is the
  /// same.
  public String text() {
    return LosslessUtf8.decode(content);
  }

  /// The text up to the first NUL, as the kernel reads what is written to a file of sysfs.
  public String textToNul() {
    int end = indexOf('\0', 0);
    return end < 0 ? text() : slice(0, end).text();
  }

  public int length() {
    return content.length;
  }

  public boolean isEmpty() {
    return content.length == 0;
  }

  public byte at(int index) {
    return content[index];
  }

  /// The bytes from `from` up to, not including, `to`.
  public Bytes slice(int from, int to) {
    return from == 0 && to == content.length ? this : of(content, from, to);
  }

  public Bytes plus(Bytes other) {
    return isEmpty() ? other : other.isEmpty() ? this : join(List.of(this, other));
  }

  /// The index of the first `wanted` at or after `from`, or -1.
  public int indexOf(char wanted, int from) {
    for (int i = from; i < content.length; i++) {
      if (content[i] == (byte) wanted) {
        return i;
      }
    }
    return -1;
  }

  /// The index of the last `wanted`, or -1.
  public int lastIndexOf(char wanted) {
    int i = content.length - 1;
    while (i >= 0 && content[i] != (byte) wanted) {
      i--;
    }
    return i;
  }

  public boolean startsWith(String ascii) {
    byte[] start = ascii.getBytes(StandardCharsets.ISO_8859_1);
    return content.length >= start.length
        && Arrays.equals(content, 0, start.length, start, 0, start.length);
  }

  /// Copies this run into `target` at `at`.
  public void copyTo(byte[] target, int at) {
    System.arraycopy(content, 0, target, at, content.length);
  }

  /// Copies the bytes from `from` up to, not including, `to` into `target` at `at`.
  public void copyTo(byte[] target, int at, int from, int to) {
    System.arraycopy(content, from, target, at, to - from);
  }

  public byte[] toArray() {
    return content.clone();
  }

  public void writeTo(OutputStream out) throws IOException {
    out.write(content, 0, content.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return text();
  }
}
