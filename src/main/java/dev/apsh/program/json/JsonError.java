package dev.apsh.program.json;

/// Leaves the reading of JSON at the first thing that is wrong.
public final class JsonError extends Exception {
  private static final long serialVersionUID = 1;

  JsonError(String text) {
    super(text, null, false, false);
  }

  /// What is wrong and where, in serde_json's words.
  public String text() {
    return String.valueOf(getMessage());
  }
}
