package dev.apsh.program.crypto;

import dev.apsh.linux.ApInstructions;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// apcmd: issues AP instructions and prints their response codes.
public final class Apcmd implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("apcmd", "issue an AP instruction and print its response code")
        .after("nothing: it is apsh's own")
        .calls("an AP instruction")
        .operands("qci | tapq APQN | nqap APQN | dqap APQN", Operand.APQN)
        .completes("qci", "tapq|nqap|dqap QUEUE")
        .option("--domain=N", "nqap: a command that changes domain N, decimal or 0x hexadecimal")
        .notes(
            "  qci    PQAP: query the AP configuration",
            "  tapq   PQAP: test a queue, such as 05.0004",
            "  nqap   enqueue a command request message",
            "  dqap   dequeue a command reply message",
            "The status is 0 when the response code is 00, else 1.");
  }

  @Override
  public int run(Call call) {
    List<String> words = call.operands();
    if (words.isEmpty()) {
      return call.missingOperand();
    }
    String instruction = words.getFirst();
    boolean known = List.of("qci", "tapq", "nqap", "dqap").contains(instruction);
    if (!known) {
      return call.misuse("no instruction '" + instruction + "'");
    }
    if (call.has("domain") && !instruction.equals("nqap")) {
      return call.misuse("--domain goes with nqap");
    }
    Optional<ApInstructions> instructions = call.process().sys().apInstructions();
    if (instructions.filter(ApInstructions::areInstalled).isEmpty()) {
      return call.fail(instruction + ": operation exception: there are no AP instructions here");
    }
    if (instruction.equals("qci")) {
      return words.size() > 1 ? call.extraOperand(1) : query(call, instructions.get());
    }
    if (words.size() != 2) {
      return words.size() < 2 ? call.misuse("no APQN given") : call.extraOperand(2);
    }
    Optional<QueueNumber> queue = QueueNumber.parse(words.get(1));
    return queue.isPresent()
        ? issue(call, instructions.get(), instruction, queue.get())
        : call.fail("'" + words.get(1) + "' is no APQN: adapter.domain, hexadecimal, as 05.00ab");
  }

  private static int query(Call call, ApInstructions instructions) {
    Optional<ApInstructions.Configuration> found = instructions.qci();
    if (found.isEmpty()) {
      return call.fail("qci: operation exception: facility 12 is not installed");
    }
    call.out().println("qci: response code 00 (normal)");
    Apqns.masks(call, found.get().masks());
    return 0;
  }

  private static int issue(
      Call call, ApInstructions instructions, String instruction, QueueNumber queue) {
    OptionalInt changed = OptionalInt.empty();
    if (call.has("domain")) {
      String text = call.value("domain").orElse("");
      Optional<Integer> domain = Numbers.parse(text);
      if (domain.isEmpty()) {
        return call.fail(Numbers.wrong("domain", text));
      }
      changed = OptionalInt.of(domain.get());
    }
    int code =
        switch (instruction) {
          case "tapq" -> instructions.tapq(queue.adapter(), queue.domain());
          case "nqap" -> instructions.nqap(queue.adapter(), queue.domain(), changed);
          default -> instructions.dqap(queue.adapter(), queue.domain());
        };
    call.out()
        .println("%s %s: response code %02x (%s)".formatted(instruction, queue, code, name(code)));
    return code == 0 ? 0 : 1;
  }

  private static String name(int code) {
    return switch (code) {
      case 0x00 -> "normal";
      case 0x01 -> "queue not available";
      case 0x02 -> "reset in progress";
      case 0x03 -> "deconfigured";
      case 0x04 -> "check-stopped";
      case 0x05 -> "busy";
      case 0x10 -> "queue full, or no reply";
      case 0x42 -> "the domain is no control domain";
      default -> "error";
    };
  }
}
