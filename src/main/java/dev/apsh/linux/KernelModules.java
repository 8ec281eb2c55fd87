package dev.apsh.linux;

import dev.apsh.device.Folder;
import dev.apsh.device.Sysfs;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.ModuleSpec;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.kernel.Uevent;
import dev.apsh.kernel.Uevent.Action;
import dev.apsh.vfs.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The modules of one Linux: which are loaded, who uses whom, and their directories in /sys/module.
final class KernelModules implements Modules {
  private static final Set<String> BUILT_IN = Set.of("ap", "iommu", "s390");

  /// The versions of those modules that have one.
  private static final Map<String, String> VERSIONS =
      Map.of("mdev", "0.1", "vfio", "0.3", "vfio_mdev", "0.1");

  private final KernelProfile profile;
  private final Sysfs sysfs;
  private final ModuleParameters parameters;
  private final Function<String, ModuleBody> bodies;
  private final Map<String, Loaded> loaded = new LinkedHashMap<>();

  KernelModules(
      KernelProfile profile,
      Sysfs sysfs,
      ModuleParameters parameters,
      Function<String, ModuleBody> bodies) {
    this.profile = profile;
    this.sysfs = sysfs;
    this.parameters = parameters;
    this.bodies = bodies;
  }

  private record Loaded(ModuleSpec spec, ModuleBody body) {}

  /// A part of the kernel itself that has parameters.
  void addBuiltIn(String name, List<Attribute> files) {
    Folder folder = sysfs.folder().put(List.of(sysfs.ueventFile(new Module(name))));
    folder.folder("parameters").put(files);
    sysfs.top("module").put(name, folder);
  }

  /// Refuses: ENOENT for one that does not exist, ENODEV for one whose hardware is missing.
  @Override
  public Outcome<String> load(String name) {
    String plain = name.replace('-', '_');
    if (BUILT_IN.contains(plain) || loaded.containsKey(plain)) {
      return Outcome.of(plain);
    }
    Optional<ModuleSpec> spec = profile.module(plain);
    if (spec.isEmpty()) {
      return Errno.ENOENT.because(new ModuleCause.NotFound(name, profile.release())).outcome();
    }
    for (String used : spec.get().uses().reversed()) {
      if (load(used) instanceof Failed<String> failed) {
        return failed;
      }
    }
    return insert(spec.get());
  }

  private Outcome<String> insert(ModuleSpec spec) {
    ModuleBody body = bodies.apply(spec.name());
    boolean late = profile.has(Feature.LATE_MODULE_UEVENTS);
    loaded.put(spec.name(), new Loaded(spec, body));
    sysfs.top("module").put(spec.name(), folder(spec));
    if (!late) {
      announce(Action.ADD, spec.name());
    }
    Optional<Refused> refused = body.load();
    if (late && refused.isEmpty()) {
      announce(Action.ADD, spec.name());
    }
    if (refused.isPresent()) {
      drop(spec.name(), !late);
      return refused.get().outcome();
    }
    return new Done<>(spec.name());
  }

  /// Refuses: ENOENT when it is not loaded, EAGAIN when other modules or something else uses it.
  @Override
  public Outcome<String> unload(String name) {
    String plain = name.replace('-', '_');
    if (BUILT_IN.contains(plain)) {
      return Errno.ENOENT.because(new ModuleCause.BuiltIn(plain)).outcome();
    }
    Loaded module = loaded.get(plain);
    if (module == null) {
      boolean exists = profile.module(plain).isPresent();
      return Errno.ENOENT.because(new ModuleCause.NotLoaded(plain, exists)).outcome();
    }
    List<String> users = users(plain);
    if (!users.isEmpty()) {
      return Errno.EAGAIN.because(new ModuleCause.UsedBy(plain, users)).outcome();
    }
    if (module.body().users() > 0) {
      return Errno.EAGAIN.because(new ModuleCause.InUse(plain)).outcome();
    }
    module.body().unload();
    drop(plain, true);
    return Outcome.of(plain);
  }

  private void drop(String name, boolean announced) {
    loaded.remove(name);
    sysfs.top("module").take(name);
    if (announced) {
      announce(Action.REMOVE, name);
    }
  }

  private void announce(Action action, String name) {
    sysfs.uevents().send(action, new Module(name));
  }

  /// A module as it sends uevents.
  private record Module(String name) implements Uevent.Source {
    @Override
    public String path() {
      return "/module/" + name;
    }

    @Override
    public String subsystem() {
      return "module";
    }

    @Override
    public List<String> properties() {
      return List.of();
    }
  }

  /// The loaded modules that use this one, the newest first.
  private List<String> users(String name) {
    List<String> users = new ArrayList<>();
    for (Loaded module : loaded.values()) {
      if (module.spec().uses().contains(name)) {
        users.addFirst(module.spec().name());
      }
    }
    return users;
  }

  private int references(String name) {
    Loaded module = loaded.get(name);
    return users(name).size() + (module == null ? 0 : module.body().users());
  }

  /// As /proc/modules lists them, the newest first.
  String list() {
    StringBuilder lines = new StringBuilder();
    for (Loaded module : new ArrayList<>(loaded.values()).reversed()) {
      String name = module.spec().name();
      List<String> users = users(name);
      String by = users.isEmpty() ? "-" : String.join(",", users) + ",";
      lines.append(
          "%s %d %d %s Live 0x0000000000000000\n"
              .formatted(name, module.spec().size(), references(name), by));
    }
    return lines.toString();
  }

  private Folder folder(ModuleSpec spec) {
    String name = spec.name();
    Folder folder = sysfs.folder();
    List<Attribute> files = parameters.of(name);
    if (!files.isEmpty()) {
      folder.folder("parameters").put(files);
    }
    String version = VERSIONS.get(name);
    if (version != null) {
      folder.put(List.of(Attribute.text("version", () -> version + "\n")));
    }
    return folder
        .put(
            List.of(
                Attribute.text("coresize", () -> spec.size() + "\n"),
                Attribute.text("initsize", () -> "0\n"),
                Attribute.text("initstate", () -> "live\n"),
                Attribute.text("refcnt", () -> references(name) + "\n"),
                Attribute.text("taint", () -> "\n"),
                sysfs.ueventFile(new Module(name))))
        .put("holders", sysfs.folder(new Holders(() -> users(name), sysfs.clock().now())));
  }
}
