package dev.apsh.program.crypto;

import dev.apsh.linux.Console;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.List;
import java.util.Optional;

/// sclp: issues the SCLP commands that configure an adapter on and off.
public final class Sclp implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("sclp", "issue the SCLP commands that configure an adapter on and off")
        .after("nothing: it is apsh's own")
        .in("/usr/sbin")
        .operands("configure|deconfigure ADAPTER", Operand.ADAPTER)
        .completes("configure|deconfigure ADAPTER")
        .notes("The number is decimal, or hexadecimal behind 0x. Nothing is printed on success.");
  }

  @Override
  public int run(Call call) {
    Optional<Console> console = call.process().sys().doors().console();
    if (console.isEmpty()) {
      return call.fail("there is no SCLP here: only the host in the LPAR reaches it");
    }
    List<String> words = call.operands();
    if (words.isEmpty()) {
      return call.missingOperand();
    }
    String command = words.getFirst();
    if (!command.equals("configure") && !command.equals("deconfigure")) {
      return call.misuse("no command '" + command + "'");
    }
    if (words.size() != 2) {
      return words.size() < 2 ? call.misuse("no adapter given") : call.extraOperand(2);
    }
    Optional<Integer> adapter = Numbers.parse(words.get(1));
    if (adapter.isEmpty()) {
      return call.fail(Numbers.wrong("adapter", words.get(1)));
    }
    Optional<String> refused =
        command.equals("configure")
            ? console.get().sclpConfigure(adapter.get())
            : console.get().sclpDeconfigure(adapter.get());
    return refused.map(call::fail).orElse(0);
  }
}
