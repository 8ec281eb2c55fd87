package dev.apsh.shell.pattern;

/// Text that is no regular expression, with what glibc says of it.
public record Invalid(String message) implements Compiled {}
