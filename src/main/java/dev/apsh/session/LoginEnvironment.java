package dev.apsh.session;

import java.util.Map;

/// What a login on the simulated machine finds in its environment; nothing of the caller's.
final class LoginEnvironment {
  static final Map<String, String> ROOT =
      Map.of(
          "HOME", "/root",
          "LANG", "C.UTF-8",
          "LOGNAME", "root",
          "MAIL", "/var/mail/root",
          "PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
          "SHELL", "/bin/bash",
          "USER", "root");

  private LoginEnvironment() {}
}
