package dev.apsh.shell;

import java.util.List;
import java.util.Set;

/// The names that `shopt` knows.
public final class ShellOptionNames {
  private ShellOptionNames() {}

  /// Those that are on from the start.
  static final List<String> ON =
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

  /// All, in the order in which they are listed.
  public static final List<String> ALL =
      List.of(
          "autocd",
          "assoc_expand_once",
          "cdable_vars",
          "cdspell",
          "checkhash",
          "checkjobs",
          "checkwinsize",
          "cmdhist",
          "compat31",
          "compat32",
          "compat40",
          "compat41",
          "compat42",
          "compat43",
          "compat44",
          "complete_fullquote",
          "direxpand",
          "dirspell",
          "dotglob",
          "execfail",
          "expand_aliases",
          "extdebug",
          "extglob",
          "extquote",
          "failglob",
          "force_fignore",
          "globasciiranges",
          "globskipdots",
          "globstar",
          "gnu_errfmt",
          "histappend",
          "histreedit",
          "histverify",
          "hostcomplete",
          "huponexit",
          "inherit_errexit",
          "interactive_comments",
          "lastpipe",
          "lithist",
          "localvar_inherit",
          "localvar_unset",
          "login_shell",
          "mailwarn",
          "no_empty_cmd_completion",
          "nocaseglob",
          "nocasematch",
          "noexpand_translation",
          "nullglob",
          "patsub_replacement",
          "progcomp",
          "progcomp_alias",
          "promptvars",
          "restricted_shell",
          "shift_verbose",
          "sourcepath",
          "varredir_close",
          "xpg_echo");

  /// Those that the shell heeds.
  public static final Set<String> HEEDED =
      Set.of(
          "cdable_vars",
          "dotglob",
          "execfail",
          "expand_aliases",
          "extglob",
          "failglob",
          "globskipdots",
          "globstar",
          "inherit_errexit",
          "lastpipe",
          "nocaseglob",
          "nocasematch",
          "nullglob",
          "patsub_replacement",
          "promptvars",
          "shift_verbose",
          "sourcepath",
          "xpg_echo");

  /// Those that mean something only to somebody who types, or where messages are translated.
  public static final Set<String> FOR_TYPING =
      Set.of(
          "autocd",
          "cdspell",
          "checkjobs",
          "checkwinsize",
          "cmdhist",
          "complete_fullquote",
          "direxpand",
          "dirspell",
          "force_fignore",
          "globasciiranges",
          "histappend",
          "histreedit",
          "histverify",
          "hostcomplete",
          "huponexit",
          "lithist",
          "mailwarn",
          "no_empty_cmd_completion",
          "noexpand_translation",
          "progcomp",
          "progcomp_alias");
}
