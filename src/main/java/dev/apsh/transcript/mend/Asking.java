package dev.apsh.transcript.mend;

/// Asks a person about the changes of files, one after the other.
public interface Asking {
  /// Asks about one change, which is shown as a patch.
  Answer ask(String patch);

  /// What is answered.
  public enum Answer {
    YES,
    NO,
    /// Yes, and to all that follow in the file.
    ALL,
    /// No, and to all that follow in the file.
    NONE
  }
}
