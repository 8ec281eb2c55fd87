package dev.apsh.transcript;

/// What came of reading a document as its carrier has it.
sealed interface Carrying permits Carriage, Problem {}
