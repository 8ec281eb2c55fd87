package dev.apsh.linux;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.CardType;
import dev.apsh.bus.ApBus;
import dev.apsh.hardware.Cpc;
import dev.apsh.hardware.CpcModel;
import dev.apsh.hardware.Lpar;
import dev.apsh.hardware.SupportElement;
import dev.apsh.kernel.Blocked;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Clock;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Entropy;
import dev.apsh.kernel.KernelLog;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Profiles;
import dev.apsh.kernel.Refused;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.vfio.GuestControl;
import dev.apsh.vfio.MatrixMdev;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.MemoryDirectory;
import dev.apsh.vfs.Meta;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenFile;
import dev.apsh.vfs.OpenMode;
import dev.apsh.vfs.Storage;
import dev.apsh.vfs.Vfs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The document's machine with one Linux on it, used through the files of its /sys as a shell
/// would.
public final class TestMachine {
  public static final String U1 = "69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1";
  public static final String U2 = "69179fef-f9a2-4a36-9d6e-66b4e0b8ddd2";
  public static final String U3 = "69179fef-f9a2-4a36-9d6e-66b4e0b8ddd3";
  private static final String TYPE =
      "/sys/devices/vfio_ap/matrix/mdev_supported_types/vfio_ap-passthrough";

  private final Cpc cpc;
  private final Lpar lpar;
  private final Linux linux;
  private final Vfs vfs;

  private TestMachine(Cpc cpc, Lpar lpar, Linux linux, Clock clock) {
    this.cpc = cpc;
    this.lpar = lpar;
    this.linux = linux;
    Storage storage = new Storage(1 << 20, clock);
    MemoryDirectory root = new MemoryDirectory(storage, Meta.rootOwned(0755, clock.now()));
    root.add("sys", linux.sys());
    root.add("proc", linux.proc());
    this.vfs = new Vfs(root, storage);
  }

  /// Adapters 4, 5 (CEX5C), 6 (CEX5A); domains 4, 0x47, 0xab, 0xff; adapter 10 (CEX5C) in no LPAR.
  public static TestMachine document(KernelProfile profile) {
    return document(profile, "");
  }

  public static TestMachine document(KernelProfile profile, String commandLine) {
    Cpc cpc = new Cpc(CpcModel.STANDARD);
    cpc.install(4, type("CEX5C"));
    cpc.install(5, type("CEX5C"));
    cpc.install(6, type("CEX5A"));
    cpc.install(10, type("CEX5C"));
    ApMask domains = ApMask.of(4, 0x47, 0xab, 0xff);
    Lpar lpar = cpc.define("host", new ApMatrix(ApMask.of(4, 5, 6), domains, domains));
    return boot(cpc, lpar, profile, commandLine);
  }

  public static TestMachine boot(Cpc cpc, Lpar lpar, KernelProfile profile, String commandLine) {
    Clock clock = new Clock(Instant.parse("2019-06-13T12:00:00Z"));
    Linux linux =
        Linux.boot(
            new BootParameters(
                profile,
                commandLine,
                lpar,
                ApBus.Scanning.TOLD,
                Computer.lpar(lpar.name()),
                clock,
                new Entropy(1)));
    return new TestMachine(cpc, lpar, linux, clock);
  }

  public static KernelProfile profile(String name) {
    return Profiles.named(name)
        .orElse(no -> {
          throw new IllegalArgumentException(no.why().facts());
        });
  }

  public static CardType type(String name) {
    return CardType.parse(name).orElseThrow();
  }

  public Cpc cpc() {
    return cpc;
  }

  public Lpar lpar() {
    return lpar;
  }

  public SupportElement se() {
    return new SupportElement(cpc);
  }

  public Linux linux() {
    return linux;
  }

  /// What echo would see: `ok`, an errno, or `BLOCKED`.
  public String echo(String text, String path) {
    return write(path, text + "\n");
  }

  public String write(String path, String text) {
    Bytes bytes = Bytes.of(text);
    return switch (vfs.open(vfs.root(), path, OpenMode.WRITE_EXISTING, 0, Caller.ROOT)) {
      case Failed<OpenFile>(Refused refused) -> refused.errno().name();
      case Done<OpenFile>(OpenFile file) -> name(file.write(bytes));
    };
  }

  /// Why a write is refused: the errno and the facts.
  public String refusal(String text, String path) {
    return switch (vfs.open(vfs.root(), path, OpenMode.WRITE_EXISTING, 0, Caller.ROOT)) {
      case Failed<OpenFile>(Refused refused) -> refused.errno() + ": " + refused.why().facts();
      case Done<OpenFile>(OpenFile file) ->
          file.write(Bytes.of(text + "\n")) instanceof Refused refused
              ? refused.errno() + ": " + refused.why().facts()
              : "";
    };
  }

  private static String name(Write write) {
    return switch (write) {
      case Written written -> "ok";
      case Refused refused -> refused.errno().name();
      case Blocked blocked -> "BLOCKED";
    };
  }

  /// The content, or an errno.
  public String read(String path) {
    return switch (vfs.open(vfs.root(), path, OpenMode.READ, 0, Caller.ROOT)) {
      case Failed<OpenFile>(Refused refused) -> refused.errno().name();
      case Done<OpenFile>(OpenFile file) ->
          switch (file.read(1 << 16)) {
            case Content(Bytes bytes) -> bytes.text();
            case Refused refused -> refused.errno().name();
          };
    };
  }

