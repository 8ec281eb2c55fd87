package dev.apsh.hardware;

/// A flag that PQAP(QCI) tells beside the masks, in the order in which the kernel lists them.
public enum QciFeature {
  /// Special commands.
  APSC,
  /// Extended addressing: 256 adapters and 256 domains.
  APXA,
  /// Query AP compatible type.
  QACT,
  /// Response code 8A.
  RC8A,
  /// Secure-execution binding.
  APSB
}
