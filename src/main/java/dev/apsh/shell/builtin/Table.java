package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Builtins;
import java.util.Map;

/// Every built-in command with what carries it out.
public final class Table {
  private Table() {}

  public static Builtins builtins() {
    return new Builtins(
        Map.ofEntries(
            Map.entry(":", (shell, arguments) -> 0),
            Map.entry("true", (shell, arguments) -> 0),
            Map.entry("false", (shell, arguments) -> 1),
            Map.entry("echo", new Echo()),
            Map.entry("printf", new Printf()),
            Map.entry("test", new Brackets()),
            Map.entry("[", new Brackets()),
            Map.entry("cd", Directories::cd),
            Map.entry("pwd", Directories::pwd),
            Map.entry("pushd", DirectoryStack::pushd),
            Map.entry("popd", DirectoryStack::popd),
            Map.entry("dirs", DirectoryStack::dirs),
            Map.entry("break", Leaving::leaveLoop),
            Map.entry("continue", Leaving::leaveLoop),
            Map.entry("return", Leaving::leaveFunction),
            Map.entry("exit", Leaving::exit),
            Map.entry("logout", JobControl::logout),
            Map.entry("shift", Leaving::shift),
            Map.entry("export", new Declare()),
            Map.entry("readonly", new Declare()),
            Map.entry("declare", new Declare()),
            Map.entry("typeset", new Declare()),
            Map.entry("local", new Declare()),
            Map.entry("unset", new Unset()),
            Map.entry("let", Evaluating::let),
            Map.entry("eval", Evaluating::eval),
            Map.entry("source", Evaluating::source),
            Map.entry(".", Evaluating::source),
            Map.entry("exec", Running::exec),
            Map.entry("command", new CommandBuiltin()),
            Map.entry("builtin", Running::builtin),
            Map.entry("type", new Type()),
            Map.entry("hash", new Hash()),
            Map.entry("set", new Set()),
            Map.entry("shopt", new Shopt()),
            Map.entry("read", new ReadBuiltin()),
            Map.entry("mapfile", new Mapfile()),
            Map.entry("readarray", new Mapfile()),
            Map.entry("getopts", new Getopts()),
            Map.entry("wait", new Wait()),
            Map.entry("jobs", JobControl::jobs),
            Map.entry("kill", new Kill()),
            Map.entry("disown", JobControl::disown),
            Map.entry("fg", JobControl::fg),
            Map.entry("bg", JobControl::bg),
            Map.entry("suspend", JobControl::suspend),
            Map.entry("trap", new Trap()),
            Map.entry("umask", new Umask()),
            Map.entry("ulimit", new Ulimit()),
            Map.entry("times", Records::times),
            Map.entry("alias", Alias::alias),
            Map.entry("unalias", Alias::unalias),
            Map.entry("bind", refuse()),
            Map.entry("caller", Evaluating::caller),
            Map.entry("compgen", new Compgen()),
            Map.entry("complete", refuse()),
            Map.entry("compopt", refuse()),
            Map.entry("enable", refuse()),
            Map.entry("fc", refuse()),
            Map.entry("history", Records::history)));
  }

  /// What bash has and this shell has not.
  private static Builtin refuse() {
    return (shell, arguments) -> Usage.refused(shell, arguments.getFirst());
  }
}
