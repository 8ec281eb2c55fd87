package dev.apsh.program.s390;

/// The bits of ap_functions: what a card is and can.
///
/// @param bits as the file has them
record ApFunctions(long bits) {
  static final long RSA_4K = 0x60000000L;
  static final long COPROCESSOR = 0x10000000L;
  static final long ACCELERATOR = 0x08000000L;
  static final long EP11 = 0x04000000L;
  static final long FILTERING = 0x01000000L;
  static final long FULL = 0x00800000L;
  static final long STATELESS = 0x00400000L;
  private static final String LETTERS = "SMCDAXNHFR";

  boolean has(long bit) {
    return (bits & bit) != 0;
  }

  String mode() {
    if (has(COPROCESSOR)) {
      return "CCA-Coproc";
    }
    if (has(ACCELERATOR)) {
      return "Accelerator";
    }
    return has(EP11) ? "EP11-Coproc" : "Unknown";
  }

  /// A letter for each bit, the highest first.
  ///
  /// @param filtering whether the bit of filtering is among them
  String letters(boolean filtering) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LETTERS.length(); i++) {
      char letter = LETTERS.charAt(i);
      if (filtering || letter != 'H') {
        text.append(has(0x80000000L >> i) ? letter : '-');
      }
    }
    return text.toString();
  }

  /// The state of secure execution.
  String secureExecution() {
    return switch ((int) (bits >> 14) & 3) {
      case 0 -> "usable";
      case 1 -> "bound";
      case 2 -> "unbound";
      default -> "illicit";
    };
  }
}
