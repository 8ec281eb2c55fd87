package dev.apsh.shell;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What `set` and `shopt` have switched on.
public final class Options {
  private final Set<Option> on =
      EnumSet.of(Option.BRACEEXPAND, Option.HASHALL, Option.INTERACTIVE_COMMENTS);
  private final Set<String> shopts = new TreeSet<>();
  private boolean extglob;

  /// The options of `set` that mean something here, or can only stay as they are.
  public enum Option {
    ALLEXPORT('a'),
    BRACEEXPAND('B'),
    ERREXIT('e'),
    ERRTRACE('E'),
    FUNCTRACE('T'),
    HASHALL('h'),
    INTERACTIVE_COMMENTS('\0'),
    NOCLOBBER('C'),
    NOEXEC('n'),
    NOGLOB('f'),
    NOUNSET('u'),
    PIPEFAIL('\0'),
    VERBOSE('v'),
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
    copy.on.clear();
    copy.on.addAll(on);
    copy.shopts.addAll(shopts);
    copy.extglob = extglob;
    return copy;
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
