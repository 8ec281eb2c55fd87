package dev.apsh.vfs;

/// Who asks the file system: a user and a group.
public record Caller(int uid, int gid) {
  public static final Caller ROOT = new Caller(0, 0);

  public boolean isRoot() {
    return uid == 0;
  }
}
