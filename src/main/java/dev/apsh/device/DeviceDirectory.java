package dev.apsh.device;

import dev.apsh.device.Device.State;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Meta;
import dev.apsh.vfs.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The directory of a device: its files, its driver's, the links that every device has, and what
/// stands below it.
final class DeviceDirectory implements Directory {
  private static final int MODE = 0755;

  private final Device device;
  private final Meta meta;
  private final Map<String, Node> own = new HashMap<>();

  DeviceDirectory(Device device) {
    this.device = device;
    this.meta = Meta.rootOwned(MODE, device.since());
  }

  /// What stands below comes first, since most looks are on the way there.
  @Override
  public Optional<Node> child(String name) {
    if (!isAlive()) {
      return Optional.empty();
    }
    Optional<Node> below = device.model().below().child(name);
    return below.isPresent() || device.state() != State.LIVE ? below : file(name);
  }

  private Optional<Node> file(String name) {
    Node node = own().get(name);
    if (node != null) {
      return Optional.of(node);
    }
    if (name.equals("subsystem")) {
      return device.subsystemPath().map(this::link);
    }
    if (name.equals("device") && device.classParent().isPresent()) {
      return device.classParent().map(this::link);
    }
    Optional<Binding> shown = device.shownBinding();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Binding binding = shown.get();
    return name.equals("driver")
        ? Optional.of(link(binding.driver().path()))
        : Optional.ofNullable(binding.attributes().get(name));
  }

  /// Its own files, made when somebody looks at one.
  private Map<String, Node> own() {
    if (own.isEmpty()) {
      BooleanSupplier alive = device::isAlive;
      for (Attribute attribute : device.model().attributes()) {
        own.put(attribute.name(), attribute.of(alive, device.since()));
      }
      device
          .model()
          .node()
          .map(node -> Attribute.text("dev", () -> node.numbers() + "\n"))
          .ifPresent(dev -> own.put("dev", dev.of(alive, device.since())));
      own.put("uevent", SyntheticUevent.ofDevice(device).of(alive, device.since()));
    }
    return own;
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    if (device.state() == State.LIVE) {
      names.addAll(own().keySet());
      device.subsystemPath().ifPresent(path -> names.add("subsystem"));
      device.classParent().ifPresent(path -> names.add("device"));
      device
          .shownBinding()
          .ifPresent(binding -> {
            names.add("driver");
            names.addAll(binding.attributes().keySet());
          });
    }
    if (isAlive()) {
      names.addAll(device.model().below().names());
    }
    names.sort(null);
    return names;
  }

  private Node link(String target) {
    return Folder.link(SysfsPath.relative(device.path(), target), device.since());
  }

  @Override
  public boolean isAlive() {
    return device.state() != State.GONE;
  }

  @Override
  public Meta meta() {
    return meta;
  }
}
