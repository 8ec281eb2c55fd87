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
    plain(variables, "PS4", "+ ");
    plain(variables, "BASH", "/bin/bash");
    plain(variables, "BASH_VERSION", "5.2.15(1)-release");
    plain(variables, "OSTYPE", "linux-gnu");
    plain(variables, "HOSTTYPE", "s390x");
    plain(variables, "MACHTYPE", "s390x-ibm-linux-gnu");
    plain(variables, "HOSTNAME", shell.process().sys().uname().node());
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
    if (!variables.isSet("PATH")) {
      plain(variables, "PATH", PATH);
    }
    exported(variables, "PWD", shell.process().cwd().path());
    exported(variables, "SHLVL", level(variables.value("SHLVL")));
    compute(shell);
  }

  private static String level(String old) {
    return old.matches("[0-9]{1,4}") ? String.valueOf(Integer.parseInt(old) + 1) : "1";
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
    Variables variables = shell.variables();
    Instant started = shell.process().sys().clock().now();
    computed(variables, "LINENO", v -> v.show(String.valueOf(shell.place().line())));
    computed(variables, "BASHPID", v -> v.show(String.valueOf(shell.process().pid())));
    computed(
        variables,
        "RANDOM",
        v -> v.show(String.valueOf(shell.process().sys().entropy().next() & 32767)));
    computed(
        variables,
        "SECONDS",
        v ->
            v.show(
                String.valueOf(
                    shell.place().seconds(shell.process().sys().clock().now(), started))));
    computed(
        variables,
        "EPOCHSECONDS",
        v -> v.show(String.valueOf(shell.process().sys().clock().now().getEpochSecond())));
    computed(variables, "BASH_SUBSHELL", v -> v.show(shell.isSubshell() ? "1" : "0"));
    computed(variables, "PIPESTATUS", v -> v.setAll(shell.interpreter().pipeStatus()));
    computed(variables, "FUNCNAME", v -> v.setAll(shell.callNames()));
  }

  private static void computed(
      Variables variables, String name, java.util.function.Consumer<Variable> refresh) {
    variables.put(name, Variable.computed(refresh));
  }
}
