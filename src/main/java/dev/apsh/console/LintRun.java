package dev.apsh.console;

import dev.apsh.kernel.Bytes;
import dev.apsh.lint.Finding;
import dev.apsh.lint.Linter;
import dev.apsh.lint.Rule;
import dev.apsh.program.Catalogue;
import dev.apsh.program.HelpBuiltin;
import dev.apsh.transcript.report.JsonText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `apsh lint`: looks for traps in documents and scripts, and runs nothing.
final class LintRun {
  private static final int FOUND = 1;
  private static final int WRONG = 2;

  private final RealStreams streams;

  LintRun(RealStreams streams) {
    this.streams = streams;
  }

  int run(Invocation.Lint lint) {
    Machines.Result result = Machines.choose(lint.choices(), Path.of(""));
    return switch (result) {
      case Machines.Wrong(String message) -> fail(message);
      case Machines.Living machine -> run(machine, lint);
      case Machines.Recorded recorded -> fail("lint looks at a lab, not at a recorded /sys");
    };
  }

  private int run(Machines.Living machine, Invocation.Lint lint) {
    Linter linter =
        new Linter(machine.lab(), machine.profile(), new Catalogue(), HelpBuiltin.all());
    int status = 0;
    List<Finding> findings = new ArrayList<>();
    for (String file : lint.files()) {
      try {
        switch (linter.look(file)) {
          case Linter.Unreadable(String message) -> status = fail(message);
          case Linter.Looked(List<Finding> found) ->
              found.stream()
                  .filter(finding -> !lint.off().contains(finding.rule()))
                  .forEach(findings::add);
        }
      } catch (InvalidPathException e) {
        status = fail(e.getInput() + ": no file can have this name");
      }
    }
    return print(findings, lint.json()) ? Math.max(status, findings.isEmpty() ? 0 : FOUND) : WRONG;
  }

  private boolean print(List<Finding> findings, boolean json) {
    StringBuilder text = new StringBuilder();
    if (json) {
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("apsh", 1);
      all.put("findings", findings.stream().map(LintRun::members).toList());
      text.append(JsonText.of(all)).append('\n');
    } else {
      findings.forEach(finding -> text.append(finding).append('\n'));
    }
    return streams.out(Bytes.of(text.toString()));
  }

  private static Map<String, Object> members(Finding finding) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("file", finding.position().file());
    members.put("line", finding.position().line());
    members.put("rule", finding.rule().text());
    members.put("message", finding.message());
    return members;
  }

  private int fail(String message) {
    var _ = streams.error(Bytes.of("apsh: " + message + "\n"));
    return WRONG;
  }

  /// What `apsh lint --help` prints.
  static String help() {
    StringBuilder help = new StringBuilder();
    help.append(
        """
        Usage: apsh lint [OPTION…] FILE…

        Looks for traps in documents and scripts; runs nothing. Exit status: 0 none, 1 some,
        2 a file cannot be read.

          --lab FILE      the machine to hold them against
          --profile NAME  the kernel to hold them against
          --off RULE      say nothing of this rule; may be given several times
          --json          print one JSON object
          --help          print this

        Rules:
        """);
    for (Rule rule : Rule.values()) {
      help.append("  %-17s %s%n".formatted(rule.text(), rule.help()));
    }
    return help.toString();
  }
}
