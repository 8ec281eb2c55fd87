package dev.apsh.vfio;

import dev.apsh.device.Entries;
import dev.apsh.device.Folder;
import dev.apsh.vfs.Node;
import java.util.List;
import java.util.Optional;

/// The links from the type's directory `devices` to the mediated devices.
record CreatedDevices(MatrixDevice parent) implements Entries {

  @Override
  public Optional<Node> child(String name) {
    return parent.alive(name).map(mdev -> Folder.linkTo("../../../" + name, mdev.device()));
  }

  @Override
  public List<String> names() {
    return parent.created();
  }
}
