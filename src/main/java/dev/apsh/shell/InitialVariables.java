package dev.apsh.shell;

import dev.apsh.kernel.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
    for (String[] usual : new String[][] {{"SHELL", "/bin/bash"}, {"TERM", "dumb"}}) {
      if (!variables.isSet(usual[0])) {
        plain(variables, usual[0], usual[1]);
      }
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
    Place place = shell.place();
    Clock clock = shell.process().sys().clock();
    Instant started = clock.now();
    computed(variables, "LINENO", v -> v.show(String.valueOf(place.line())));
    computed(variables, "BASHPID", v -> v.show(String.valueOf(shell.process().pid())));
    computed(variables, "RANDOM", v -> v.show(String.valueOf(shell.randomNumbers().next())));
    computed(variables, "SRANDOM", v -> v.show(shell.randomNumbers().strong()));
    computed(
        variables, "SECONDS", v -> v.show(String.valueOf(place.seconds(clock.now(), started))));
    computed(variables, "EPOCHSECONDS", v -> v.show(String.valueOf(clock.now().getEpochSecond())));
    computed(variables, "EPOCHREALTIME", v -> v.show(precise(clock.now())));
    computed(variables, "BASH_SUBSHELL", v -> v.show(String.valueOf(shell.subshells())));
    computed(variables, "BASH_COMMAND", v -> v.show(place.command()));
    computed(variables, "BASH_ARGV0", v -> v.show(shell.name()));
    computed(variables, "HISTCMD", v -> v.show(String.valueOf(shell.history().lines().size())));
    computed(variables, "FUNCNAME", v -> v.setAll(place.callNames()));
    computed(variables, "_", v -> v.show(shell.lastArgument()));
    listed(variables, "PIPESTATUS", v -> v.setAll(shell.interpreter().pipeStatus()));
    listed(variables, "BASH_SOURCE", v -> v.setAll(place.callSources()));
    listed(variables, "BASH_LINENO", v -> v.setAll(place.callLines()));
    listed(variables, "DIRSTACK", v -> v.setAll(shell.directories().shown()));
    listed(
        variables,
        "GROUPS",
        v -> v.setAll(List.of(String.valueOf(shell.process().caller().gid()))));
    listed(variables, "SHELLOPTS", v -> v.show(shell.options().names())).readonly(true);
    listed(variables, "BASHOPTS", v -> v.show(shell.options().shoptNames())).readonly(true);
  }

  private static String precise(Instant now) {
    String micros = String.valueOf(1_000_000 + now.getNano() / 1000).substring(1);
    return now.getEpochSecond() + "." + micros;
  }

  private static void computed(Variables variables, String name, Consumer<Variable> refresh) {
    variables.put(name, Variable.computed(refresh));
  }

  /// One that `set` names with the others.
  private static Variable listed(Variables variables, String name, Consumer<Variable> refresh) {
    Variable variable = Variable.computed(refresh);
    variable.hidden(false);
    variables.put(name, variable);
    return variable;
  }
}
