package dev.apsh.program.clap;

/// Which release of clap words errors and help.
public enum ClapVersion {
  V3,
  V4;

  boolean isNew() {
    return this == V4;
  }
}
