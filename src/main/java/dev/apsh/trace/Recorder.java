package dev.apsh.trace;

import dev.apsh.kernel.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The buffer of the program that recorded the traces, which its answers show.
///
/// It reads files and directories into one buffer, a directory's names in the order of kernfs, each
/// with a NUL. An empty directory leaves the buffer as it is, and is recorded as the lines that
/// stand in it.
final class Recorder {
  private static final Comparator<String> KERNFS_ORDER =
      Comparator.comparingInt(Recorder::hash).thenComparing(Comparator.naturalOrder());

  private final List<Filling> pending = new ArrayList<>();
  private byte[] buffer = new byte[512];

  /// What was put into the buffer; it is done when somebody looks.
  private sealed interface Filling {
    /// What a file showed.
    record File(Bytes content) implements Filling {}

    /// What a directory held.
    record Names(List<String> names) implements Filling {}
  }

  void read(Bytes content) {
    pending.add(new Filling.File(content));
  }

  private void put(Filling filling) {
    switch (filling) {
      case Filling.File(Bytes content) -> put(content);
      case Filling.Names(List<String> names) -> put(names);
    }
  }

  private void put(Bytes content) {
    grow(content.length());
    content.copyTo(buffer, 0);
  }

  /// What the recorder lists for a directory of these names.
  List<String> list(List<String> names) {
    if (names.isEmpty()) {
      pending.forEach(this::put);
      pending.clear();
      return leftover();
    }
    pending.add(new Filling.Names(names));
    List<String> sorted = new ArrayList<>(names);
    sorted.sort(null);
    return sorted;
  }

  private void put(List<String> names) {
    int at = 0;
    for (String name : names.stream().sorted(KERNFS_ORDER).toList()) {
      byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
      grow(at + bytes.length + 2);
      System.arraycopy(bytes, 0, buffer, at, bytes.length);
      at += bytes.length;
      buffer[at++] = 0;
    }
    buffer[at] = 0;
  }

  private List<String> leftover() {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < buffer.length && buffer[i] != 0; i++) {
      if (buffer[i] == '\n') {
        buffer[i] = 0;
        lines.add(line.toString());
        line.setLength(0);
      } else {
        line.append((char) (buffer[i] & 0xFF));
      }
    }
    lines.add(line.toString());
    return lines.stream().filter(each -> !each.isEmpty()).sorted().toList();
  }

  private void grow(int length) {
    if (length > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(length, buffer.length * 2));
    }
  }

  /// The number by which kernfs orders a directory's names (fs/kernfs/dir.c).
  static int hash(String name) {
    long hash = 0;
    for (int i = 0; i < name.length(); i++) {
      int c = name.charAt(i);
      hash = (hash + (c << 4) + (c >> 4)) * 11;
    }
    int folded = (int) ((hash * 0x61C8864680B583EBL) >>> 32) & 0x7fffffff;
    return Math.min(folded < 2 ? folded + 2 : folded, 0x7ffffffe);
  }
}
