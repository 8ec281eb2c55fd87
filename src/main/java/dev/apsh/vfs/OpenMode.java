package dev.apsh.vfs;

/// How a file is opened: the flags of open(2) that simulated programs use.
public record OpenMode(
    boolean read,
    boolean write,
    boolean create,
    boolean exclusive,
    boolean truncate,
    boolean append) {
  /// `<`
  public static final OpenMode READ = new OpenMode(true, false, false, false, false, false);

  /// `>`
  public static final OpenMode WRITE = new OpenMode(false, true, true, false, true, false);

  /// `>>`
  public static final OpenMode APPEND = new OpenMode(false, true, true, false, false, true);

  /// `<>`
  public static final OpenMode READ_WRITE = new OpenMode(true, true, true, false, false, false);

  /// Writes what is there, without making it.
  public static final OpenMode WRITE_EXISTING =
      new OpenMode(false, true, false, false, false, false);

  /// Makes what is not there, as `set -C` wants it.
  public static final OpenMode WRITE_NEW = new OpenMode(false, true, true, true, true, false);
}
