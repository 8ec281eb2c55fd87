package dev.apsh.lab;

import dev.apsh.ap.ApMask;
import dev.apsh.hardware.Adapter;
import dev.apsh.hardware.ControlKind;
import dev.apsh.hardware.Cpc;
import dev.apsh.hardware.Lpar;
import dev.apsh.hardware.SclpResponse;
import dev.apsh.hardware.SupportElement;
import dev.apsh.kernel.Cause;
import dev.apsh.linux.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The support element of a lab's CPC, as it is worked from one of its LPARs' shells.
final class SupportConsole implements Console {
  private final Cpc cpc;
  private final Lpar own;
  private final SupportElement element;

  SupportConsole(Cpc cpc, Lpar own) {
    this.cpc = cpc;
    this.own = own;
    this.element = new SupportElement(cpc);
  }

  @Override
  public List<String> status() {
    List<String> lines = new ArrayList<>();
    lines.add("Adapter  Type   State    LPARs");
    cpc.adapters().forEach(adapter -> lines.add(line(adapter)));
    for (Lpar lpar : cpc.lpars()) {
      lines.add("");
      lines.add("LPAR " + lpar.name());
      lines.add("  adapters         " + numbers(lpar.controls().adapters()));
      lines.add("  usage domains    " + numbers(lpar.controls().domains()));
      lines.add("  control domains  " + numbers(lpar.controls().controlDomains()));
    }
    return lines;
  }

  private String line(Adapter adapter) {
    String lpars =
        cpc.lpars().stream()
            .filter(lpar -> lpar.controls().adapters().has(adapter.id()))
            .map(Lpar::name)
            .collect(Collectors.joining(" "));
    return "%-8s %-6s %-8s %s"
        .formatted(
            numbers(ApMask.of(adapter.id())),
            adapter.type(),
            adapter.isOnline() ? "online" : "standby",
            lpars.isEmpty() ? "-" : lpars);
  }

  /// Decimal, as the support element shows them; hex behind where it differs.
  private static String numbers(ApMask mask) {
    return mask.isEmpty()
        ? "-"
        : mask.bits()
            .mapToObj(bit -> bit < 10 ? "" + bit : "%d (0x%x)".formatted(bit, bit))
            .collect(Collectors.joining(" "));
  }

  @Override
  public Optional<String> configureOn(List<Integer> adapters) {
    return element.configureOn(adapters).map(Cause::facts);
  }

  @Override
  public Optional<String> configureOff(List<Integer> adapters) {
    return element.configureOff(adapters).map(Cause::facts);
  }

  @Override
  public Optional<String> add(Kind kind, List<Integer> numbers, Optional<String> lpar) {
    return withLpar(lpar, found -> element.add(found, control(kind), numbers));
  }

  @Override
  public Optional<String> remove(Kind kind, List<Integer> numbers, Optional<String> lpar) {
    return withLpar(lpar, found -> element.remove(found, control(kind), numbers));
  }

  private Optional<String> withLpar(
      Optional<String> name, java.util.function.Function<Lpar, Optional<Cause>> task) {
    Optional<Lpar> lpar = name.isEmpty() ? Optional.of(own) : cpc.lpar(name.get());
    return lpar.isPresent()
        ? task.apply(lpar.get()).map(Cause::facts)
        : Optional.of(
            "LPAR %s: no such LPAR; there are %s"
                .formatted(
                    name.orElse(""),
                    cpc.lpars().stream().map(Lpar::name).collect(Collectors.joining(" "))));
  }

  private static ControlKind control(Kind kind) {
    return switch (kind) {
      case ADAPTER -> ControlKind.ADAPTER;
      case DOMAIN -> ControlKind.DOMAIN;
      case CONTROL_DOMAIN -> ControlKind.CONTROL_DOMAIN;
    };
  }

  @Override
  public Optional<String> sclpConfigure(int adapter) {
    return sclp(adapter, true);
  }

  @Override
  public Optional<String> sclpDeconfigure(int adapter) {
    return sclp(adapter, false);
  }

  private Optional<String> sclp(int adapter, boolean on) {
    SclpResponse response = own.configure(adapter, on);
    return response.isAccepted()
        ? Optional.empty()
        : Optional.of(
            "adapter %d: response code %04x: not an adapter of LPAR %s"
                .formatted(adapter, response.code(), own.name()));
  }
}
