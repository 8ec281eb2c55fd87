package dev.apsh.kernel;

/// What became of a write: all of it taken, refused, or the writer sleeps.
public sealed interface Write permits Written, Refused, Blocked {}
