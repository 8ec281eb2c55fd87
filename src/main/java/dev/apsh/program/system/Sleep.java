package dev.apsh.program.system;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Interval;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.time.Duration;
import java.util.Optional;

/// sleep: waits on the machine's clock.
public final class Sleep implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("sleep", "wait on the machine's clock")
        .operands("NUMBER[smhd]...", Operand.TEXT);
  }

  @Override
  public int run(Call call) {
    if (call.operands().isEmpty()) {
      return call.missingOperand();
    }
    Duration all = Duration.ZERO;
    boolean right = true;
    for (String word : call.operands()) {
      Optional<Duration> one = Interval.parse(word);
      if (one.isEmpty()) {
        call.warn("invalid time interval " + Quote.locale(word));
        right = false;
      }
      all = all.plus(one.orElse(Duration.ZERO));
    }
    if (!right) {
      return call.hinted();
    }
    call.process().sleep(all, () -> false);
    return 0;
  }
}
