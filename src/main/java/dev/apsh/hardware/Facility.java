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
  /// Not of the machine: z/VM lies between it and Linux, which polls less often then.
  ZVM,
  /// SCLP can configure adapters on and off.
  SCLP_CONFIGURE
}
