package dev.apsh.guest;

import dev.apsh.hardware.Facility;
import java.util.Arrays;
import java.util.Optional;

/// A CPU model feature for AP, in QEMU's order, with the facility that it stands for.
public enum ApFeature {
  APQCI(Facility.QCI),
  APFT(Facility.APFT),
  APQI(Facility.AIV),
  AP(Facility.AP);

  private final Facility facility;

  ApFeature(Facility facility) {
    this.facility = facility;
  }

  Facility facility() {
    return facility;
  }

  /// As `-cpu` spells it.
  String spelling() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  static Optional<ApFeature> spelled(String text) {
    return Arrays.stream(values()).filter(feature -> feature.spelling().equals(text)).findFirst();
  }
}
