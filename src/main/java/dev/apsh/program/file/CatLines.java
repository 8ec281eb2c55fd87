package dev.apsh.program.file;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.tool.Call;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// How cat shows what it copies: line numbers, ends, tabs and what cannot be printed; it counts on
/// from file to file.
final class CatLines {
  private final boolean numbers;
  private final boolean numbersFull;
  private final boolean squeezes;
  private final boolean ends;
  private final boolean tabs;
  private final boolean visible;
  private int line;
  private int newlines = 1;

  private CatLines(Call call) {
    boolean all = call.has("A");
    numbersFull = call.has("b");
    numbers = call.has("n") || numbersFull;
    squeezes = call.has("s");
    ends = call.has("E") || call.has("e") || all;
    tabs = call.has("T") || call.has("t") || all;
    visible = call.has("v") || call.has("e") || call.has("t") || all;
  }

  static CatLines of(Call call) {
    return new CatLines(call);
  }

  Bytes shown(Bytes bytes) {
    if (!numbers && !squeezes && !ends && !tabs && !visible) {
      return bytes;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length() * 2);
    for (int i = 0; i < bytes.length(); i++) {
      int c = bytes.at(i) & 0xFF;
      if (c == '\n') {
        newline(out);
      } else {
        begin(out, true);
        newlines = 0;
        character(c, out);
      }
    }
    return Bytes.of(out.toByteArray());
  }

  private void newline(ByteArrayOutputStream out) {
    if (newlines > 1 && squeezes) {
      return;
    }
    begin(out, false);
    newlines++;
    put(ends ? "$\n" : "\n", out);
  }

  private void begin(ByteArrayOutputStream out, boolean full) {
    if (newlines > 0 && numbers && (full || !numbersFull)) {
      put("%6d\t".formatted(++line), out);
    }
  }

  private void character(int c, ByteArrayOutputStream out) {
    if (c == '\t') {
      put(tabs ? "^I" : "\t", out);
    } else if (visible) {
      put((c >= 0x80 ? "M-" : "") + caret(c & 0x7F), out);
    } else {
      out.write(c);
    }
  }

  private static String caret(int c) {
    return c < ' ' ? "^" + (char) (c + '@') : c == 0x7F ? "^?" : "" + (char) c;
  }

  private static void put(String text, ByteArrayOutputStream out) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    out.write(bytes, 0, bytes.length);
  }
}
