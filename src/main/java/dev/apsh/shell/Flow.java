package dev.apsh.shell;

/// Why a command's successors are passed over: it left a loop or a function.
enum Flow {
  NONE,
  BREAK,
  CONTINUE,
  RETURN
}
