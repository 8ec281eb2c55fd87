package dev.apsh.transcript.document;

import dev.apsh.transcript.Line;

/// A line for apsh that other readers of the document take for a comment.
///
/// @param text what stands after the mark
public record Directive(Line line, String text) implements Carried, Entry {}
