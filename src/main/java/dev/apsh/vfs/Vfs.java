package dev.apsh.vfs;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import java.util.Optional;

/// The file system of one Linux as a caller at a place meets it: from a path to a node, and what
/// can be done to it.
public final class Vfs {
  private final Location root;
  private final Storage storage;

  public Vfs(Directory root, Storage storage) {
    this.root = Location.root(root);
    this.storage = storage;
  }

  public Location root() {
    return root;
  }

  /// The node behind a path, links followed. Refuses: ENOENT, ENOTDIR, EACCES, ELOOP, ENAMETOOLONG.
  public Outcome<Node> node(Location from, String path, Caller caller) {
    return existing(walk(from, path, caller, true));
  }

  /// As [#node], but a link at the end is the answer.
  public Outcome<Node> nodeOrLink(Location from, String path, Caller caller) {
    return existing(walk(from, path, caller, false));
  }

  private static Outcome<Node> existing(Outcome<Found> walk) {
    return walk instanceof Done<Found>(Found found) ? found.existing() : walk.then(Found::existing);
  }

  /// The directory behind a path, to stand in. Refuses as [#node], and EACCES without the right to
  /// enter.
  public Outcome<Location> directory(Location from, String path, Caller caller) {
    return walk(from, path, caller, true)
        .then(found -> found.existing().then(node -> enter(found, node, caller)));
  }

  private static Outcome<Location> enter(Found found, Node node, Caller caller) {
    if (!(node instanceof Directory directory)) {
      return Errno.ENOTDIR.refused().outcome();
    }
    if (!node.meta().allows(Access.EXECUTE, caller)) {
      return Errno.EACCES.refused().outcome();
    }
    return Outcome.of(found.location(directory));
  }

  /// Where a path leads, with its last part perhaps not there yet.
  Outcome<Found> walk(Location from, String path, Caller caller, boolean followLast) {
    return new Walk(root, caller).to(from, path, followLast);
  }

  /// Opens a file. Refuses: as [#node], EACCES for a wrong mode, EISDIR, EEXIST, and what making a
  /// file refuses with.
  public Outcome<OpenFile> open(
      Location from, String path, OpenMode mode, int permissions, Caller caller) {
    Outcome<Found> walk = walk(from, path, caller, true);
    if (walk instanceof Failed<Found>(Refused refused)) {
      return refused.outcome();
    }
    Found found = ((Done<Found>) walk).value();
    return found.node().isPresent()
        ? openExisting(found.node().get(), mode, caller)
        : openNew(found, mode, permissions, caller);
  }

  private static Outcome<OpenFile> openExisting(Node node, OpenMode mode, Caller caller) {
    Optional<Errno> no = Permission.toOpen(node, mode, caller);
    if (no.isPresent()) {
      return no.get().refused().outcome();
    }
    if (mode.truncate() && node instanceof PlainFile file) {
      file.truncate(0);
    }
    return Outcome.of(new OpenFile(node, mode));
  }

  private Outcome<OpenFile> openNew(Found found, OpenMode mode, int permissions, Caller caller) {
    if (!mode.create()) {
      return Errno.ENOENT.refused().outcome();
    }
    return makeIn(found, caller)
        .then(directory -> directory.createFile(found.name(), ownedBy(caller, permissions)))
        .map(file -> new OpenFile(file, mode));
  }

  /// mkdir(2). Refuses: EEXIST and as [#node], and what the directory above refuses with.
  public Outcome<Node> makeDirectory(Location from, String path, int permissions, Caller caller) {
    return toMake(from, stripSlashes(path), caller)
        .then(found ->
            makeIn(found, caller)
                .then(directory ->
                    directory.makeDirectory(found.name(), ownedBy(caller, permissions))));
  }

  /// symlink(2). Refuses as [#makeDirectory].
  public Outcome<Node> makeLink(Location from, String path, String target, Caller caller) {
    return toMake(from, path, caller)
        .then(found ->
            makeIn(found, caller)
                .then(directory ->
                    directory.add(found.name(), new Link(target, ownedBy(caller, 0777)))));
  }

