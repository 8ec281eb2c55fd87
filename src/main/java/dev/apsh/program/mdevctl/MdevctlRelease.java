package dev.apsh.program.mdevctl;

import dev.apsh.linux.Sys;
import dev.apsh.program.clap.ClapVersion;
import java.util.List;

/// A release of mdevctl, with what differs between the two.
enum MdevctlRelease {
  V1_2("1.2.0", ClapVersion.V3),
  V1_4("1.4.0", ClapVersion.V4);

  private static final String CONFIG = "/etc/mdevctl.d";
  private static final String OLD_SCRIPTS = CONFIG + "/scripts.d";
  private static final String NEW_SCRIPTS = "/usr/lib/mdevctl/scripts.d";

  private final String number;
  private final ClapVersion clap;

  MdevctlRelease(String number, ClapVersion clap) {
    this.number = number;
    this.clap = clap;
  }

  /// The one that is installed.
  static MdevctlRelease of(Sys sys) {
    return sys.tools().mdevctl().isSince(dev.apsh.linux.Release.of(1, 4)) ? V1_4 : V1_2;
  }

  String number() {
    return number;
  }

  ClapVersion clap() {
    return clap;
  }

  boolean isNew() {
    return this == V1_4;
  }

  /// Where scripts are looked for, in this order.
  List<String> scripts(String kind) {
    return isNew()
        ? List.of(NEW_SCRIPTS + "/" + kind, OLD_SCRIPTS + "/" + kind)
        : List.of(OLD_SCRIPTS + "/" + kind);
  }

  /// The directories without which nothing goes.
  List<String> required() {
    return List.of(CONFIG, scripts("callouts").getFirst(), scripts("notifiers").getFirst());
  }

  /// 1.2.0 puts a newline behind every listing.
  String listed(String text) {
    return isNew() ? text : text + "\n";
  }
}
