package dev.apsh.vfs;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import java.util.function.Function;
import java.util.function.IntFunction;

/// A character device: reads and writes go to its driver.
public final class CharDevice implements Node {
  private final int major;
  private final int minor;
  private final IntFunction<Read> reader;
  private final Function<Bytes, Write> writer;
  private Meta meta;

  public CharDevice(
      int major, int minor, Meta meta, IntFunction<Read> reader, Function<Bytes, Write> writer) {
    this.major = major;
    this.minor = minor;
    this.meta = meta;
    this.reader = reader;
    this.writer = writer;
  }

  /// /dev/null: reads nothing, takes all.
  public static CharDevice nothing(Meta meta) {
    return new CharDevice(1, 3, meta, max -> Content.END, bytes -> Written.WHOLE);
  }

  /// /dev/zero: reads zeros, takes all.
  public static CharDevice zero(Meta meta) {
    return new CharDevice(1, 5, meta, CharDevice::zeros, bytes -> Written.WHOLE);
  }

  /// /dev/full: reads zeros, is always full.
  public static CharDevice full(Meta meta) {
    return new CharDevice(1, 7, meta, CharDevice::zeros, bytes -> Errno.ENOSPC.refused());
  }

  public int major() {
    return major;
  }

  public int minor() {
    return minor;
  }

  IntFunction<Read> reader() {
    return reader;
  }

  Function<Bytes, Write> writer() {
    return writer;
  }

  @Override
  public Meta meta() {
    return meta;
  }

  @Override
  public boolean changeMeta(Meta next) {
    meta = next;
    return true;
  }

  private static Read zeros(int max) {
    return new Content(Bytes.of(new byte[max]));
  }

  @Override
  public char type() {
    return 'c';
  }
}
