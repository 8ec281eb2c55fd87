package dev.apsh.transcript;

/// What came of reading a sidecar.
sealed interface SidecarRead permits Sidecar, Problem {}
