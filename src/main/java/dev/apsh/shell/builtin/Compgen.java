package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Candidates;
import dev.apsh.shell.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `compgen`: what could complete a word.
final class Compgen implements Builtin {
  private static final String USAGE =
      "compgen [-abcdefgjksuv] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function]"
          + " [-C command] [-X filterpat] [-P prefix] [-S suffix] [word]";

  /// In the order in which bash lists what there is of each.
  private static final List<String> ORDER =
      List.of(
          "alias",
          "arrayvar",
          "builtin",
          "enabled",
          "export",
          "function",
          "helptopic",
          "hostname",
          "keyword",
          "setopt",
          "shopt",
          "variable",
          "command",
          "file",
          "user",
          "group",
          "directory");

  private static final Set<String> OPTIONS =
      Set.of(
          "bashdefault",
          "default",
          "dirnames",
          "filenames",
          "noquote",
          "nosort",
          "nospace",
          "plusdirs");

  @Override
  public int run(Shell shell, List<String> arguments) {
    return new Request(shell).run(arguments);
  }

  /// One call with its options.
  private static final class Request {
    private final Shell shell;
    private final Candidates candidates;
    private final List<String> actions = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private Optional<String> pattern = Optional.empty();
    private Optional<String> words = Optional.empty();
    private Optional<String> function = Optional.empty();
    private Optional<String> filter = Optional.empty();
    private String before = "";
    private String after = "";

    Request(Shell shell) {
      this.shell = shell;
      this.candidates = new Candidates(shell);
    }

    int run(List<String> arguments) {
      int at = 1;
      while (at < arguments.size() && arguments.get(at).matches("-.+")) {
        String option = arguments.get(at++);
        if (option.equals("--")) {
          break;
        }
        for (int i = 1; i < option.length(); i++) {
          char letter = option.charAt(i);
          if ("oAGWFCXPS".indexOf(letter) < 0) {
            if (!letter(letter)) {
              return Usage.invalidOption(shell, "compgen", "-" + letter, USAGE);
            }
            continue;
          }
          boolean apart = i + 1 == option.length();
          if (apart && at == arguments.size()) {
            shell.error("compgen: -" + letter + ": option requires an argument");
            shell.complain("compgen: usage: " + USAGE + "\n");
            return Usage.STATUS;
          }
          String value = apart ? arguments.get(at++) : option.substring(i + 1);
          int wrong = take(letter, value);
          if (wrong != 0) {
            return wrong;
          }
          break;
        }
      }
      return print(at < arguments.size() ? arguments.get(at) : "");
    }

    private boolean letter(char letter) {
      int place = "abcdefgjksuv".indexOf(letter);
      if (place >= 0) {
        actions.add(
            List.of(
                    "alias",
                    "builtin",
                    "command",
                    "directory",
                    "export",
                    "file",
                    "group",
                    "job",
                    "keyword",
                    "service",
                    "user",
                    "variable")
                .get(place));
      }
      return place >= 0;
    }

    private int take(char letter, String value) {
      switch (letter) {
        case 'o' -> {
          if (!OPTIONS.contains(value)) {
            shell.error("compgen: " + value + ": invalid option name");
            return Usage.STATUS;
          }
          options.add(value);
        }
        case 'A' -> {
          if (!Candidates.ACTIONS.contains(value)) {
            shell.error("compgen: " + value + ": invalid action name");
            return Usage.STATUS;
          }
          actions.add(value);
        }
        case 'G' -> pattern = Optional.of(value);
        case 'W' -> words = Optional.of(value);
        case 'F' -> function = Optional.of(value);
        case 'X' -> filter = Optional.of(value);
        case 'P' -> before = value;
        case 'S' -> after = value;
        default -> {
          return Usage.notSimulated(shell, "compgen", "-C");
        }
      }
      return 0;
    }

    private int print(String word) {
      List<String> found = new ArrayList<>();
      for (String action : ORDER) {
        if (actions.contains(action)) {
          found.addAll(of(action, word));
        }
      }
      pattern.ifPresent(text -> found.addAll(candidates.matching(text)));
      words.ifPresent(text -> found.addAll(Candidates.beginning(candidates.words(text), word)));
      if (function.isPresent()) {
        shell.error("compgen: warning: -F option may not work as you expect");
        if (!shell.functions().has(function.get())) {
          shell.error("completion: function `" + function.get() + "' not found");
        } else {
          found.addAll(candidates.ofFunction(function.get(), word));
        }
      }
      List<String> kept =
          new ArrayList<>(filter.map(text -> candidates.without(found, text)).orElse(found));
      boolean directories =
          options.contains("plusdirs") || (options.contains("dirnames") && kept.isEmpty());
      if (directories) {
        kept.addAll(candidates.named("directory", word));
      }
      kept.forEach(name -> shell.print(before + name + after + "\n"));
      boolean asked =
          !actions.isEmpty()
              || !options.isEmpty()
              || pattern.isPresent()
              || words.isPresent()
              || function.isPresent();
      return kept.isEmpty() && asked ? 1 : 0;
    }

    private List<String> of(String action, String word) {
      return switch (action) {
        case "keyword" -> Candidates.beginning(Type.KEYWORDS, word);
        case "command" -> {
          List<String> all = new ArrayList<>(candidates.named("alias", word));
          all.addAll(Candidates.beginning(Type.KEYWORDS, word));
          all.addAll(candidates.named("function", word));
          all.addAll(candidates.named("builtin", word));
          all.addAll(candidates.programs(word));
          yield all;
        }
        default -> candidates.named(action, word);
      };
    }
  }
}
