package dev.apsh.program.virsh;

import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Hypervisor;
import dev.apsh.linux.Network;
import dev.apsh.linux.Process;
import dev.apsh.linux.Sys;
import dev.apsh.vfs.Caller;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A connection to libvirt's daemon on a host: the daemon's process, which is root's, and the
/// hypervisor there.
final class Connection {
  private static final String LOCAL = "qemu:///system";
  private static final String REMOTE = "qemu+ssh://";

  private final String uri;
  private final Process daemon;
  private final Hypervisor hypervisor;

  private Connection(String uri, Process daemon, Hypervisor hypervisor) {
    this.uri = uri;
    this.daemon = daemon;
    this.hypervisor = hypervisor;
  }

  /// What a client asks for when it does not say: the system's daemon.
  static String usual() {
    return LOCAL;
  }

  static Connection open(Process client, String uri) throws LibvirtError {
    if (uri.equals(LOCAL)) {
      if (!client.caller().isRoot()) {
        throw LibvirtError.plain(
            "authentication unavailable: no polkit agent available to authenticate action"
                + " 'org.libvirt.unix.manage'");
      }
      return on(client.sys(), uri);
    }
    if (uri.startsWith(REMOTE) && uri.endsWith("/system")) {
      return on(remote(client, hostOf(uri)), uri);
    }
    throw unknown(uri);
  }

  private static LibvirtError unknown(String uri) {
    boolean isLocal = uri.startsWith("qemu://") && uri.indexOf('/', 7) <= 7;
    if (isLocal && !uri.equals("qemu:///session")) {
      return LibvirtError.internal(
          "unexpected qemu URI path '" + uri.substring(7) + "', try qemu:///system");
    }
    if (uri.startsWith("qemu:") || uri.startsWith("qemu+")) {
      return LibvirtError.notSupported("a connection to " + uri + " is not simulated");
    }
    return LibvirtError.plain(
        "no connection driver available for "
            + (uri.contains(":") ? uri : "URI '" + uri + "' does not include a driver name"));
  }

  /// The host in `qemu+ssh://USER@HOST/system`.
  static String hostOf(String uri) {
    String authority = uri.substring(uri.indexOf("//") + 2, uri.lastIndexOf('/'));
    return authority.substring(authority.lastIndexOf('@') + 1);
  }

  private static Sys remote(Process client, String host) throws LibvirtError {
    Optional<Network> network = client.sys().doors().network();
    Outcome<Sys> found =
        network
            .map(door -> door.host(host))
            .orElseGet(() -> dev.apsh.kernel.Errno.ENOENT.refused().outcome());
    return switch (found) {
      case Done<Sys>(Sys sys) -> sys;
      case Failed<Sys>(Refused no) -> throw LibvirtError.plain(unreachable(host, no));
    };
  }

  private static String unreachable(String host, Refused no) {
    String ssh =
        no.errno() == dev.apsh.kernel.Errno.ENOENT
            ? "Could not resolve hostname " + host + ": Name or service not known"
            : "connect to host " + host + " port 22: " + no.text();
    return "Cannot recv data: ssh: " + ssh + ": Connection reset by peer";
  }

  private static Connection on(Sys sys, String uri) throws LibvirtError {
    Optional<Hypervisor> hypervisor = sys.doors().hypervisor();
    if (hypervisor.isEmpty()) {
      throw LibvirtError.plain(
          "Failed to connect socket to '/var/run/libvirt/virtqemud-sock': No such file or"
              + " directory");
    }
    Process daemon =
        Process.login(
            sys,
            Map.of("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"),
            sys.files().root(),
            Caller.ROOT);
    daemon.arguments(List.of("/usr/sbin/virtqemud"));
    return new Connection(uri, daemon, hypervisor.get());
  }

  void close() {
    daemon.run(() -> 0);
  }

  String uri() {
    return uri;
  }

  Process daemon() {
    return daemon;
  }

  Sys sys() {
    return daemon.sys();
  }

  Hypervisor hypervisor() {
    return hypervisor;
  }

  Domains domains() {
    return new Domains(this);
  }

  NodeDevices nodeDevices() {
    return new NodeDevices(this);
  }
}