  /// link(2): one more name for a file. Refuses: EPERM for what is no plain file, EXDEV across file
  /// systems.
  public Outcome<Node> addName(Location from, String existing, String path, Caller caller) {
    return switch (nodeOrLink(from, existing, caller)) {
      case Failed<Node>(Refused refused) -> refused.outcome();
      case Done<Node>(PlainFile file) ->
          toMake(from, path, caller)
              .then(found -> makeIn(found, caller).then(in -> in.add(found.name(), file)));
      case Done<Node>(Node other) ->
          (other instanceof Directory ? Errno.EPERM : Errno.EXDEV).refused().outcome();
    };
  }

  /// unlink(2). Refuses: EISDIR, EACCES, and what the directory refuses with.
  public Outcome<Node> unlink(Location from, String path, Caller caller) {
    return toRemove(from, path, caller)
        .then(found ->
            found.node().get() instanceof Directory
                ? Errno.EISDIR.refused().outcome()
                : found.parent().directory().remove(found.name()));
  }

  /// rmdir(2). Refuses: ENOTDIR, ENOTEMPTY, EBUSY for a mount, EINVAL for `.`, and as [#unlink].
  public Outcome<Node> removeDirectory(Location from, String path, Caller caller) {
    String last = stripSlashes(path);
    if (last.equals(".") || last.endsWith("/.")) {
      return Errno.EINVAL.refused().outcome();
    }
    return toRemove(from, last, caller).then(this::removeDirectory);
  }

  private Outcome<Node> removeDirectory(Found found) {
    if (!(found.node().get() instanceof Directory directory)) {
      return Errno.ENOTDIR.refused().outcome();
    }
    if (directory.isMountPoint()) {
      return Errno.EBUSY.refused().outcome();
    }
    if (directory instanceof MemoryDirectory && !directory.names().isEmpty()) {
      return Errno.ENOTEMPTY.refused().outcome();
    }
    return found.parent().directory().remove(found.name()).map(Vfs::buried);
  }

  private static Node buried(Node node) {
    if (node instanceof MemoryDirectory directory) {
      directory.die();
    }
    return node;
  }

  /// rename(2). Refuses: EXDEV across file systems, EBUSY for a mount, EISDIR, ENOTDIR, ENOTEMPTY,
  /// EINVAL into itself.
  public Outcome<Node> rename(Location from, String path, String to, Caller caller) {
    return toRemove(from, stripSlashes(path), caller)
        .then(old ->
            walk(from, stripSlashes(to), caller, false)
                .then(next -> makeIn(next, caller).then(into -> Rename.move(old, next, into))));
  }

  /// Changes what stat tells of a node. Refuses: EPERM for somebody else's.
  public Outcome<Node> changeMeta(Node node, Meta next, Caller caller) {
    boolean owner = caller.isRoot() || caller.uid() == node.meta().uid();
    boolean changesOwner = next.uid() != node.meta().uid() || next.gid() != node.meta().gid();
    if (!owner || (changesOwner && !caller.isRoot()) || !node.changeMeta(next)) {
      return Errno.EPERM.refused().outcome();
    }
    return Outcome.of(node);
  }

  /// Whether the caller may, as access(2) answers: the mode of an attribute binds even root here.
  public boolean mayAccess(Node node, Access access, Caller caller) {
    return Permission.may(node, access, caller);
  }

  private Meta ownedBy(Caller caller, int permissions) {
    return new Meta(permissions, caller.uid(), caller.gid(), storage.now());
  }

  private Outcome<Found> toMake(Location from, String path, Caller caller) {
    return walk(from, path, caller, false)
        .then(found ->
            found.node().isPresent() ? Errno.EEXIST.refused().<Found>outcome() : Outcome.of(found));
  }

  private Outcome<Found> toRemove(Location from, String path, Caller caller) {
    return walk(from, path, caller, false)
        .then(
            found -> found.existing().then(node -> makeIn(found, caller)).map(directory -> found));
  }

  /// The directory in which a name is made or removed, when the caller may write it.
  private static Outcome<Directory> makeIn(Found found, Caller caller) {
    Directory directory = found.parent().directory();
    if (found.name().isEmpty()) {
      return Errno.EBUSY.refused().outcome();
    }
    return directory.meta().allows(Access.WRITE, caller)
        ? Outcome.of(directory)
        : Errno.EACCES.refused().outcome();
  }

  private static String stripSlashes(String path) {
    int end = path.length();
    while (end > 1 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }
}
