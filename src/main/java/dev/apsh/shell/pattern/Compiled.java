package dev.apsh.shell.pattern;

/// What came of compiling a regular expression.
public sealed interface Compiled permits Regex, Invalid {}
