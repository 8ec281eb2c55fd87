package dev.apsh.transcript;

import java.nio.file.Path;
import java.time.Duration;

/// The outcome of one file, and how long it took.
record FileResult(Path file, Outcome outcome, Duration time) {}
