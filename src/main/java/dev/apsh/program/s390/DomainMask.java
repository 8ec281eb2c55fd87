package dev.apsh.program.s390;

/// A mask of domains as these programs look at it: hex digits, the leftmost bit is number 0.
record DomainMask(String text) {

  /// Whether a bit is set; false, too, where there is no digit.
  boolean has(long bit) {
    int first = text.startsWith("0x") ? 2 : 0;
    long index = first + bit / 4;
    if (bit < 0 || index >= text.length()) {
      return false;
    }
    int digit = Character.digit(text.charAt((int) index), 16);
    return digit >= 0 && (digit & 8 >> bit % 4) != 0;
  }

  /// The warning of a default domain that cannot be used, where one is due.
  String warning(long domain) {
    return has(domain)
        ? ""
        : "Warning: Default domain 0x%02x is not available.\n".formatted(domain);
  }
}
