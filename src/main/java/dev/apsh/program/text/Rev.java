package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Source;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.Optional;

/// rev: prints each line from its end to its beginning.
public final class Rev implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("rev", "print each line from its end to its beginning")
        .after("util-linux 2.38.1")
        .operands("[FILE]...", Operand.PATH);
  }

  @Override
  public int run(Call call) {
    Source.Words words = new Source.Words(name -> "cannot open " + name, name -> name);
    return Source.each(
        call,
        call.operandsOrStdin(),
        words,
        1,
        source -> {
          for (Optional<Bytes> line = source.line(); line.isPresent(); line = source.line()) {
            String text = line.get().text();
            boolean ends = text.endsWith("\n");
            String bare = ends ? text.substring(0, text.length() - 1) : text;
            call.out().print(new StringBuilder(bare).reverse() + (ends ? "\n" : ""));
          }
        });
  }
}
