package dev.apsh.transcript;

/// Opens a session on a fresh machine for each transcript.
@FunctionalInterface
public interface Sessions {
  Opening open(Settings settings);

  /// What all machines know.
  default Catalogue catalogue() {
    return Catalogue.EMPTY;
  }
}
