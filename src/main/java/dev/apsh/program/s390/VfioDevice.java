package dev.apsh.program.s390;

import dev.apsh.program.json.Json;
import dev.apsh.program.json.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A mediated device's adapters and domains, as its definition or its sysfs tells them.
final class VfioDevice {
  static final String TYPE = "vfio_ap-passthrough";
  static final String DEFINITIONS = "/etc/mdevctl.d/matrix";
  static final String ACTIVE = "/sys/devices/vfio_ap/matrix";

  private final TreeSet<Integer> adapters = new TreeSet<>();
  private final TreeSet<Integer> domains = new TreeSet<>();
  private final TreeSet<Integer> controls = new TreeSet<>();
  private String type = "";
  private boolean manual;

  /// Whether a text is a UUID as libap takes one: five hex numbers of at most 8, 4, 4, 4 and 12
  /// digits, 36 characters in all.
  static boolean isUuid(String text) {
    CScan scan = new CScan(text);
    boolean right =
        scan.number(16, 8)
            && scan.take("-")
            && scan.number(16, 4)
            && scan.take("-")
            && scan.number(16, 4)
            && scan.take("-")
            && scan.number(16, 4)
            && scan.take("-")
            && scan.number(16, 12);
    return text.length() == 36 && right && scan.isAtEnd();
  }

  /// What a definition says; empty for one that cannot be read.
  static Optional<VfioDevice> defined(String text) {
    Optional<Json> json = JsonParser.first(text);
    if (json.isEmpty()) {
      return Optional.empty();
    }
    VfioDevice device = new VfioDevice();
    device.type = json.get().get("mdev_type").map(Json::text).orElse("");
    String start = json.get().get("start").map(Json::text).orElse("auto");
    if (!device.type.equals(TYPE) || !List.of("auto", "manual").contains(start)) {
      return Optional.empty();
    }
    device.manual = start.equals("manual");
    for (Json attribute : json.get().get("attrs").map(Json::elements).orElse(List.of())) {
      for (Map.Entry<String, Json> each : attribute.members().entrySet()) {
        device.assign(each.getKey(), each.getValue().text());
      }
    }
    return Optional.of(device);
  }

  private void assign(String attribute, String value) {
    switch (attribute) {
      case "assign_adapter" -> add(adapters, value);
      case "assign_domain" -> add(domains, value);
      case "assign_control_domain" -> add(controls, value);
      case "ap_config" -> configure(value);
      default -> {}
    }
  }

  /// Adds numbers with commas between; what is none is 0, as for strtol.
  private static void add(Set<Integer> set, String value) {
    for (String part : value.split(",")) {
      if (!part.isEmpty()) {
        CScan scan = new CScan(part);
        set.add(scan.number(0, 0) ? scan.intValue() : 0);
      }
    }
  }

  /// Three masks go before what was assigned so far.
  private void configure(String value) {
    List<Optional<ApMask>> masks = List.of(value.split(",")).stream().map(ApMask::of).toList();
    if (masks.size() == 3 && masks.stream().allMatch(Optional::isPresent)) {
      replace(adapters, masks.get(0).get());
      replace(domains, masks.get(1).get());
      replace(controls, masks.get(2).get());
    }
  }

  private static void replace(Set<Integer> set, ApMask mask) {
    set.clear();
    set.addAll(mask.numbers());
  }

  /// What an active device has; empty when its files cannot be read.
  static Optional<VfioDevice> active(SysDirectory directory) {
    if (!directory.isReadable("matrix")) {
      return Optional.empty();
    }
    VfioDevice device = new VfioDevice();
    device.type = TYPE;
    for (String line : directory.lines("matrix")) {
      int dot = line.indexOf('.');
      add(device.adapters, dot < 0 ? line : line.substring(0, dot), 16);
      add(device.domains, dot < 0 ? "" : line.substring(dot + 1), 16);
    }
    directory.lines("control_domains").forEach(line -> add(device.controls, line, 16));
    return Optional.of(device);
  }

  private static void add(Set<Integer> set, String text, int base) {
    CScan scan = new CScan(text);
    if (scan.number(base, 0)) {
      set.add(scan.intValue());
    }
  }

  /// The host's part: what two masks hold.
  static VfioDevice host(ApMask apmask, ApMask aqmask) {
    VfioDevice device = new VfioDevice();
    device.adapters.addAll(apmask.numbers());
    device.domains.addAll(aqmask.numbers());
    return device;
  }

  /// The APQNs that both have, adapter by adapter, in decimal.
  List<String> shared(VfioDevice other) {
    return adapters.stream()
        .filter(other.adapters::contains)
        .flatMap(adapter ->
            domains.stream().filter(other.domains::contains).map(domain -> adapter + "." + domain))
        .toList();
  }

  /// The definition's type.
  String type() {
    return type;
  }

  /// Whether it is started by hand only.
  boolean isManual() {
    return manual;
  }

  /// Whether it would control domains without using one.
  boolean controlsOnly() {
    return domains.isEmpty() && !controls.isEmpty();
  }

  /// The three masks as ap_config takes them.
  String masks() {
    return ApMask.of(adapters) + "," + ApMask.of(domains) + "," + ApMask.of(controls);
  }

  /// Its attributes as mdevctl wants them: one line of JSON.
  String attributes() {
    StringBuilder text = new StringBuilder();
    adapters.forEach(number -> attribute(text, "assign_adapter", number));
    domains.forEach(number -> attribute(text, "assign_domain", number));
    controls.forEach(number -> attribute(text, "assign_control_domain", number));
    return "[{" + text + "}]\n";
  }

  private static void attribute(StringBuilder text, String name, int number) {
    text.append(text.isEmpty() ? "" : "},{").append('"').append(name).append("\": \"");
    text.append(number).append('"');
  }
}
