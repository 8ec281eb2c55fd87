package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Options;
import dev.apsh.shell.Shell;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// `shopt`
final class Shopt implements Builtin {
  /// What this shell heeds.
  private static final List<String> HEEDED =
      List.of(
          "dotglob",
          "extglob",
          "failglob",
          "nocaseglob",
          "nocasematch",
          "nullglob",
          "shift_verbose",
          "xpg_echo");

  /// What is as bash has it when it starts, and can be nothing else here.
  private static final List<String> FIXED_ON =
      List.of(
          "checkwinsize",
          "cmdhist",
          "complete_fullquote",
          "extquote",
          "force_fignore",
          "globasciiranges",
          "globskipdots",
          "hostcomplete",
          "interactive_comments",
          "patsub_replacement",
          "progcomp",
          "promptvars",
          "sourcepath");

  private static final List<String> FIXED_OFF =
      List.of(
          "autocd",
          "assoc_expand_once",
          "cdable_vars",
          "cdspell",
          "checkhash",
          "checkjobs",
          "compat31",
          "compat32",
          "compat40",
          "compat41",
          "compat42",
          "compat43",
          "compat44",
          "direxpand",
          "dirspell",
          "execfail",
          "expand_aliases",
          "extdebug",
          "globstar",
          "gnu_errfmt",
          "histappend",
          "histreedit",
          "histverify",
          "huponexit",
          "inherit_errexit",
          "lastpipe",
          "lithist",
          "localvar_inherit",
          "localvar_unset",
          "login_shell",
          "mailwarn",
          "no_empty_cmd_completion",
          "noexpand_translation",
          "progcomp_alias",
          "restricted_shell",
          "syslog_history",
          "varredir_close");

  @Override
  public int run(Shell shell, List<String> arguments) {
    Optional<Boolean> to = Optional.empty();
    boolean quiet = false;
    boolean print = false;
    boolean names = false;
    int at = 1;
    while (at < arguments.size() && arguments.get(at).matches("-.+")) {
      String option = arguments.get(at++);
      for (char c : option.substring(1).toCharArray()) {
        switch (c) {
          case 's' -> to = Optional.of(true);
          case 'u' -> to = Optional.of(false);
          case 'q' -> quiet = true;
          case 'p' -> print = true;
          case 'o' -> names = true;
          default -> {
            return Usage.invalidOption(shell, "shopt", "-" + c, "shopt [-pqsu] [-o] [optname ...]");
          }
        }
      }
    }
    List<String> wanted = arguments.subList(at, arguments.size());
    if (names) {
      return setOptions(shell, wanted, to);
    }
    if (wanted.isEmpty()) {
      return list(shell, to, print);
    }
    int status = 0;
    for (String name : wanted) {
      status = Math.max(status, one(shell, name, to, quiet, print));
    }
    return status;
  }

  private static int setOptions(Shell shell, List<String> wanted, Optional<Boolean> to) {
    int status = 0;
    for (String name : wanted) {
      Optional<Options.Option> option = Options.Option.named(name);
      if (option.isEmpty()) {
        shell.error("shopt: " + name + ": invalid option name");
        status = 1;
      } else if (to.isPresent()) {
        shell.options().set(option.get(), to.get());
      } else {
        boolean on = shell.options().has(option.get());
        shell.print("%-15s\t%s\n".formatted(name, on ? "on" : "off"));
        status = on ? status : 1;
      }
    }
    return status;
  }

  private static int one(
      Shell shell, String name, Optional<Boolean> to, boolean quiet, boolean print) {
    boolean heeded = HEEDED.contains(name);
    boolean fixed = FIXED_ON.contains(name) || FIXED_OFF.contains(name);
    if (!heeded && !fixed) {
      shell.error("shopt: " + name + ": invalid shell option name");
      return 1;
    }
    boolean on = heeded ? shell.options().has(name) : FIXED_ON.contains(name);
    if (to.isEmpty()) {
      if (!quiet) {
        shell.print(line(name, on, print));
      }
      return on ? 0 : 1;
    }
    if (!heeded && to.get() != on) {
      return Usage.notSimulated(shell, "shopt", name);
    }
    if (heeded) {
      shell.options().set(name, to.get());
    }
    return 0;
  }

  private static String line(String name, boolean on, boolean print) {
    return print
        ? "shopt " + (on ? "-s " : "-u ") + name + "\n"
        : "%-15s\t%s\n".formatted(name, on ? "on" : "off");
  }

  private static int list(Shell shell, Optional<Boolean> only, boolean print) {
    TreeMap<String, Boolean> all = new TreeMap<>();
    HEEDED.forEach(name -> all.put(name, shell.options().has(name)));
    FIXED_ON.forEach(name -> all.put(name, true));
    FIXED_OFF.forEach(name -> all.put(name, false));
    all.forEach((name, on) -> {
      if (only.isEmpty() || only.get().equals(on)) {
        shell.print(line(name, on, print));
      }
    });
    return 0;
  }
}
