package dev.apsh.transcript;

/// What came of reading a file.
sealed interface Loaded permits Source, Problem {}
