package dev.apsh.device;

/// Paths of sysfs as its links write them.
public final class SysfsPath {
  private SysfsPath() {}

  /// The way from a directory to a target, both paths below /sys: `../../../devices/ap/card05`.
  public static String relative(String directory, String target) {
    String[] from = directory.substring(1).split("/", -1);
    String[] to = target.substring(1).split("/", -1);
    int common = 0;
    while (common < from.length && common < to.length && from[common].equals(to[common])) {
      common++;
    }
    StringBuilder way = new StringBuilder("../".repeat(from.length - common));
    for (int i = common; i < to.length; i++) {
      way.append(to[i]).append('/');
    }
    return way.substring(0, way.length() - 1);
  }
}
