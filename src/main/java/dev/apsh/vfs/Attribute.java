package dev.apsh.vfs;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Refused;
import dev.apsh.kernel.Write;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/// A file of sysfs: each read shows, each write stores, and its mode binds even root.
public final class Attribute implements Node {
  /// What stat tells of an attribute of sysfs: a page.
  public static final int PAGE = 4096;

  private static final Meta READABLE = Meta.rootOwned(0444, Instant.EPOCH);
  private static final Meta WRITABLE = Meta.rootOwned(0200, Instant.EPOCH);
  private static final Meta BOTH = Meta.rootOwned(0644, Instant.EPOCH);

  private final String name;
  private final Supplier<Read> show;
  private final Function<Bytes, Write> store;
  private Set<Errno> refusals = Set.of();
  private BooleanSupplier alive = () -> true;
  private Meta meta;
  private long size = PAGE;

  private Attribute(String name, Meta meta, Supplier<Read> show, Function<Bytes, Write> store) {
    this.name = name;
    this.meta = meta;
    this.show = show;
    this.store = store;
  }

  /// Mode 0444, whose show can be refused.
  public static Attribute ro(String name, Supplier<Read> show) {
    return new Attribute(name, READABLE, show, bytes -> Errno.EIO.refused());
  }

  /// Mode 0444, with a text that always can be shown.
  public static Attribute text(String name, Supplier<String> show) {
    return ro(name, () -> Content.of(show.get()));
  }

  /// Mode 0200.
  public static Attribute wo(String name, Function<Bytes, Write> store) {
    return new Attribute(name, WRITABLE, Errno.EIO::refused, store);
  }

  /// Mode 0644.
  public static Attribute rw(String name, Supplier<String> show, Function<Bytes, Write> store) {
    return new Attribute(name, BOTH, () -> Content.of(show.get()), store);
  }

  /// Of any mode, with a show and a store that never refuse.
  public static Attribute plain(
      String name, int mode, Supplier<Bytes> show, Function<Bytes, Write> store) {
    Meta meta = BOTH.withPermissions(mode);
    return new Attribute(name, meta, () -> new Content(show.get()), store);
  }

  /// Declares the errnos that its show and store may refuse with, all of them.
  public Attribute refuses(Errno... errnos) {
    refusals = EnumSet.copyOf(List.of(errnos));
    return this;
  }

  /// Makes it one of a device: gone when the device is.
  public Attribute of(BooleanSupplier deviceAlive, Instant since) {
    alive = deviceAlive;
    meta = meta.withModified(since);
    return this;
  }

  public Attribute mode(int mode) {
    meta = meta.withPermissions(mode);
    return this;
  }

  public String name() {
    return name;
  }

  /// The errnos that this attribute declares.
  public Set<Errno> refusals() {
    return Set.copyOf(refusals);
  }

  /// One show: at most a page. Refuses with what it declared, and with ENODEV once the device is
  /// gone.
  public Read show() {
    if (!isAlive()) {
      return Errno.ENODEV.refused();
    }
    Read read = show.get();
    return read instanceof Content(Bytes bytes)
        ? new Content(bytes.slice(0, Math.min(bytes.length(), PAGE - 1)))
        : declared(read);
  }

  /// One store of at most a page. Refuses with what it declared, and with ENODEV once the device is
  /// gone.
  public Write store(Bytes bytes) {
    if (!isAlive()) {
      return Errno.ENODEV.refused();
    }
    return declared(store.apply(bytes));
  }

  private <T> T declared(T answer) {
    if (answer instanceof Refused refused && !refusals.contains(refused.errno())) {
      throw new IllegalStateException(name + " refuses with undeclared " + refused.errno());
    }
    return answer;
  }

  @Override
  public boolean isAlive() {
    return alive.getAsBoolean();
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

  @Override
  public char type() {
    return '-';
  }

  @Override
  public long size() {
    return size;
  }

  /// Makes it one of proc, which tells no size.
  public Attribute withoutSize() {
    size = 0;
    return this;
  }
}
