package dev.apsh.program.text;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.List;

/// echo: prints its arguments.
public final class Echo implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("echo", "print arguments")
        .operands("[-neE] [TEXT]...", Operand.TEXT)
        .notes(
            "  -n   without a newline at the end",
            "  -e   with backslash escapes: \\a \\b \\c \\e \\f \\n \\r \\t \\v \\\\ \\0NNN \\xHH",
            "  -E   without escapes, as by default")
        .raw();
  }

  @Override
  public int run(Call call) {
    List<String> words = call.operands();
    if (words.equals(List.of("--help"))) {
      return call.help();
    }
    boolean newline = true;
    boolean escapes = false;
    int first = 0;
    while (first < words.size() && isOptions(words.get(first))) {
      for (char c : words.get(first++).substring(1).toCharArray()) {
        newline &= c != 'n';
        escapes = c == 'e' || (escapes && c != 'E');
      }
    }
    String text = String.join(" ", words.subList(first, words.size()));
    Escapes.Expanded expanded = escapes ? Escapes.echo(text) : new Escapes.Expanded(text, false);
    call.out().print(expanded.text() + (newline && !expanded.stopped() ? "\n" : ""));
    return 0;
  }

  private static boolean isOptions(String word) {
    return word.length() > 1 && word.startsWith("-") && Scan.isOnly(word.substring(1), "neE");
  }
}
