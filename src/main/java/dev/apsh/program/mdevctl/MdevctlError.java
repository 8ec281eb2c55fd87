package dev.apsh.program.mdevctl;

import dev.apsh.kernel.Refused;
import dev.apsh.program.json.JsonError;

/// Leaves a command at the first thing that is wrong, with what mdevctl says of it: an error and
/// what caused it.
final class MdevctlError extends Exception {
  private static final long serialVersionUID = 1;

  private final String because;

  MdevctlError(String text) {
    this(text, "");
  }

  private MdevctlError(String text, String because) {
    super(text, null, false, false);
    this.because = because;
  }

  /// A system call was refused, in Rust's words.
  static MdevctlError of(String text, Refused no) {
    return new MdevctlError(text, system(no));
  }

  /// A system call was refused, and nothing more is said.
  static MdevctlError of(Refused no) {
    return new MdevctlError(system(no));
  }

  static MdevctlError of(JsonError error) {
    return new MdevctlError(error.text());
  }

  private static String system(Refused no) {
    return no.errno().text() + " (os error " + no.errno().number() + ")";
  }

  String what() {
    return String.valueOf(getMessage());
  }

  String because() {
    return because;
  }

  /// As the program prints it at its end.
  String printed() {
    return "Error: "
        + what()
        + "\n"
        + (because.isEmpty() ? "" : "\nCaused by:\n    " + because + "\n");
  }
}
