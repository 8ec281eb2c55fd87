package dev.apsh.linux;

/// The number of a release, such as 2.43.0.
public record Release(int major, int minor, int patch) implements Comparable<Release> {

  /// The release whose third number is 0.
  public static Release of(int major, int minor) {
    return new Release(major, minor, 0);
  }

  @Override
  public int compareTo(Release other) {
    int majors = Integer.compare(major, other.major);
    int minors = Integer.compare(minor, other.minor);
    return majors != 0 ? majors : minors != 0 ? minors : Integer.compare(patch, other.patch);
  }

  /// Whether this is `other` or later.
  public boolean isSince(Release other) {
    return compareTo(other) >= 0;
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
