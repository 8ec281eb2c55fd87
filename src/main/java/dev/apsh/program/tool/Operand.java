package dev.apsh.program.tool;

/// What the operands of a program are, for those who complete what is typed.
public enum Operand {
  NOTHING,
  TEXT,
  PATH,
  DIRECTORY,
  PROGRAM,
  HOST,
  MODULE,
  /// A card or queue as lszcrypt names it.
  CARD,
  /// An APQN, a UUID of a mediated device, or a guest.
  APQN,
  ADAPTER,
  /// The name of a kernel profile.
  PROFILE
}
