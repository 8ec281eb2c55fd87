package dev.apsh.program.text;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.List;

/// printf: prints its arguments as a format says.
public final class Printf implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("printf", "print arguments as FORMAT says")
        .operands("FORMAT [ARGUMENT]...", Operand.TEXT)
        .notes(
            "  %s %b %q %c %d %i %u %o %x %X %e %f %g, with flags, width and precision;",
            "  \\\" \\\\ \\a \\b \\c \\e \\f \\n \\r \\t \\v \\NNN \\xHH \\uHHHH \\UHHHHHHHH;",
            "  the format is used again for arguments that are left")
        .raw();
  }

  @Override
  public int run(Call call) {
    List<String> words = call.operands();
    if (words.equals(List.of("--help"))) {
      return call.help();
    }
    if (!words.isEmpty() && words.getFirst().equals("--")) {
      words = words.subList(1, words.size());
    }
    if (words.isEmpty()) {
      return call.missingOperand();
    }
    PrintfFormat format = new PrintfFormat(call, words.getFirst());
    List<String> arguments = words.subList(1, words.size());
    int used = 0;
    do {
      call.process().step();
      int taken = format.print(arguments.subList(used, arguments.size()));
      if (format.hasEnded()) {
        return format.status();
      }
      used += taken;
      if (taken == 0 && used < arguments.size()) {
        call.warn(
            "warning: ignoring excess arguments, starting with "
                + Quote.locale(arguments.get(used)));
        break;
      }
    } while (used < arguments.size());
    return format.status();
  }
}
