package dev.apsh.transcript;

/// What came of opening a session.
public sealed interface Opening {
  /// A fresh machine waits for its first command.
  record Opened(Session session) implements Opening {}

  /// A setting is unknown, or has a value that cannot be; nothing was started.
  record Refused(Setting setting, String why) implements Opening {}
}
