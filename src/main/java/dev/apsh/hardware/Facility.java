package dev.apsh.hardware;

/// An installed facility that has to do with AP, with its bit in the facility list where it has
/// one.
public enum Facility {
  /// The AP instructions themselves.
  AP,
  /// Facility 12: PQAP can query the AP configuration.
  QCI,
  /// Facility 15: PQAP tells what an adapter can do.
  APFT,
  /// Facility 65: AP queues can interrupt.
  AIV,
  /// SCLP can configure adapters on and off.
  SCLP_CONFIGURE
}