  /// The names in a directory with blanks between, or an errno.
  public String list(String path) {
    return switch (vfs.node(vfs.root(), path, Caller.ROOT)) {
      case Failed<Node>(Refused refused) -> refused.errno().name();
      case Done<Node>(Directory directory) -> String.join(" ", directory.names());
      case Done<Node>(Node other) -> "ENOTDIR";
    };
  }

  public String readlink(String path) {
    return switch (vfs.nodeOrLink(vfs.root(), path, Caller.ROOT)) {
      case Failed<Node>(Refused refused) -> refused.errno().name();
      case Done<Node>(Link(String target, Meta _, long _)) -> target;
      case Done<Node>(Node other) -> "EINVAL";
    };
  }

  /// The last part of a queue's or card's `driver` link; empty without one.
  public String driver(String device) {
    String target = readlink("/sys/bus/ap/devices/" + device + "/driver");
    return target.equals("ENOENT") ? "" : target.substring(target.lastIndexOf('/') + 1);
  }

  public Directory directory(String path) {
    return (Directory) ((Done<Node>) vfs.node(vfs.root(), path, Caller.ROOT)).value();
  }

  /// The mediated device itself.
  public MatrixMdev mdevice(String uuid) {
    return linux.vfioAp().orElseThrow().mdev(uuid).orElseThrow();
  }

  /// Why a module cannot be loaded; empty when it was.
  public String modprobe(String module) {
    return switch (linux.modules().load(module)) {
      case Done<String> done -> "";
      case Failed<String>(Refused refused) -> refused.errno() + ": " + refused.why().facts();
    };
  }

  /// Why a module cannot be unloaded; empty when it was.
  public String rmmod(String module) {
    return switch (linux.modules().unload(module)) {
      case Done<String> done -> "";
      case Failed<String>(Refused refused) -> refused.errno() + ": " + refused.why().facts();
    };
  }

  public TestMachine modprobe() {
    if (!linux.modules().load("vfio_ap").isDone()) {
      throw new IllegalStateException("vfio_ap");
    }
    return this;
  }

  public TestMachine create(String... uuids) {
    for (String uuid : uuids) {
      String result = echo(uuid, TYPE + "/create");
      if (!result.equals("ok")) {
        throw new IllegalStateException(uuid + ": " + result);
      }
    }
    return this;
  }

  /// The file in which mediated devices are made.
  public static String create() {
    return TYPE + "/create";
  }

  public static String mdev(String uuid, String file) {
    return "/sys/devices/vfio_ap/matrix/" + uuid + "/" + file;
  }

  /// Everything that can be seen below /sys, one line a file, link or directory.
  public String picture() {
    StringBuilder lines = new StringBuilder();
    draw("/sys", directory("/sys"), lines);
    return lines.toString();
  }

  /// What can be seen below /sys now and could not before, or the reverse.
  public List<String> changesSince(String before) {
    Set<String> old = new LinkedHashSet<>(before.lines().toList());
    Set<String> now = new LinkedHashSet<>(picture().lines().toList());
    List<String> changes = new ArrayList<>();
    old.stream().filter(line -> !now.contains(line)).forEach(line -> changes.add("- " + line));
    now.stream().filter(line -> !old.contains(line)).forEach(line -> changes.add("+ " + line));
    return changes;
  }

  private void draw(String path, Directory directory, StringBuilder lines) {
    for (String name : directory.names()) {
      String child = path + "/" + name;
      if (child.equals("/sys/kernel/uevent_seqnum")) {
        continue;
      }
      switch (directory.child(name).orElseThrow()) {
        case Directory below -> draw(child, below, lines);
        case Link(String target, Meta _, long _) ->
            lines.append(child).append(" -> ").append(target).append('\n');
        case Node file -> lines.append(child).append(": ").append(read(child)).append('\n');
      }
    }
    lines.append(path).append("/\n");
  }

  /// The messages in which vfio_ap names a mediated device.
  public String mdevMessages() {
    return linux.log().messages().stream()
        .map(KernelLog.Message::text)
        .filter(text -> text.startsWith("vfio_ap_mdev") && !text.contains(" iommu group "))
        .collect(Collectors.joining("\n"));
  }

  public List<String> messages() {
    return linux.log().messages().stream().map(KernelLog.Message::text).toList();
  }

  /// Starts a guest with a mediated device.
  public TestGuest start(String uuid) {
    TestGuest guest = new TestGuest(mdevice(uuid));
    guest.refusal = guest.mdev.open(guest);
    return guest;
  }

  /// A guest: a control block that a mediated device fills.
  public static final class TestGuest implements GuestControl {
    private final MatrixMdev mdev;
    private final List<ApMatrix> given = new ArrayList<>();
    private Runnable whenChanged = () -> {};
    private ApMatrix masks = ApMatrix.EMPTY;
    private Optional<Refused> refusal = Optional.empty();

    TestGuest(MatrixMdev mdev) {
      this.mdev = mdev;
    }

    @Override
    public void setMasks(ApMatrix next) {
      masks = next;
      given.add(next);
      whenChanged.run();
    }

    @Override
    public void clearMasks() {
      masks = ApMatrix.EMPTY;
      whenChanged.run();
    }

    /// What is done while its masks change.
    public void whenChanged(Runnable look) {
      whenChanged = look;
    }

    public ApMatrix masks() {
      return masks;
    }

    /// All masks that it was ever given, in order.
    public List<ApMatrix> given() {
      return given;
    }

    public Optional<Refused> refusal() {
      return refusal;
    }

    public MatrixMdev mdev() {
      return mdev;
    }

    public void stop() {
      mdev.close();
    }
  }
}
