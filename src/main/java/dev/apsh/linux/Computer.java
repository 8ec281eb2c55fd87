package dev.apsh.linux;

/// What a Linux sees of the computer that it runs on.
///
/// @param type the machine type, such as 3906
/// @param processors how many there are, at most 8
/// @param memory in MiB
/// @param lpar the name of the logical partition
/// @param guest the name of the KVM guest that this Linux is; empty on an LPAR
public record Computer(String type, int processors, int memory, String lpar, String guest) {
  private static final int MOST_PROCESSORS = 8;

  public static Computer lpar(String name) {
    return new Computer("3906", 2, 8192, name, "");
  }

  public Computer guest(String name, int cpus) {
    return new Computer(type, Math.min(cpus, MOST_PROCESSORS), 2048, lpar, name);
  }
}
