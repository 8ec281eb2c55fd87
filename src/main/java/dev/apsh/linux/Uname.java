package dev.apsh.linux;

/// What uname(2) tells.
///
/// @param node the host's name
/// @param release of the kernel, such as 5.2.0
/// @param version the build's number and date
public record Uname(String node, String release, String version) {
  public static final String MACHINE = "s390x";

  public Uname withNode(String name) {
    return new Uname(name, release, version);
  }
}
