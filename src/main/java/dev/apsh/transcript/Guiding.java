package dev.apsh.transcript;

/// What came of gathering what is asked for a document.
sealed interface Guiding permits Guidance, Problem {}
