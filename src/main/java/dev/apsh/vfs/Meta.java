package dev.apsh.vfs;

import java.time.Instant;

/// What stat tells of a node besides its type and size: permissions, owner, time of change.
public record Meta(int permissions, int uid, int gid, Instant modified) {

  public static Meta rootOwned(int permissions, Instant modified) {
    return new Meta(permissions, 0, 0, modified);
  }

  public Meta withPermissions(int next) {
    return new Meta(next, uid, gid, modified);
  }

  public Meta withOwner(int nextUid, int nextGid) {
    return new Meta(permissions, nextUid, nextGid, modified);
  }

  public Meta withModified(Instant next) {
    return new Meta(permissions, uid, gid, next);
  }

  /// Whether the bits of the caller's class hold `access`; root is not excepted here.
  boolean grants(Access access, Caller caller) {
    int shift = caller.uid() == uid ? 6 : caller.gid() == gid ? 3 : 0;
    return access.isIn(permissions >> shift);
  }

  /// As a file system of disk or memory decides: root may all, but execute only what somebody may.
  boolean allows(Access access, Caller caller) {
    if (caller.isRoot()) {
      return access != Access.EXECUTE || (permissions & 0111) != 0;
    }
    return grants(access, caller);
  }
}
