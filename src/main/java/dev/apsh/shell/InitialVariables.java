package dev.apsh.shell;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The variables that a shell has from the start.
final class InitialVariables {
  private static final String PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

  private InitialVariables() {}

  static void set(Shell shell) {
    Variables variables = shell.variables();
    Map<String, String> environment = Map.copyOf(shell.process().environment());
    environment.forEach((name, value) -> {
      if (Identifiers.isName(name)) {
        Variable variable = new Variable();
        variable.set(value);
        variable.exported(true);
        variables.put(name, variable);
      }
    });
    plain(variables, "IFS", " \t\n");
    plain(variables, "OPTIND", "1");
    plain(variables, "OPTERR", "1");
    plain(variables, "PS4", "+ ");
    plain(variables, "BASH", "/bin/bash");
    plain(variables, "BASH_VERSION", "5.2.15(1)-release");
    usual(variables, "OSTYPE", "linux-gnu");
    usual(variables, "HOSTTYPE", "s390x");
    usual(variables, "MACHTYPE", "s390x-ibm-linux-gnu");
    usual(variables, "HOSTNAME", shell.process().sys().uname().node());
    plain(variables, "PPID", String.valueOf(shell.process().parent()));
    plain(variables, "UID", String.valueOf(shell.process().caller().uid()));
    plain(variables, "EUID", String.valueOf(shell.process().caller().uid()));
    Variable versions = new Variable();
    versions.setAll(List.of("5", "2", "15", "1", "release", "s390x-ibm-linux-gnu"));
    versions.readonly(true);
    variables.put("BASH_VERSINFO", versions);
    for (String name : List.of("PPID", "UID", "EUID")) {
      variables.need(name).readonly(true);
      variables.need(name).integer(true);
    }
    usual(variables, "PATH", PATH);
    usual(variables, "SHELL", "/bin/bash");
    usual(variables, "TERM", "dumb");
    exported(variables, "PWD", shell.process().cwd().path());
    exported(variables, "SHLVL", level(variables.value("SHLVL")));
    compute(shell);
  }

  private static String level(String old) {
    boolean isNumber = !old.isEmpty() && old.length() <= 4;
    for (int i = 0; i < old.length(); i++) {
      isNumber &= old.charAt(i) >= '0' && old.charAt(i) <= '9';
    }
    return isNumber ? String.valueOf(Integer.parseInt(old) + 1) : "1";
  }

  /// One that the environment may have given another value.
  private static void usual(Variables variables, String name, String value) {
    if (!variables.isSet(name)) {
      plain(variables, name, value);
    }
  }

  private static void plain(Variables variables, String name, String value) {
    Variable variable = new Variable();
    variable.set(value);
    variables.put(name, variable);
  }

  private static void exported(Variables variables, String name, String value) {
    Variable variable = new Variable();
    variable.set(value);
    variable.exported(true);
    variables.put(name, variable);
  }

  /// Those whose value depends on the moment; a subshell has its own.
  static void compute(Shell shell) {
    Instant started = shell.process().sys().clock().now();
    for (String name : ComputedVariable.NAMES) {
      shell.variables().put(name, Variable.computed(new ComputedVariable(shell, name, started)));
    }
    for (String name : ComputedVariable.LISTED) {
      shell.variables().need(name).hidden(false);
    }
    shell.variables().need("SHELLOPTS").readonly(true);
    shell.variables().need("BASHOPTS").readonly(true);
  }
}
