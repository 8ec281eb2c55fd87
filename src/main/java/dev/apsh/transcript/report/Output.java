package dev.apsh.transcript.report;

import java.io.OutputStream;

/// Where the results go.
///
/// @param report the report, on standard output
/// @param terminal whether the report is read on a terminal as it is written
/// @param colour whether it may have colours
public record Output(OutputStream report, OutputStream errors, boolean terminal, boolean colour) {
  /// With colours where somebody reads along.
  public Output(OutputStream report, OutputStream errors, boolean terminal) {
    this(report, errors, terminal, terminal);
  }
}
