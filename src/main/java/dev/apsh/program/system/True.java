package dev.apsh.program.system;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.List;

/// true: succeeds.
public final class True implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("true", "succeed").raw();
  }

  @Override
  public int run(Call call) {
    return call.operands().equals(List.of("--help")) ? call.help() : 0;
  }
}
