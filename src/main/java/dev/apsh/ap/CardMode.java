package dev.apsh.ap;

import java.util.Optional;

/// What an adapter does: the letter of its type, and the facility bit and name that stand for it.
public enum CardMode {
  ACCELERATOR('A', 0x08000000, 0x6A800000, "accel"),
  CCA('C', 0x10000000, 0x92800000, "cca"),
  EP11('P', 0x04000000, 0x06800000, "ep11");

  private static final CardMode[] ALL = values();

  private final char letter;
  private final int bit;
  private final int functions;
  private final String uevent;

  CardMode(char letter, int bit, int functions, String uevent) {
    this.letter = letter;
    this.bit = bit;
    this.functions = functions;
    this.uevent = uevent;
  }

  /// The mode that a facility word tells; empty when it tells none. An accelerator's bit goes
  /// first.
  public static Optional<CardMode> ofFunctions(int functions) {
    for (CardMode mode : ALL) {
      if ((functions & mode.bit) != 0) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }

  public char letter() {
    return letter;
  }

  /// The facility word of a CEX4 or newer adapter in this mode.
  int functions() {
    return functions;
  }

  /// The value of `MODE=` in uevents.
  public String uevent() {
    return uevent;
  }
}
