package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.linux.LineEditor;
import dev.apsh.linux.Terminal;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.List;
import java.util.Optional;

/// less: shows files page by page on a terminal, as they are elsewhere.
public final class Less implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("less", "show files page by page")
        .after("less 590")
        .operands("[FILE]...", Operand.PATH)
        .option("-F, --quit-if-one-screen", "no question when all fits")
        .option("-R, --RAW-CONTROL-CHARS", "colours as they are, as always here")
        .notes("On a terminal: Enter for the next page, q to leave.")
        .hint(program -> "There is no such option (\"less --help\" for help)\n");
  }

  @Override
  public int run(Call call) {
    boolean typed = call.process().descriptors().get(0).filter(Channel::isTerminal).isPresent();
    if (call.operands().isEmpty() && typed) {
      call.say("Missing filename (\"less --help\" for help)");
      return 1;
    }
    Optional<Channel> out = call.process().descriptors().get(1);
    for (String name : call.operandsOrStdin()) {
      switch (call.open(name)) {
        case Failed<Channel>(Refused no) -> call.out().println(name + ": " + no.text());
        case Done<Channel>(Channel channel) -> {
          Input input = new Input(channel);
          Bytes all = input.rest();
          input.refused().ifPresent(no -> call.say(name + ": " + no.text()));
          if (out.isPresent() && out.get() instanceof Terminal terminal) {
            if (!page(call, terminal, all.text().lines().toList())) {
              return 0;
            }
          } else {
            call.out().print(all);
          }
        }
      }
    }
    return 0;
  }

  /// Shows the lines of a file; false when somebody wants to leave.
  private static boolean page(Call call, Terminal terminal, List<String> lines) {
    int rows = Math.max(2, terminal.rows() - 1);
    for (int from = 0; from < lines.size(); from += rows) {
      call.process().step();
      lines.subList(from, Math.min(lines.size(), from + rows)).forEach(call.out()::println);
      call.out().flush();
      boolean last = from + rows >= lines.size();
      if (last) {
        return true;
      }
      Terminal.Line answer = terminal.line(":", new NoLanguage());
      boolean leaves =
          !(answer instanceof Terminal.Typed(String text)) || text.strip().startsWith("q");
      if (leaves) {
        return false;
      }
    }
    return true;
  }

  /// What is typed at the pager's prompt has no language.
  private static final class NoLanguage implements LineEditor {
    @Override
    public String missing(String text) {
      return "";
    }

    @Override
    public List<Candidate> complete(String text, int cursor) {
      return List.of();
    }

    @Override
    public List<Span> colours(String text) {
      return List.of();
    }
  }
}
