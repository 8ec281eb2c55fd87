package dev.apsh.shell.syntax;

/// What a simple command consists of, after its first assignments: a word, or for `declare` and its
/// like an assignment.
public sealed interface Argument permits Word, Assignment {}
