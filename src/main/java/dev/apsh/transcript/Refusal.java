package dev.apsh.transcript;

/// A file of sysfs that refuses, under a kernel, with an errno.
///
/// @param attribute what kind of device or folder has it, and its name: `mdev/assign_adapter`
public record Refusal(String profile, String attribute, String errno)
    implements Comparable<Refusal> {
  @Override
  public int compareTo(Refusal other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return profile + " " + attribute + " " + errno;
  }
}
