package dev.apsh.lint;

import dev.apsh.kernel.KernelProfile;
import dev.apsh.lab.LabDefinition;
import dev.apsh.linux.Programs;
import dev.apsh.session.ShellCatalogue;
import dev.apsh.shell.Builtins;
import dev.apsh.shell.syntax.Parsed;
import dev.apsh.shell.syntax.ScriptReader;
import dev.apsh.shell.syntax.SyntaxError;
import dev.apsh.transcript.Place;
import dev.apsh.transcript.Position;
import dev.apsh.transcript.reading.Examples;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Looks for traps in documents and scripts, for one machine and kernel.
public final class Linter {
  private static final Pattern PLACEHOLDER = Pattern.compile("<[A-Za-z][\\w .-]*>");

  private final Probes probes;
  private final Probe probe;
  private final ShellCatalogue catalogue;

  /// @param programs what is installed on the machine
  public Linter(LabDefinition lab, KernelProfile profile, Programs programs, Builtins builtins) {
    this.probes = new Probes(lab, programs, builtins);
    this.probe = probes.of(profile);
    this.catalogue = new ShellCatalogue(builtins);
  }

  /// What came of reading a file.
  public sealed interface Result {}

  /// The traps in it, by line.
  public record Looked(List<Finding> findings) implements Result {}

  /// It cannot be read: one line that names it.
  public record Unreadable(String message) implements Result {}

  public Result look(String file) {
    return switch (Examples.of(file, catalogue)) {
      case Examples.Unreadable(String message) -> new Unreadable(message);
      case Examples.Script(String text) ->
          new Looked(new Run(file).all(List.of(whole(file, text))));
      case Examples.Found(List<Examples.Example> examples) ->
          new Looked(new Run(file).all(examples));
    };
  }

  private static Examples.Example whole(String file, String text) {
    return new Examples.Example(new Position(file, 1), text, Place.HOST);
  }

  /// The look at one file.
  private final class Run {
    private final List<Finding> findings = new ArrayList<>();
    private final Numbers numbers = new Numbers(probe, findings::add);
    private final Paths paths = new Paths(probe, probes, findings::add);
    private final Calls calls = new Calls(probe.sys(), findings::add);
    private final Freed freed = new Freed(probe.lpar());
    private final String file;
    private final Walker walker;

    Run(String file) {
      this.file = file;
      this.walker = new Walker(file, this::look);
    }

    List<Finding> all(List<Examples.Example> examples) {
      for (Examples.Example example : examples) {
        if (example.place().kind() == Place.Kind.HOST) {
          read(example);
        }
      }
      freed.conclude(findings::add);
      findings.sort(Comparator.comparingInt(finding -> finding.position().line()));
      return findings.stream().distinct().toList();
    }

    private void read(Examples.Example example) {
      ScriptReader reader = ScriptReader.of(example.text() + "\n", example.position().line());
      boolean more = true;
      while (more) {
        more =
            switch (reader.next(true)) {
              case Parsed.Complete complete -> {
                walker.walk(complete.command());
                yield true;
              }
              case Parsed.Wrong(SyntaxError error) -> wrong(example, error, error.continues());
              case Parsed.Incomplete(String _, SyntaxError error, var _) ->
                  wrong(example, error, false);
              case Parsed.End _, Parsed.TooDeep _ -> false;
            };
        if (more && findings.size() > 0 && findings.getLast().rule() == Rule.SYNTAX) {
          reader.skipLine();
        }
      }
    }

    /// What stands for something, `<name>`, is for the reader to replace.
    private boolean wrong(Examples.Example example, SyntaxError error, boolean goesOn) {
      if (PLACEHOLDER.matcher(example.text()).find()) {
        return goesOn;
      }
      SyntaxError.Message message = error.messages().getFirst();
      int line = Math.max(message.line(), example.position().line());
      findings.add(new Finding(new Position(file, line), Rule.SYNTAX, message.text()));
      return goesOn;
    }

    private void look(Use use) {
      calls.look(use);
      paths.look(use);
      for (Store store : Store.of(use)) {
        numbers.look(store);
        freed.look(store);
      }
    }
  }
}
