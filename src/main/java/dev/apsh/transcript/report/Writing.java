package dev.apsh.transcript.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// A stream that takes both this package's lines of bytes and text.
public final class Writing {
  private final OutputStream stream;

  public Writing(OutputStream stream) {
    this.stream = stream;
  }

  /// Writes one byte for each character.
  public void bytes(String bytes) throws IOException {
    stream.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  public void text(String text) throws IOException {
    stream.write(text.getBytes(StandardCharsets.UTF_8));
  }

  public void flush() throws IOException {
    stream.flush();
  }
}
