package dev.apsh.lab;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.CardMode;
import dev.apsh.ap.CardType;
import dev.apsh.linux.Limits;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A machine before it is started: what a lab file says, with defaults for what it leaves out.
///
/// @param profile the kernel that the host and its guests boot; empty for the caller's choice
/// @param tools the administrator's tools: `document` or a release of s390-tools; empty for the
///   kernel's usual ones
/// @param mdevctl its release; empty for the one that goes with the tools
/// @param time the virtual clock's start
/// @param seed of everything random
/// @param commandLine the host kernel's parameters
/// @param timedScans whether the AP bus looks for changes only every config_time seconds
/// @param host the name of the LPAR in which the shell's Linux runs
/// @param guests the names that guests get in turn
/// @param user whose shell one sits in: root, or the ordinary user
public record LabDefinition(
    Optional<String> profile,
    Optional<String> tools,
    Optional<String> mdevctl,
    Instant time,
    long seed,
    String commandLine,
    boolean timedScans,
    Machine machine,
    String host,
    List<String> guests,
    String user,
    Limits limits) {
  /// 2019-06-13T12:00:00Z
  static final Instant DOCUMENT_TIME = Instant.ofEpochSecond(1_560_427_200);

  static final List<String> DOCUMENT_GUESTS = List.of("guest1", "guest2", "guest3");

  /// The CPC: its highest numbers, its facilities, its adapters, its LPARs.
  ///
  /// @param highestAdapter the largest adapter number that the model allows
  /// @param highestDomain the largest domain number that the model allows
  public record Machine(
      int highestAdapter,
      int highestDomain,
      Facilities facilities,
      List<Adapter> adapters,
      List<Lpar> lpars) {}

  /// What the CPC's processors offer for AP: the instructions, facility 15, facility 12.
  public record Facilities(boolean ap, boolean apft, boolean apqci) {
    public static final Facilities ALL = new Facilities(true, true, true);
  }

  /// A crypto adapter that is plugged into the CPC.
  public record Adapter(int number, CardType type, boolean online) {}

  /// A logical partition and the AP resources assigned to it.
  public record Lpar(String name, ApMatrix matrix) {}

  /// The document's machine: LPAR `host` with adapters 4, 5, 6 and domains 4, 0x47, 0xab, 0xff.
  public static LabDefinition document() {
    ApMask domains = ApMask.of(4, 0x47, 0xab, 0xff);
    ApMask adapters = ApMask.of(4, 5, 6);
    ApMask second = ApMask.of(9);
    Machine machine =
        new Machine(
            255,
            255,
            Facilities.ALL,
            List.of(
                new Adapter(4, new CardType(11, CardMode.CCA), true),
                new Adapter(5, new CardType(11, CardMode.CCA), true),
                new Adapter(6, new CardType(11, CardMode.ACCELERATOR), true),
                new Adapter(10, new CardType(11, CardMode.CCA), true)),
            List.of(
                new Lpar("host", new ApMatrix(adapters, domains, domains)),
                new Lpar("host2", new ApMatrix(adapters, second, second))));
    return new LabDefinition(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        DOCUMENT_TIME,
        1,
        "",
        false,
        machine,
        "host",
        DOCUMENT_GUESTS,
        "root",
        Limits.BATCH);
  }

  public LabDefinition withLimits(Limits next) {
    return new LabDefinition(
        profile,
        tools,
        mdevctl,
        time,
        seed,
        commandLine,
        timedScans,
        machine,
        host,
        guests,
        user,
        next);
  }
}
