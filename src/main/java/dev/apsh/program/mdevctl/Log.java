package dev.apsh.program.mdevctl;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Strftime;

/// Warnings as Rust's env_logger prints them, on standard error.
final class Log {
  private Log() {}

  static void warn(Call call, String module, String text) {
    String time = Strftime.format(call.process().sys().clock().now(), "%Y-%m-%dT%H:%M:%SZ");
    call.out().flush();
    call.err().print("[" + time + " WARN  " + module + "] " + text + "\n");
  }
}
