package dev.apsh.guest;

/// Where a guest is sent to, or waited for: `tcp:HOST:PORT`.
sealed interface MigrationAddress {

  /// A port of a host; on the side that waits the host is left open or `0`.
  record Tcp(String host, int port) implements MigrationAddress {}

  /// QEMU's error.
  record Wrong(String error) implements MigrationAddress {}

  static MigrationAddress parse(String uri) {
    String[] parts = uri.split(":", -1);
    return switch (parts[0]) {
      case "tcp" ->
          parts.length == 3 && parts[2].matches("[0-9]{1,5}")
              ? new Tcp(parts[1], Integer.parseInt(parts[2]))
              : new Wrong(
                  "error parsing address '" + uri.substring(Math.min(4, uri.length())) + "'");
      case "unix", "exec", "fd", "rdma", "vsock", "defer", "file" ->
          new Wrong("migration by '" + parts[0] + "' is not simulated");
      default -> new Wrong("unknown migration protocol: " + uri);
    };
  }
}
