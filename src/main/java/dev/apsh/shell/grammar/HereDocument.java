package dev.apsh.shell.grammar;

/// A here-document as it stands in the script.
///
/// @param body the lines, without the tabs that `<<-` removes
/// @param quoted whether the delimiter was quoted, so that nothing in the body is expanded
/// @param line the line of the body's first line
/// @param operatorLine the line behind which its body begins
/// @param ended whether the delimiter was found
/// @param lastLine the last line that was read for it
public record HereDocument(
    String body,
    String delimiter,
    boolean quoted,
    int operatorLine,
    int line,
    boolean ended,
    int lastLine) {}
