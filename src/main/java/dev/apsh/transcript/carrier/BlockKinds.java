package dev.apsh.transcript.carrier;

import dev.apsh.transcript.Catalogue;
import dev.apsh.transcript.document.Block;
import dev.apsh.transcript.document.Carried;
import dev.apsh.transcript.document.Prompts;
import java.util.List;
import java.util.Set;

/// Tells what a block holds: by what the document says of it, else by how it looks.
public record BlockKinds(Catalogue catalogue, Prompts prompts) {
  /// Languages of sessions, as Markdown, Sphinx and Asciidoctor know them.
  public static final Set<String> SESSIONS =
      Set.of(
          "console",
          "shell-session",
          "sh-session",
          "shellsession",
          "bash-session",
          "terminal",
          "apsh",
          "scrut",
          "cram",
          "terminfo");

  /// Languages of commands.
  private static final Set<String> COMMANDS = Set.of("sh", "bash", "shell", "zsh", "ksh", "prompt");

  /// Languages that say nothing.
  private static final Set<String> PLAIN =
      Set.of("", "none", "text", "screen", "default", "example");

  Block.Kind of(String language, List<Carried.Inside> lines) {
    List<String> texts =
        lines.stream().map(Carried.Inside::text).filter(text -> !text.isBlank()).toList();
    boolean isKnown = SESSIONS.contains(language) || COMMANDS.contains(language);
    if (!isKnown && !PLAIN.contains(language)) {
      return Block.Kind.LISTING;
    }
    if (isSession(texts, language)) {
      return Block.Kind.SESSION;
    }
    boolean isCommands = COMMANDS.contains(language) || begins(texts.getFirst());
    return isCommands ? Block.Kind.COMMANDS : Block.Kind.LISTING;
  }

  /// A prompt in the first line, or `$ ` below commands without one; where sessions or commands are
  /// said to be, a prompt in any line.
  private boolean isSession(List<String> texts, String language) {
    if (SESSIONS.contains(language)) {
      return texts.stream().anyMatch(text -> prompts.at(text).isPresent());
    }
    return COMMANDS.contains(language)
        ? texts.stream().anyMatch(text -> prompts.at(text).isPresent() && !isComment(text))
        : prompts.at(texts.getFirst()).isPresent()
            || (begins(texts.getFirst()) && texts.stream().anyMatch(BlockKinds::isDollar));
  }

  private static boolean isDollar(String text) {
    return text.startsWith("$ ");
  }

  /// In a block of commands `# ` begins a comment, not a command of root's.
  private static boolean isComment(String text) {
    return text.startsWith("# ");
  }

  /// Whether a line is a command, with a prompt or without.
  boolean isCode(String line) {
    return prompts.at(line).isPresent() || begins(line);
  }

  /// Whether a line is a command, by its first word.
  public boolean begins(String line) {
    String text = line.strip();
    return CommandLines.isCommand(text, catalogue) || isAssignment(text);
  }

  private static boolean isAssignment(String text) {
    int equals = text.indexOf('=');
    return equals > 0
        && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '_')
        && text.substring(0, equals).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_')
        && equals + 1 < text.length()
        && !Character.isWhitespace(text.charAt(equals + 1));
  }
}
