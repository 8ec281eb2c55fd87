package dev.apsh.program.s390;

import java.util.List;

/// An option of a program of s390-tools.
///
/// @param letter its short form; NUL without one
/// @param argument what it takes, as the help shows it; empty when it takes none
record S390Option(char letter, String word, String argument, String help) {
  static final S390Option HELP = new S390Option('h', "help", "", "Print this help, then exit");
  static final S390Option VERSION =
      new S390Option('v', "version", "", "Print version information, then exit");
  private static final int LINE = 80;

  /// One without a short form.
  static S390Option word(String word, String help) {
    return new S390Option('\0', word, "", help);
  }

  boolean takesArgument() {
    return !argument.isEmpty();
  }

  private String spelling() {
    String dash = letter == '\0' ? "    --" : "-" + letter + ", --";
    return dash + word + (argument.isEmpty() ? "" : " " + argument);
  }

  /// The lines that describe options, as all of these programs print them.
  static String describe(List<S390Option> options) {
    int longest = options.stream().mapToInt(option -> option.spelling().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (S390Option option : options) {
      String spelling = option.spelling();
      text.append(' ').append(spelling).append(" ".repeat(longest + 2 - spelling.length()));
      wrap(text, option.help, longest + 3);
    }
    return text.toString();
  }

  /// Adds words in lines of at most 80 characters, all but the first moved in.
  private static void wrap(StringBuilder text, String words, int indent) {
    int column = indent;
    for (String word : words.split(" ")) {
      if (column + word.length() + 1 > LINE) {
        text.append('\n').append(" ".repeat(indent));
        column = indent;
      }
      text.append(column == indent ? "" : " ").append(word);
      column += word.length() + 1;
    }
    text.append('\n');
  }
}
