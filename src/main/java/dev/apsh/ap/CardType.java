package dev.apsh.ap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The type of an adapter: its hardware type number (6 to 14 for CEX2 to CEX8) and its mode.
public record CardType(int hardwareType, CardMode mode) {
  /// CEX4, the oldest type that can be passed through to a guest.
  public static final int CEX4 = 10;

  /// CEX8, the newest type that any kernel here knows by name.
  public static final int CEX8 = 14;

  private static final int CEX2_ACCELERATOR_FUNCTIONS = 0x0A000000;
  private static final int CEX2_CCA_FUNCTIONS = 0x12000000;

  /// `CEX5C` and its like, in any case.
  public static Optional<CardType> parse(String name) {
    for (CardType type : known()) {
      if (type.toString().equalsIgnoreCase(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /// Every type from CEX2A to CEX8P, oldest first.
  public static List<CardType> known() {
    List<CardType> all = new ArrayList<>();
    for (int hardwareType = 6; hardwareType < CEX4; hardwareType++) {
      boolean accelerator = hardwareType % 2 == 0;
      all.add(new CardType(hardwareType, accelerator ? CardMode.ACCELERATOR : CardMode.CCA));
    }
    for (int hardwareType = CEX4; hardwareType <= CEX8; hardwareType++) {
      for (CardMode mode : CardMode.values()) {
        all.add(new CardType(hardwareType, mode));
      }
    }
    return all;
  }

  /// The facility word that such an adapter reports.
  public int functions() {
    if (hardwareType >= CEX4) {
      return mode.functions();
    }
    return mode == CardMode.CCA ? CEX2_CCA_FUNCTIONS : CEX2_ACCELERATOR_FUNCTIONS;
  }

  /// The longest message that such an adapter takes, in bytes.
  public int longestMessage() {
    return hardwareType >= CEX8 ? 43 * 1024 : 12 * 1024;
  }

  /// As sysfs shows it in `type`: `CEX5C`.
  @Override
  public String toString() {
    return "CEX" + generation() + mode.letter();
  }

  private int generation() {
    return hardwareType >= CEX4 ? hardwareType - 6 : hardwareType / 2 - 1;
  }
}
