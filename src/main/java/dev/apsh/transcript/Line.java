package dev.apsh.transcript;

/// One line of a file as it stands there.
///
/// @param number counted from 1
/// @param text without the newline; a carriage return belongs to it
/// @param end the newline, or nothing for a last line without one
public record Line(int number, String text, String end) {}
