package dev.apsh.transcript;

import java.io.OutputStream;

/// Where the results go: the report, the errors, and whether the report is read on a colour
/// terminal.
public record Output(OutputStream report, OutputStream errors, boolean colour) {}
