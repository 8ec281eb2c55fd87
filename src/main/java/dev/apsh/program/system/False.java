package dev.apsh.program.system;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.List;

/// false: fails.
public final class False implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("false", "fail").raw();
  }

  @Override
  public int run(Call call) {
    if (call.operands().equals(List.of("--help"))) {
      call.help();
    }
    return 1;
  }
}
