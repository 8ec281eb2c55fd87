package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Identifiers;
import dev.apsh.shell.Shell;
import java.util.List;

/// `getopts`
final class Getopts implements Builtin {
  @Override
  public int run(Shell shell, List<String> arguments) {
    if (arguments.size() > 1 && arguments.get(1).matches("-.+") && !arguments.get(1).equals("--")) {
      return Usage.invalidOption(
          shell, "getopts", arguments.get(1).substring(0, 2), "getopts optstring name [arg ...]");
    }
    if (arguments.size() < 3) {
      shell.complain("getopts: usage: getopts optstring name [arg ...]\n");
      return Usage.STATUS;
    }
    List<String> words =
        arguments.size() > 3 ? arguments.subList(3, arguments.size()) : shell.positional();
    return new Round(shell, arguments.get(1), arguments.get(2), words).run();
  }

  /// The search for one option.
  private static final class Round {
    private final Shell shell;
    private final boolean silent;
    private final String options;
    private final String name;
    private final List<String> words;
    private int index;
    private int offset;

    Round(Shell shell, String options, String name, List<String> words) {
      this.shell = shell;
      this.silent = options.startsWith(":");
      this.options = silent ? options.substring(1) : options;
      this.name = name;
      this.words = words;
      String value = shell.variables().value("OPTIND");
      this.index = value.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(value) : 1;
      int kept = shell.optionPosition().in(index);
      // The words may be others by now.
      boolean within = index <= words.size() && kept < words.get(index - 1).length();
      this.offset = within ? kept : 0;
    }

    int run() {
      if (offset == 0) {
        index = Math.min(index, words.size() + 1);
        boolean ends =
            index > words.size()
                || !words.get(index - 1).startsWith("-")
                || words.get(index - 1).equals("-");
        boolean dashes = !ends && words.get(index - 1).equals("--");
        if (ends || dashes) {
          index += dashes ? 1 : 0;
          return finish(0, "?", "", 1);
        }
        offset = 1;
      }
      String word = words.get(index - 1);
      char letter = word.charAt(offset++);
      boolean last = offset >= word.length();
      int place = letter == ':' ? -1 : options.indexOf(letter);
      if (place < 0) {
        if (!silent && !quiet()) {
          shell.complain(shell.name() + ": illegal option -- " + letter + "\n");
        }
        return next(last, "?", silent ? "" + letter : "", 0);
      }
      boolean takesArgument = place + 1 < options.length() && options.charAt(place + 1) == ':';
      if (!takesArgument) {
        return next(last, "" + letter, "", 0);
      }
      return argument(word, letter, last);
    }

    private int argument(String word, char letter, boolean last) {
      if (!last) {
        index++;
        return finish(0, "" + letter, word.substring(offset), 0);
      }
      index++;
      if (index > words.size()) {
        if (silent) {
          return finish(0, ":", "" + letter, 0);
        }
        if (!quiet()) {
          shell.complain(shell.name() + ": option requires an argument -- " + letter + "\n");
        }
        return finish(0, "?", "", 0);
      }
      String value = words.get(index - 1);
      index++;
      return finish(0, "" + letter, value, 0);
    }

    private boolean quiet() {
      return shell.variables().value("OPTERR").equals("0");
    }

    private int next(boolean last, String option, String argument, int status) {
      index += last ? 1 : 0;
      return finish(last ? 0 : offset, option, argument, status);
    }

    private int finish(int nextOffset, String option, String argument, int status) {
      shell.optionPosition().set(index, nextOffset);
      boolean set = shell.assigner().set("OPTIND", String.valueOf(index), false) && named(option);
      if (argument.isEmpty()) {
        shell.settings().remove("OPTARG");
      } else {
        set &= shell.assigner().set("OPTARG", argument, false);
      }
      return set ? status : 1;
    }

    private boolean named(String option) {
      return Identifiers.isName(name)
          ? shell.assigner().set(name, option, false)
          : Usage.notIdentifier(shell, "getopts", name) == 0;
    }
  }
}
