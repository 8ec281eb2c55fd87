package dev.apsh.transcript.pattern.regex;

/// The inline flags in force at a place of a regular expression, as their letters.
record RegexFlags(String letters) {
  static final RegexFlags NONE = new RegexFlags("");

  static final String KNOWN = "aiLmsux";
  private static final String TYPES = "aLu";

  boolean has(char letter) {
    return letters.indexOf(letter) >= 0;
  }

  private RegexFlags change(String on, String off) {
    StringBuilder changed = new StringBuilder(letters).append(on);
    off.chars().forEach(c -> deleteAll(changed, (char) c));
    return new RegexFlags(changed.toString());
  }

  private static void deleteAll(StringBuilder text, char c) {
    for (int at = text.length() - 1; at >= 0; at--) {
      if (text.charAt(at) == c) {
        text.deleteCharAt(at);
      }
    }
  }

  /// Reads `imsx-imsx`, up to the `:` or `)` that ends it.
  RegexFlags parse(RegexScanner in) throws RegexError {
    String on = in.takeAll(KNOWN, Integer.MAX_VALUE);
    checkTypes(on);
    if (!in.take('-')) {
      return change(on, "");
    }
    String off = in.takeAll(KNOWN, Integer.MAX_VALUE);
    if (off.isEmpty() || !in.sees(":")) {
      throw new RegexError("missing flag or :");
    }
    if (off.chars().anyMatch(c -> TYPES.indexOf(c) >= 0 || on.indexOf(c) >= 0)) {
      throw new RegexError("bad inline flags");
    }
    return change(on, off);
  }

  private static void checkTypes(String on) throws RegexError {
    if (on.contains("u") || (on.contains("L") && on.contains("a"))) {
      throw new RegexError("bad inline flags");
    }
    if (on.contains("L")) {
      throw RegexError.unsupported("the flag L of a regular expression");
    }
  }
}
