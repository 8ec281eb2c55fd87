package dev.apsh.program.virsh;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A domain's way to another host.
final class Migration {
  private static final int PORT = 49152;

  private final Connection from;
  private final Domain domain;

  Migration(Connection from, Domain domain) {
    this.from = from;
    this.domain = domain;
  }

  /// Refused, in this order: a domain that does not run, host devices, its own host, a domain of
  /// that name there, what QEMU refuses.
  void to(Connection there, boolean persistent, boolean undefineSource) throws LibvirtError {
    Domain.Live run = domain.running();
    if (!Hostdev.of(run.xml()).isEmpty()) {
      throw LibvirtError.notSupported(
          "cannot migrate a domain with <hostdev mode='subsystem' type='mdev'>");
    }
    String host = there.sys().uname().node();
    if (there.sys() == from.sys()) {
      throw LibvirtError.internal("Attempt to migrate guest to the same host " + uuid(host));
    }
    Domains domains = there.domains();
    Optional<Domain> other = domains.named(domain.name());
    if (other.filter(Domain::isActive).isPresent()) {
      throw LibvirtError.notValid("domain '" + domain.name() + "' is already active");
    }
    if (other.isPresent() && !other.get().uuid().equals(domain.uuid())) {
      throw LibvirtError.failed(
          "domain '%s' already exists with uuid %s".formatted(domain.name(), other.get().uuid()));
    }
    move(there, host, run.xml().without("id"));
    finish(domains, persistent, undefineSource);
  }

  /// Of a host, which has none from its maker.
  private static UUID uuid(String host) {
    return UUID.nameUUIDFromBytes(host.getBytes(StandardCharsets.UTF_8));
  }

  private void move(Connection there, String host, Xml xml) throws LibvirtError {
    Domains domains = there.domains();
    domains.run(domain.name(), xml, List.of("-incoming", "tcp:0:" + PORT));
    try {
      from.domains().command(domain, "migrate", "tcp:" + host + ":" + PORT);
    } catch (LibvirtError e) {
      domains.destroy(domains.named(domain.name()).orElseThrow(), "failed");
      throw e;
    }
  }

  private void finish(Domains domains, boolean persistent, boolean undefineSource)
      throws LibvirtError {
    if (persistent) {
      domains.define(domain.config().orElse(domain.xml()).without("id").format());
    }
    from.domains().destroy(domain, "migrated");
    if (undefineSource && domain.isPersistent()) {
      from.domains().undefine(domain);
    }
  }
}
