package dev.apsh.program.clap;

import java.util.List;
import java.util.Optional;

/// What clap says of a subcommand that does not exist.
public final class ClapTop {
  private ClapTop() {}

  public static String unknown(
      ClapVersion version, String program, String word, List<String> known) {
    if (word.startsWith("-")) {
      return option(version, program, word);
    }
    Optional<String> similar = Similarity.best(version, word, known);
    if (version.isNew()) {
      String tip =
          similar
              .map(other -> "\n\n  tip: a similar subcommand exists: '" + other + "'")
              .orElse("");
      return "error: unrecognized subcommand '%s'%s\n\nUsage: %s <COMMAND>\n\n%s"
          .formatted(word, tip, program, "For more information, try '--help'.\n");
    }
    String text =
        similar
            .map(other ->
                "The subcommand '%s' wasn't recognized\n\n\tDid you mean '%s'?\n\n"
                        .formatted(word, other)
                    + "If you believe you received this message in error, try re-running with '"
                    + program
                    + " -- "
                    + word
                    + "'")
            .orElse(
                "Found argument '"
                    + word
                    + "' which wasn't expected, or isn't valid in this context");
    return "error: " + text + old(program);
  }

  /// What `help` is asked about and is no subcommand.
  public static String unknownTopic(
      ClapVersion version, String program, String word, List<String> known) {
    return version.isNew()
        ? unknown(version, program, word, known)
        : "error: The subcommand '" + word + "' wasn't recognized" + old(program);
  }

  private static String option(ClapVersion version, String program, String word) {
    if (version.isNew()) {
      return "error: unexpected argument '%s' found\n\nUsage: %s <COMMAND>\n\n%s"
          .formatted(word, program, "For more information, try '--help'.\n");
    }
    return "error: Found argument '%s' which wasn't expected, or isn't valid in this context\n\n"
            .formatted(word)
        + "\tIf you tried to supply `%s` as a value rather than a flag, use `-- %s`"
            .formatted(word, word)
        + old(program);
  }

  private static String old(String program) {
    return "\n\nUSAGE:\n    " + program + " <SUBCOMMAND>\n\nFor more information try --help\n";
  }
}
