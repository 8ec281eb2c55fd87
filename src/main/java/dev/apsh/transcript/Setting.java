package dev.apsh.transcript;

/// What a line `#apsh: key=value` asks of the machine that runs its file.
public record Setting(Position position, String key, String value) {}
