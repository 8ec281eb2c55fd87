package dev.apsh.transcript;

/// Asks a person about the changes of files, one after the other.
public interface Asking {
  /// Asks about one change, which is shown as a patch.
  Answer ask(String patch);

  /// What is answered.
  enum Answer {
    YES,
    NO,
    /// Yes, and to all that follow in the file.
    ALL,
    /// No, and to all that follow in the file.
    NONE
  }
}
