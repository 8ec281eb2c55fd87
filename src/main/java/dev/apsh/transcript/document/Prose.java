package dev.apsh.transcript.document;

import dev.apsh.transcript.Line;

/// A line around the transcript, for people.
public record Prose(Line line) implements Carried, Entry {}
