package dev.apsh.transcript;

/// A line around the transcript, for people.
record Prose(Line line) implements Carried, Entry {}
