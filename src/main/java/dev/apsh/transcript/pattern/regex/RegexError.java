package dev.apsh.transcript.pattern.regex;

/// Ends the parsing of what is no regular expression, or one that is not supported; it never leaves
/// [Regex].
final class RegexError extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean unsupported;

  /// Python refuses the expression too.
  RegexError(String message) {
    this(message, false);
  }

  private RegexError(String message, boolean unsupported) {
    super(message, null, false, false);
    this.unsupported = unsupported;
  }

  /// Python accepts the expression, and this program does not.
  static RegexError unsupported(String message) {
    return new RegexError(message, true);
  }

  boolean isUnsupported() {
    return unsupported;
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
