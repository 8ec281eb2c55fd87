package dev.apsh.vfs;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// A directory that lives in memory, in which files are made and other file systems are mounted.
public final class MemoryDirectory implements Directory {
  private final Storage storage;
  private final TreeMap<String, Node> children = new TreeMap<>();
  private Meta meta;
  private boolean alive = true;

  public MemoryDirectory(Storage storage, Meta meta) {
    this.storage = storage;
    this.meta = meta;
  }

  @Override
  public Optional<Node> child(String name) {
    return Optional.ofNullable(children.get(name));
  }

  @Override
  public List<String> names() {
    return List.copyOf(children.keySet());
  }

  @Override
  public Outcome<PlainFile> createFile(String name, Meta fileMeta) {
    PlainFile file = new PlainFile(storage, fileMeta);
    return add(name, file).map(added -> file);
  }

  @Override
  public Outcome<Node> makeDirectory(String name, Meta directoryMeta) {
    return add(name, new MemoryDirectory(storage, directoryMeta));
  }

  /// Refuses: ENOENT once this directory is removed, EEXIST, ENOSPC.
  @Override
  public Outcome<Node> add(String name, Node node) {
    if (!alive) {
      return Errno.ENOENT.refused().outcome();
    }
    if (children.containsKey(name)) {
      return Errno.EEXIST.refused().outcome();
    }
    if (!storage.take(name.length())) {
      return Errno.ENOSPC.refused().outcome();
    }
    children.put(name, node);
    if (node instanceof PlainFile file) {
      file.linked(1);
    }
    meta = meta.withModified(storage.now());
    return Outcome.of(node);
  }

  /// Refuses: ENOENT.
  @Override
  public Outcome<Node> remove(String name) {
    Node gone = children.remove(name);
    if (gone == null) {
      return Errno.ENOENT.refused().outcome();
    }
    storage.take(-name.length());
    if (gone instanceof PlainFile file) {
      file.linked(-1);
    }
    meta = meta.withModified(storage.now());
    return Outcome.of(gone);
  }

  /// This directory has been removed: whoever stands in it sees it empty and can make nothing.
  void die() {
    alive = false;
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

  /// A block, as on a disk.
  @Override
  public long size() {
    return 4096;
  }

  @Override
  public boolean isAlive() {
    return alive;
  }
}
