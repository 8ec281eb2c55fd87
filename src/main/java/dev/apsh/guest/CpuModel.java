package dev.apsh.guest;

import dev.apsh.hardware.Facility;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What `-cpu` asks for: a model, and which of the AP features it switches on and off (QEMU 8.2).
///
/// The model `host` has every feature that the host has; any other has none of AP's unless switched
/// on.
record CpuModel(String name, Set<ApFeature> on, Set<ApFeature> off) {
  static final CpuModel HOST = new CpuModel("host", Set.of(), Set.of());
  private static final List<String> NAMES =
      List.of(
          "host", "max", "qemu", "z900", "z900.2", "z900.3", "z800", "z990", "z990.2", "z990.3",
          "z990.4", "z990.5", "z890", "z890.2", "z890.3", "z9EC", "z9EC.2", "z9EC.3", "z9BC",
          "z9BC.2", "z10EC", "z10EC.2", "z10EC.3", "z10BC", "z10BC.2", "z196", "z196.2", "z114",
          "zEC12", "zEC12.2", "zBC12", "z13", "z13.2", "z13s", "z14", "z14.2", "z14ZR1", "gen15a",
          "gen15b", "gen16a", "gen16b");

  /// What `-cpu` said: a model, or QEMU's words why there is none.
  sealed interface Parsed {}

  /// A model that exists, with features that exist.
  record Model(CpuModel cpu) implements Parsed {}

  /// QEMU's error.
  record Unknown(String error) implements Parsed {}

  static Parsed parse(String text) {
    String[] parts = text.split(",", -1);
    String base =
        parts[0].endsWith("-base") ? parts[0].substring(0, parts[0].length() - 5) : parts[0];
    if (!NAMES.contains(base)) {
      return new Unknown("unable to find CPU model '" + parts[0] + "'");
    }
    Set<ApFeature> on = EnumSet.noneOf(ApFeature.class);
    Set<ApFeature> off = EnumSet.noneOf(ApFeature.class);
    for (String part : List.of(parts).subList(1, parts.length)) {
      Optional<String> error = apply(parts[0], part, on, off);
      if (error.isPresent()) {
        return new Unknown(error.get());
      }
    }
    return new Model(new CpuModel(base, on, off));
  }

  private static Optional<String> apply(
      String model, String part, Set<ApFeature> on, Set<ApFeature> off) {
    int equals = part.indexOf('=');
    String name = equals < 0 ? part : part.substring(0, equals);
    String value = equals < 0 ? "on" : part.substring(equals + 1);
    if (name.startsWith("+") || name.startsWith("-")) {
      value = name.startsWith("+") ? "on" : "off";
      name = name.substring(1);
    }
    Optional<ApFeature> feature = ApFeature.spelled(name);
    if (feature.isEmpty()) {
      return Optional.of(
          "can't apply global %s-s390x-cpu.%s=%s: Property '%s-s390x-cpu.%s' not found"
              .formatted(model, name, value, model, name));
    }
    Optional<Boolean> wanted = truth(value);
    if (wanted.isEmpty()) {
      return Optional.of(
          "can't apply global %s-s390x-cpu.%s=%s: Parameter '%s' expects 'on' or 'off'"
              .formatted(model, name, value, name));
    }
    (wanted.get() ? on : off).add(feature.get());
    (wanted.get() ? off : on).remove(feature.get());
    return Optional.empty();
  }

  private static Optional<Boolean> truth(String value) {
    return switch (value) {
      case "on", "yes", "true", "y" -> Optional.of(true);
      case "off", "no", "false", "n" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /// The features that a guest with this model gets of what is offered.
  Set<ApFeature> features(Predicate<Facility> offered) {
    Set<ApFeature> features = EnumSet.noneOf(ApFeature.class);
    if (name.equals("host") || name.equals("max")) {
      features.addAll(available(offered));
    }
    features.addAll(on);
    features.removeAll(off);
    return features;
  }

  /// Those that are switched on but not offered.
  List<ApFeature> missing(Predicate<Facility> offered) {
    List<ApFeature> missing = new ArrayList<>(features(offered));
    missing.removeAll(available(offered));
    return missing;
  }

  private static Set<ApFeature> available(Predicate<Facility> offered) {
    Set<ApFeature> available = EnumSet.noneOf(ApFeature.class);
    for (ApFeature feature : ApFeature.values()) {
      if (offered.test(feature.facility())) {
        available.add(feature);
      }
    }
    return available;
  }
}
