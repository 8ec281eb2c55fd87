package dev.apsh.bus;

import dev.apsh.ap.CardMode;
import dev.apsh.ap.Hex;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelProfile;
import java.util.ArrayList;
import java.util.List;

/// What cards and queues say of themselves in uevents.
record ApUevents(KernelProfile profile) {

  /// What a card or queue adds to its uevents (to 5.13: the same for both).
  List<String> properties(ApDevice device) {
    List<String> lines = new ArrayList<>();
    boolean modes = profile.has(Feature.ONLINE_UEVENTS);
    if (!modes || device instanceof ApCard) {
      lines.add("DEV_TYPE=" + Hex.upper(device.card().hardwareType(), 4));
      lines.add("MODALIAS=" + modalias(device.card()));
    }
    if (modes) {
      CardMode.ofFunctions(device.card().info().functions())
          .ifPresent(mode -> lines.add("MODE=" + mode.uevent()));
    }
    return lines;
  }

  static String modalias(ApCard card) {
    return "ap:t" + Hex.upper(card.hardwareType(), 2);
  }

  void sendConfig(ApDevice device) {
    if (profile.has(Feature.ONLINE_UEVENTS)) {
      device.device().changed("CONFIG=" + (device.isConfigured() ? "1" : "0"));
    }
  }
}
