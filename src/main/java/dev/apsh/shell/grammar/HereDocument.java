package dev.apsh.shell.grammar;

/// A here-document as it stands in the script.
///
/// @param body the lines, without the tabs that `<<-` removes
/// @param quoted whether the delimiter was quoted, so that nothing in the body is expanded
/// @param line the line of the body's first line
/// @param ended whether the delimiter was found
public record HereDocument(
    String body, String delimiter, boolean quoted, int operatorLine, int line, boolean ended) {}
