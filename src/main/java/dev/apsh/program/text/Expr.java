package dev.apsh.program.text;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.List;

/// expr: computes an expression and prints its value.
public final class Expr implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("expr", "compute an expression")
        .operands("EXPRESSION", Operand.TEXT)
        .notes(
            "  A | B, A & B, A < B, <=, =, !=, >=, >, A + B, A - B, A * B, A / B, A % B,",
            "  TEXT : REGEX, match TEXT REGEX, substr TEXT POS LENGTH, index TEXT CHARS,",
            "  length TEXT, + TEXT, ( A )",
            "The status is 0 when the value is neither empty nor 0, else 1; 2 for an error.")
        .failure(2)
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
    try {
      String value = new ExprParser(words, call.process()::step).value();
      call.out().println(value);
      return ExprParser.isTrue(value) ? 0 : 1;
    } catch (ExprParser.Wrong wrong) {
      return call.fail(String.valueOf(wrong.getMessage()));
    }
  }
}
