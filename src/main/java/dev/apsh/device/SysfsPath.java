package dev.apsh.device;

/// Paths of sysfs as its links write them.
public final class SysfsPath {
  private SysfsPath() {}

  /// The way from a directory to a target, both paths below /sys: `../../../devices/ap/card05`.
  public static String relative(String directory, String target) {
    int common = common(directory, target);
    StringBuilder way = new StringBuilder(64);
    for (int i = common; i < directory.length(); i++) {
      if (directory.charAt(i) == '/') {
        way.append("../");
      }
    }
    boolean isAbove = common == target.length();
    return isAbove
        ? way.substring(0, way.length() - 1)
        : way.append(target, common + 1, target.length()).toString();
  }

  /// The length of the folders that both paths begin with.
  private static int common(String one, String other) {
    int folder = 0;
    for (int i = 1; i <= Math.min(one.length(), other.length()); i++) {
      boolean ends =
          (i == one.length() || one.charAt(i) == '/')
              && (i == other.length() || other.charAt(i) == '/');
      if (ends) {
        folder = i;
      }
      if (i < one.length() && i < other.length() && one.charAt(i) != other.charAt(i)) {
        return folder;
      }
    }
    return folder;
  }
}
