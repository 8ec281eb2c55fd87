package dev.apsh.lab;

/// A name that a machine can have in the network: RFC 1123's letters, digits and inner dashes.
final class HostName {
  private HostName() {}

  static boolean isOne(String name) {
    return name.matches("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
  }
}
