package dev.apsh.program.s390;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a card or a queue can do, as lszcrypt -c says it.
final class LszcryptCapability {
  private static final List<String> CURRENT_KEYS =
      List.of("WK CUR", "AES CUR", "APKA CUR", "ASYM CUR");

  private final S390Call call;
  private final S390Tools tools;

  LszcryptCapability(S390Call call) {
    this.call = call;
    this.tools = call.tools();
  }

  /// A queue is written in hexadecimal; a card's number is decimal unless it says otherwise.
  int show(String id) {
    CScan queue = new CScan(id);
    if (tools.has(S390Change.SECURE_EXECUTION) && queue.number(16, 0)) {
      int card = queue.intValue();
      if (queue.take(".") && queue.number(16, 0)) {
        return showQueue(new DeviceId(card, queue.intValue()));
      }
    }
    CScan card = new CScan(id);
    boolean right = card.number(0, 0) && card.isAtEnd() && card.value() >= 0 && card.value() < 256;
    return right
        ? showCard("card%02x".formatted(card.value()))
        : call.fail("Error - '" + id + "' is an invalid cryptographic device id.");
  }

  private int showCard(String name) {
    Optional<SysDirectory> found = call.device(name);
    if (found.isEmpty()) {
      return call.fail("Error - cryptographic device " + name + " does not exist.");
    }
    SysDirectory card = found.get();
    long type = card.number("hwtype", 10, 0);
    String none =
        "Detailed capability information for %s (hardware type %d) is not available."
            .formatted(name, type);
    if (!card.isReadable("type") || !card.isReadable("online")) {
      call.print(none + "\n");
      return 0;
    }
    call.print(name + " provides capability for:\n");
    ApFunctions functions = new ApFunctions(card.number("ap_functions", 16, 0));
    List<String> lines = new ArrayList<>(capabilities(type, functions));
    if (lines.isEmpty()) {
      lines.add(none);
    }
    long size = card.number("max_msg_size", 10, 0);
    if (isModern(type) && size > 0 && tools.has(S390Change.CHECKSTOP)) {
      lines.add("AP bus max message size limit " + size / 1024 + " Kb");
    }
    lines.forEach(line -> call.print(line + "\n"));
    return 0;
  }

  /// CEX4 to the newest that the release knows.
  private boolean isModern(long type) {
    int newest = tools.has(S390Change.CHECKSTOP) ? 14 : tools.has(S390Change.CEX7) ? 13 : 12;
    return type >= 10 && type <= newest;
  }

  private List<String> capabilities(long type, ApFunctions functions) {
    String rsa = functions.has(ApFunctions.RSA_4K) ? "RSA 4K Clear Key" : "RSA 2K Clear Key";
    if (type == 6 || type == 8) {
      return List.of(rsa);
    }
    if (type == 7 || type == 9) {
      return coprocessor(functions, false);
    }
    if (!isModern(type)) {
      return List.of();
    }
    if (functions.has(ApFunctions.ACCELERATOR)) {
      return List.of(rsa);
    }
    if (functions.has(ApFunctions.COPROCESSOR)) {
      return coprocessor(functions, tools.has(S390Change.FILTERING));
    }
    return functions.has(ApFunctions.EP11) ? List.of("EP11 Secure Key") : List.of();
  }

  private static List<String> coprocessor(ApFunctions functions, boolean filtering) {
    List<String> lines = new ArrayList<>(List.of("RSA 4K Clear Key", secureKey(functions)));
    if (filtering && functions.has(ApFunctions.FILTERING)) {
      lines.add("Hardware support for stateless filtering");
    }
    lines.add("Long RNG");
    return lines;
  }

  private static String secureKey(ApFunctions functions) {
    if (functions.has(ApFunctions.FULL)) {
      return "CCA Secure Key (full function set)";
    }
    return functions.has(ApFunctions.STATELESS)
        ? "CCA Secure Key (restricted function set)"
        : "CCA Secure Key";
  }

  private int showQueue(DeviceId id) {
    Optional<SysDirectory> found = call.device(id.cardName() + "/" + id.queueName());
    if (found.isEmpty()) {
      return call.fail("Error - cryptographic queue device " + id.queueName() + " does not exist.");
    }
    SysDirectory queue = found.get();
    call.print("queue " + id.queueName() + " capabilities:\n");
    String unreadable = tools.has(S390Change.SECURE_EXECUTION_ERRORS) ? "error" : "";
    if (queue.isFile("se_bind")) {
      call.print("SE bind state: " + queue.line("se_bind").orElse(unreadable) + "\n");
    }
    if (queue.isFile("se_associate")) {
      call.print("SE association state: " + queue.line("se_associate").orElse(unreadable) + "\n");
    }
    for (String line : queue.lines("mkvps")) {
      if (CURRENT_KEYS.stream().anyMatch(line::contains)) {
        call.print("MK " + line + "\n");
      }
    }
    return 0;
  }
}
