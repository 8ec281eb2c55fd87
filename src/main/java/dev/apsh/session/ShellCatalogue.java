package dev.apsh.session;

import dev.apsh.linux.Program;
import dev.apsh.program.Catalogue;
import dev.apsh.shell.Builtins;
import dev.apsh.shell.syntax.Parsed;
import dev.apsh.shell.syntax.ScriptReader;
import java.util.HashSet;
import java.util.Set;

/// What the simulated shell would make of a line.
public final class ShellCatalogue implements dev.apsh.transcript.Catalogue {
  private static final Set<String> KEYWORDS =
      Set.of("for", "while", "until", "if", "case", "select", "function", "{", "!", "((", "[[");

  private final Set<String> names = new HashSet<>(KEYWORDS);

  public ShellCatalogue(Builtins builtins) {
    names.addAll(builtins.names());
    new Catalogue().all().stream().map(Program::name).forEach(names::add);
  }

  @Override
  public boolean isCommand(String word) {
    return names.contains(word.substring(word.lastIndexOf('/') + 1));
  }

  /// A here-document that has not ended is no whole command either.
  @Override
  public boolean isWhole(String text) {
    ScriptReader reader = ScriptReader.of(text.concat("\n"), 1);
    while (true) {
      switch (reader.next(true)) {
        case Parsed.Complete complete when complete.warnings().isEmpty() -> {}
        case Parsed.Complete _, Parsed.Incomplete _ -> {
          return false;
        }
        default -> {
          return true;
        }
      }
    }
  }
}
