package dev.apsh.transcript;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// A stream that takes both this package's lines of bytes and text.
final class Writing {
  private final OutputStream stream;

  Writing(OutputStream stream) {
    this.stream = stream;
  }

  /// Writes one byte for each character.
  void bytes(String bytes) throws IOException {
    stream.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  void text(String text) throws IOException {
    stream.write(text.getBytes(StandardCharsets.UTF_8));
  }

  void flush() throws IOException {
    stream.flush();
  }
}
