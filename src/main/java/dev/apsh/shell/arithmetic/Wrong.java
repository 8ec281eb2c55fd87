package dev.apsh.shell.arithmetic;

/// Unwinds the evaluation of an expression that cannot be evaluated; the message is bash's.
public final class Wrong extends RuntimeException {
  private static final long serialVersionUID = 1;

  Wrong(String message) {
    super(message, null, false, false);
  }

  /// `EXPRESSION: why (error token is "REST")`
  static Wrong at(String expression, int place, String why) {
    String shown = expression.stripLeading();
    String rest = expression.substring(Math.min(place, expression.length()));
    return new Wrong(shown + ": " + why + " (error token is \"" + rest + "\")");
  }

  /// What bash prints.
  public String text() {
    return String.valueOf(getMessage());
  }
}
