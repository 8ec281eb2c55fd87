package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Conversion;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.Source;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.Optional;

/// nl: numbers lines.
public final class Nl implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("nl", "number lines")
        .operands("[FILE]...", Operand.PATH)
        .option("-b, --body-numbering=STYLE", "a all, t those that are not empty, n none")
        .option("-i, --line-increment=NUMBER", "counted by NUMBER")
        .option("-n, --number-format=FORMAT", "ln left, rn right, rz right with zeros")
        .option("-s, --number-separator=TEXT", "TEXT behind the number instead of TAB")
        .option("-v, --starting-line-number=NUMBER", "the first number")
        .option("-w, --number-width=NUMBER", "NUMBER columns for numbers, 6 by default")
        .notSimulated("-d, --section-delimiter=CC", "-f, --footer-numbering=STYLE")
        .notSimulated("-h, --header-numbering=STYLE", "-l, --join-blank-lines=NUMBER")
        .notSimulated("-p, --no-renumber");
  }

  @Override
  public int run(Call call) {
    String style = call.value("b").orElse("t");
    if (style.startsWith("p")) {
      return call.fail(2, "-b p is not simulated");
    }
    if (style.length() != 1 || "atn".indexOf(style) < 0) {
      return call.misuse("invalid body numbering style: " + Quote.locale(style));
    }
    String format = call.value("n").orElse("rn");
    if (!format.equals("ln") && !format.equals("rn") && !format.equals("rz")) {
      return call.misuse("invalid line numbering format: " + Quote.locale(format));
    }
    for (String option : new String[] {"i", "v", "w"}) {
      String text = call.value(option).orElse("1");
      String digits = text.startsWith("-") && !option.equals("w") ? text.substring(1) : text;
      if (!Scan.isDigits(digits)
          || digits.length() > 9
          || (option.equals("w") && digits.equals("0"))) {
        return call.fail(kind(option) + ": " + Quote.locale(text));
      }
    }
    return number(call, style, format);
  }

  private static String kind(String option) {
    return switch (option) {
      case "i" -> "invalid line number increment";
      case "v" -> "invalid starting line number";
      default -> "invalid line number field width";
    };
  }

  private static int number(Call call, String style, String format) {
    int width = call.value("w").map(Integer::parseInt).orElse(6);
    String flags = format.equals("ln") ? "-" : format.equals("rz") ? "0" : "";
    Conversion conversion = new Conversion(flags, width, -1, 'd');
    String separator = call.value("s").orElse("\t");
    String blanks = " ".repeat(width + separator.length());
    long step = call.value("i").map(Long::parseLong).orElse(1L);
    long[] next = {call.value("v").map(Long::parseLong).orElse(1L)};
    return Source.each(
        call,
        call.operandsOrStdin(),
        source -> {
          for (Optional<Bytes> line = source.line(); line.isPresent(); line = source.line()) {
            String text = line.get().text();
            boolean empty = text.equals("\n");
            boolean numbered = style.equals("a") || (style.equals("t") && !empty);
            String shown = numbered ? conversion.integer(next[0]) + separator : blanks;
            next[0] += numbered ? step : 0;
            call.out().print(shown + text + (text.endsWith("\n") ? "" : "\n"));
          }
        });
  }
}
