package dev.apsh.shell;

/// How a shell was started.
///
/// @param name `$0`
public record Invocation(Kind kind, String name) {
  /// Where its commands come from.
  public enum Kind {
    COMMAND("c"),
    SCRIPT(""),
    INPUT("s"),
    INTERACTIVE("s");

    private final String flag;

    Kind(String flag) {
      this.flag = flag;
    }

    /// What `$-` has for it.
    String flag() {
      return flag;
    }
  }
}
