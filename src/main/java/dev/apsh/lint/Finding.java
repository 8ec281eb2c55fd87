package dev.apsh.lint;

import dev.apsh.transcript.Position;

/// A trap that somebody stepped into.
///
/// @param rule its name
public record Finding(Position position, Rule rule, String message) {
  /// `FILE:LINE: MESSAGE [RULE]`
  @Override
  public String toString() {
    return position + ": " + message + " [" + rule.text() + "]";
  }
}
