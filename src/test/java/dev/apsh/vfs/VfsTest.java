package dev.apsh.vfs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Clock;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Refused;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VfsTest {
  private static final Caller USER = new Caller(1000, 1000);

  private final Storage storage = new Storage(10_000, new Clock(Instant.EPOCH));
  private final MemoryDirectory top =
      new MemoryDirectory(storage, Meta.rootOwned(0755, Instant.EPOCH));
  private final Vfs vfs = new Vfs(top, storage);
  private final List<String> stored = new ArrayList<>();

  @Test
  void whatIsWrittenIsRead() {
    write("/a", OpenMode.WRITE, "one");
    write("/a", OpenMode.APPEND, " two");
    assertThat(read("/a")).isEqualTo("one two");
    write("/a", OpenMode.WRITE, "x");
    assertThat(read("/a")).isEqualTo("x");
  }

  @Test
  void aMissingFileIsEnoentAndAMissingDirectoryToo() {
    assertThat(open("/a", OpenMode.READ, Caller.ROOT)).isEqualTo(Errno.ENOENT);
    assertThat(open("/no/a", OpenMode.WRITE, Caller.ROOT)).isEqualTo(Errno.ENOENT);
    assertThat(open("", OpenMode.WRITE, Caller.ROOT)).isEqualTo(Errno.ENOENT);
  }

  @Test
  void aFileIsNoDirectory() {
    write("/a", OpenMode.WRITE, "");
    assertThat(open("/a/b", OpenMode.READ, Caller.ROOT)).isEqualTo(Errno.ENOTDIR);
    assertThat(open("/a/", OpenMode.READ, Caller.ROOT)).isEqualTo(Errno.ENOTDIR);
    assertThat(open("/", OpenMode.WRITE, Caller.ROOT)).isEqualTo(Errno.EISDIR);
  }

  @Test
  void linksAreFollowedAndLoopsEnd() {
    write("/a", OpenMode.WRITE, "target");
    vfs.makeLink(vfs.root(), "/l", "a", Caller.ROOT);
    vfs.makeLink(vfs.root(), "/loop", "loop", Caller.ROOT);
    vfs.makeLink(vfs.root(), "/dangling", "new", Caller.ROOT);
    assertThat(read("/l")).isEqualTo("target");
    assertThat(open("/loop", OpenMode.READ, Caller.ROOT)).isEqualTo(Errno.ELOOP);
    write("/dangling", OpenMode.WRITE, "made");
    assertThat(read("/new")).isEqualTo("made");
  }

  @Test
  void aRemovedDirectoryIsEmptyToWhoStandsInIt() {
    vfs.makeDirectory(vfs.root(), "/d", 0755, Caller.ROOT);
    Location place = done(vfs.directory(vfs.root(), "/d", Caller.ROOT));
    vfs.removeDirectory(vfs.root(), "/d", Caller.ROOT);
    assertThat(errno(vfs.open(place, "x", OpenMode.WRITE, 0644, Caller.ROOT)))
        .isEqualTo(Errno.ENOENT);
    assertThat(done(vfs.directory(place, "..", Caller.ROOT)).path()).isEqualTo("/");
  }

  @Test
  void directoriesAreRemovedOnlyWhenEmpty() {
    vfs.makeDirectory(vfs.root(), "/d", 0755, Caller.ROOT);
    write("/d/f", OpenMode.WRITE, "");
    assertThat(errno(vfs.removeDirectory(vfs.root(), "/d", Caller.ROOT)))
        .isEqualTo(Errno.ENOTEMPTY);
    assertThat(errno(vfs.unlink(vfs.root(), "/d", Caller.ROOT))).isEqualTo(Errno.EISDIR);
    assertThat(vfs.unlink(vfs.root(), "/d/f", Caller.ROOT).isDone()).isTrue();
    assertThat(vfs.removeDirectory(vfs.root(), "/d/", Caller.ROOT).isDone()).isTrue();
  }

  @Test
  void aRenamedDirectoryStaysAlive() {
    vfs.makeDirectory(vfs.root(), "/d", 0755, Caller.ROOT);
    assertThat(vfs.rename(vfs.root(), "/d", "/e", Caller.ROOT).isDone()).isTrue();
    write("/e/f", OpenMode.WRITE, "x");
    assertThat(read("/e/f")).isEqualTo("x");
    assertThat(errno(vfs.rename(vfs.root(), "/e", "/e/g", Caller.ROOT))).isEqualTo(Errno.EINVAL);
  }

  @Test
  void aUserMayNotWriteRootsFiles() {
    write("/a", OpenMode.WRITE, "x");
    assertThat(open("/a", OpenMode.READ, USER)).isNull();
    assertThat(open("/a", OpenMode.APPEND, USER)).isEqualTo(Errno.EACCES);
    assertThat(open("/b", OpenMode.WRITE, USER)).isEqualTo(Errno.EACCES);
  }

  @Test
  void memoryIsBoundedAndGivenBack() {
    assertThat(write("/a", OpenMode.WRITE, "x".repeat(9_000))).isEqualTo(Written.WHOLE);
    assertThat(write("/b", OpenMode.WRITE, "x".repeat(9_000))).isEqualTo(Errno.ENOSPC.refused());
    vfs.unlink(vfs.root(), "/a", Caller.ROOT);
    assertThat(write("/b", OpenMode.WRITE, "x".repeat(9_000))).isEqualTo(Written.WHOLE);
  }

  @Test
  void anAttributesModeBindsEvenRoot() {
    mountAttributes();
    assertThat(open("/sys/ro", OpenMode.WRITE, Caller.ROOT)).isEqualTo(Errno.EACCES);
    assertThat(open("/sys/wo", OpenMode.READ, Caller.ROOT)).isEqualTo(Errno.EACCES);
    assertThat(open("/sys/rw", OpenMode.WRITE, USER)).isEqualTo(Errno.EACCES);
    assertThat(open("/sys/wo", OpenMode.READ, USER)).isEqualTo(Errno.EACCES);
    assertThat(read("/sys/ro")).isEqualTo("shown\n");
  }

  @Test
  void nothingIsMadeRemovedOrRenamedInSysfs() {
    mountAttributes();
    Location root = vfs.root();
    assertThat(open("/sys/new", OpenMode.WRITE, Caller.ROOT)).isEqualTo(Errno.EACCES);
    assertThat(errno(vfs.makeDirectory(root, "/sys/d", 0755, Caller.ROOT))).isEqualTo(Errno.EPERM);
    assertThat(errno(vfs.unlink(root, "/sys/ro", Caller.ROOT))).isEqualTo(Errno.EPERM);
    assertThat(errno(vfs.removeDirectory(root, "/sys", Caller.ROOT))).isEqualTo(Errno.EBUSY);
    assertThat(errno(vfs.rename(root, "/sys/ro", "/sys/x", Caller.ROOT))).isEqualTo(Errno.EPERM);
  }

  @Test
  void eachWriteIsOneStoreOfAtMostAPage() {
    mountAttributes();
    write("/sys/rw", OpenMode.WRITE, "a\n");
    write("/sys/rw", OpenMode.APPEND, "b".repeat(5000));
    write("/sys/rw", OpenMode.WRITE, "");
    assertThat(stored).containsExactly("a\n", "b".repeat(4096), "b".repeat(904));
  }

  @Test
  void anUndeclaredErrnoIsABug() {
    Attribute attribute = Attribute.wo("x", bytes -> Errno.EBUSY.refused());
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> attribute.store(Bytes.of("1")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(attribute.refuses(Errno.EBUSY).store(Bytes.of("1")))
        .isEqualTo(Errno.EBUSY.refused());
  }

  @Test
  void anOpenAttributeOfAGoneDeviceAnswersEnodev() {
    boolean[] alive = {true};
    Attribute attribute = Attribute.text("x", () -> "1\n").of(() -> alive[0], Instant.EPOCH);
    OpenFile open = new OpenFile(attribute, OpenMode.READ);
    alive[0] = false;
    assertThat(open.read(10)).isEqualTo(Errno.ENODEV.refused());
  }

  private void mountAttributes() {
    List<Attribute> attributes =
        List.of(
            Attribute.text("ro", () -> "shown\n"),
            Attribute.wo("wo", this::store),
            Attribute.rw("rw", () -> "rw\n", this::store));
    top.add("sys", new Fixed(attributes));
  }

  private Write store(Bytes bytes) {
    stored.add(bytes.text());
    return Written.WHOLE;
  }

  /// A directory of attributes, as a kernel would derive it.
  private record Fixed(List<Attribute> attributes) implements Directory {
    @Override
    public Optional<Node> child(String name) {
      return attributes.stream()
          .filter(a -> a.name().equals(name))
          .map(Node.class::cast)
          .findFirst();
    }

    @Override
    public List<String> names() {
      return attributes.stream().map(Attribute::name).toList();
    }

    @Override
    public Meta meta() {
      return Meta.rootOwned(0755, Instant.EPOCH);
    }

    @Override
    public boolean isMountPoint() {
      return true;
    }
  }

  private Write write(String path, OpenMode mode, String text) {
    return done(vfs.open(vfs.root(), path, mode, 0644, Caller.ROOT)).write(Bytes.of(text));
  }

  private String read(String path) {
    Read read = done(vfs.open(vfs.root(), path, OpenMode.READ, 0, Caller.ROOT)).read(100_000);
    return switch (read) {
      case Content(Bytes bytes) -> bytes.text();
      case Refused refused -> refused.text();
    };
  }

  private @Nullable Errno open(String path, OpenMode mode, Caller caller) {
    return errno(vfs.open(vfs.root(), path, mode, 0644, caller));
  }

  private static <T> T done(Outcome<T> outcome) {
    return ((Done<T>) outcome).value();
  }

  private static <T> @Nullable Errno errno(Outcome<T> outcome) {
    return outcome instanceof Failed<T>(Refused refused) ? refused.errno() : null;
  }
}
