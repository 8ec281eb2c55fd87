package dev.apsh.shell;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What `set` and `shopt` have switched on.
public final class Options {
  private static final String FLAGS = "abefhikmnptuvxBCEHPT";

  private final Set<Option> on =
      EnumSet.of(Option.BRACEEXPAND, Option.HASHALL, Option.INTERACTIVE_COMMENTS);
  private final Set<String> shopts = new HashSet<>(ShellOptionNames.ON);
  private boolean extglob;

  /// The options of `set`, in the order in which it lists them.
  public enum Option {
    ALLEXPORT('a'),
    BRACEEXPAND('B'),
    EMACS('\0'),
    ERREXIT('e'),
    ERRTRACE('E'),
    FUNCTRACE('T'),
    HASHALL('h'),
    HISTEXPAND('H'),
    HISTORY('\0'),
    IGNOREEOF('\0'),
    INTERACTIVE_COMMENTS('\0'),
    KEYWORD('k'),
    MONITOR('m'),
    NOCLOBBER('C'),
    NOEXEC('n'),
    NOGLOB('f'),
    NOLOG('\0'),
    NOTIFY('b'),
    NOUNSET('u'),
    ONECMD('t'),
    PHYSICAL('P'),
    PIPEFAIL('\0'),
    POSIX('\0'),
    PRIVILEGED('p'),
    VERBOSE('v'),
    VI('\0'),
    XTRACE('x');

    private final char letter;

    Option(char letter) {
      this.letter = letter;
    }

    public char letter() {
      return letter;
    }

    /// As `set -o` names it.
    public String text() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static Optional<Option> lettered(char letter) {
      for (Option option : values()) {
        if (option.letter == letter && letter != '\0') {
          return Optional.of(option);
        }
      }
      return Optional.empty();
    }

    public static Optional<Option> named(String name) {
      for (Option option : values()) {
        if (option.text().equals(name)) {
          return Optional.of(option);
        }
      }
      return Optional.empty();
    }
  }

  Options copy() {
    Options copy = new Options();
    copy.become(this);
    copy.shopts.clear();
    copy.shopts.addAll(shopts);
    copy.extglob = extglob;
    return copy;
  }

  /// From now on the options of `set` are as in `other`.
  void become(Options other) {
    on.clear();
    on.addAll(other.on);
  }

  public boolean has(Option option) {
    return on.contains(option);
  }

  public void set(Option option, boolean to) {
    if (to) {
      on.add(option);
    } else {
      on.remove(option);
    }
  }

  /// The letters of those that are on, as `$-` has them.
  String flags(boolean interactive) {
    StringBuilder flags = new StringBuilder();
    for (char letter : FLAGS.toCharArray()) {
      boolean shown =
          letter == 'i' ? interactive : Option.lettered(letter).filter(on::contains).isPresent();
      flags.append(shown ? String.valueOf(letter) : "");
    }
    return flags.toString();
  }

  /// SHELLOPTS
  String names() {
    return String.join(":", on.stream().map(Option::text).toList());
  }

  /// BASHOPTS
  String shoptNames() {
    return String.join(":", new TreeSet<>(shopts));
  }

  public boolean has(String shopt) {
    return shopts.contains(shopt);
  }

  public void set(String shopt, boolean to) {
    if (to) {
      shopts.add(shopt);
    } else {
      shopts.remove(shopt);
    }
    extglob = shopts.contains("extglob");
  }

  public boolean extglob() {
    return extglob;
  }
}
