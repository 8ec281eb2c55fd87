package dev.apsh.transcript;

/// A line for apsh that other readers of the document take for a comment.
///
/// @param text what stands after the mark
record Directive(Line line, String text) implements Carried, Entry {}
