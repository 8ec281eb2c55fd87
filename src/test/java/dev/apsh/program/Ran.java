package dev.apsh.program;

/// What a command line left behind: its output, its errors, its exit status.
public record Ran(String out, String err, int status) {}
