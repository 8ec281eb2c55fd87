package dev.apsh.lint;

import dev.apsh.vfs.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Names in sysfs that this machine and kernel lack.
final class Paths {
  private static final String SYS = "/sys/";
  private static final Pattern DEVICE =
      Pattern.compile("card[0-9a-f]{2}|[0-9a-f]{2}\\.[0-9a-f]{4}");

  /// Programs whose operands are files.
  private static final Set<String> READERS =
      Set.of("cat", "ls", "cd", "head", "tail", "tee", "tree", "wc", "readlink", "pushd", "stat");

  private final Probe probe;
  private final Probes others;
  private final Consumer<Finding> found;
  private final Set<String> told = new LinkedHashSet<>();

  Paths(Probe probe, Probes others, Consumer<Finding> found) {
    this.probe = probe;
    this.others = others;
    this.found = found;
  }

  void look(Use use) {
    List<String> paths = new ArrayList<>(use.outputs());
    boolean reads = READERS.contains(use.name());
    for (String word : use.words().subList(Math.min(1, use.words().size()), use.words().size())) {
      if (word.startsWith(SYS) || (reads && !word.startsWith("-"))) {
        paths.add(word);
      }
    }
    for (String path : paths) {
      use.absolute(path).filter(all -> all.startsWith(SYS)).ifPresent(all -> path(use, all));
    }
  }

  private void path(Use use, String path) {
    Optional<Probe.Missing> missing = probe.missing(path);
    if (missing.isEmpty() || !told.add(use.position() + path)) {
      return;
    }
    Probe.Missing what = missing.get();
    boolean file = what.last() && what.others().stream().anyMatch(name -> isFile(what, name));
    boolean device =
        DEVICE.matcher(what.name()).matches()
            || what.folder().endsWith("/devices")
            || what.folder().endsWith("/drivers");
    found.accept(
        new Finding(
            use.position(),
            file && !device ? Rule.ATTRIBUTE : Rule.DEVICE,
            "no `%s` in %s%s".formatted(what.name(), shown(what), hint(what, path))));
  }

  private boolean isFile(Probe.Missing what, String name) {
    return probe.node(what.folder() + "/" + name).orElse(null) instanceof Attribute;
  }

  private static String shown(Probe.Missing what) {
    return what.folder().isEmpty() ? "/" : what.folder().replace(Probe.UUID, "UUID");
  }

  /// Which kernels have it, or which name it may be.
  private String hint(Probe.Missing what, String path) {
    List<String> having = others.having(path);
    if (!having.isEmpty()) {
      return "; profiles that have it: " + String.join(", ", having);
    }
    return what.others().stream()
        .filter(name -> Distance.isNear(name, what.name()))
        .findFirst()
        .map(name -> "; there is `" + name + "`")
        .orElse("");
  }
}
