package dev.apsh.transcript;

/// What came of parsing a file that has been read.
sealed interface Parsed permits Transcript, Problem {}
