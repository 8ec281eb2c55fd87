package dev.apsh.console;

import dev.apsh.kernel.Bytes;
import dev.apsh.session.Streams;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// The real standard streams, byte for byte and unbuffered, so that their order is the order of
/// writing.
final class RealStreams implements Streams {
  private static final int BLOCK = 65536;

  private final FileInputStream in = new FileInputStream(FileDescriptor.in);
  private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
  private final FileOutputStream error = new FileOutputStream(FileDescriptor.err);

  @Override
  public Bytes read() {
    byte[] block = new byte[BLOCK];
    try {
      int length = in.read(block);
      return length <= 0 ? Bytes.EMPTY : Bytes.of(block, 0, length);
    } catch (IOException e) {
      return Bytes.EMPTY;
    }
  }

  @Override
  public boolean out(Bytes bytes) {
    return write(out, bytes);
  }

  @Override
  public boolean error(Bytes bytes) {
    return write(error, bytes);
  }

  OutputStream outStream() {
    return out;
  }

  OutputStream errorStream() {
    return error;
  }

  private static boolean write(FileOutputStream stream, Bytes bytes) {
    try {
      bytes.writeTo(stream);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
