package dev.apsh.program.crypto;

import dev.apsh.linux.Console;
import dev.apsh.linux.Console.Kind;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// se: works the support element of the machine.
public final class Se implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("se", "work the support element: adapters on or off, LPARs' resources")
        .after("nothing: it is apsh's own")
        .in("/usr/sbin")
        .operands("COMMAND [ID]...", Operand.ADAPTER)
        .completes(
            "status",
            "configure-on|configure-off ADAPTER...",
            "add|remove adapter|domain|control-domain ID...")
        .option("--lpar=NAME", "the LPAR that is changed, this Linux's by default")
        .notes(
            "  se status",
            "  se configure-on ADAPTER...",
            "  se configure-off ADAPTER...",
            "  se add adapter|domain|control-domain ID... [--lpar NAME]",
            "  se remove adapter|domain|control-domain ID... [--lpar NAME]",
            "Numbers are decimal, or hexadecimal behind 0x. Nothing is printed on success.");
  }

  @Override
  public int run(Call call) {
    Optional<Console> console = call.process().sys().doors().console();
    if (console.isEmpty()) {
      return call.fail("there is no support element here: only the host in the LPAR reaches it");
    }
    List<String> words = call.operands();
    if (words.isEmpty()) {
      return call.missingOperand();
    }
    List<String> rest = words.subList(1, words.size());
    String command = words.getFirst();
    if (call.has("lpar") && !command.equals("add") && !command.equals("remove")) {
      return call.misuse("--lpar goes with add and remove");
    }
    return switch (command) {
      case "status" -> rest.isEmpty() ? status(call, console.get()) : call.extraOperand(1);
      case "configure-on" -> numbers(call, "adapter", rest, console.get()::configureOn);
      case "configure-off" -> numbers(call, "adapter", rest, console.get()::configureOff);
      case "add" -> change(call, rest, console.get()::add);
      case "remove" -> change(call, rest, console.get()::remove);
      default -> call.misuse("no command '" + command + "'");
    };
  }

  private static int status(Call call, Console console) {
    console.status().forEach(call.out()::println);
    return 0;
  }

  /// A task for numbers; what it says when it is refused.
  private interface Task {
    Optional<String> done(List<Integer> numbers);
  }

  /// A task for numbers of a kind, in an LPAR.
  private interface Change {
    Optional<String> done(Kind kind, List<Integer> numbers, Optional<String> lpar);
  }

  private static int numbers(Call call, String what, List<String> words, Task task) {
    if (words.isEmpty()) {
      return call.misuse("no " + what + " given");
    }
    List<Integer> numbers = new ArrayList<>();
    for (String word : words) {
      Optional<Integer> number = Numbers.parse(word);
      if (number.isEmpty()) {
        return call.fail(Numbers.wrong(what, word));
      }
      numbers.add(number.get());
    }
    return task.done(List.copyOf(numbers)).map(call::fail).orElse(0);
  }

  private static int change(Call call, List<String> words, Change change) {
    if (words.isEmpty()) {
      return call.misuse("what: adapter, domain or control-domain?");
    }
    String name = words.getFirst();
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        Optional<String> lpar = call.value("lpar");
        return numbers(
            call,
            name,
            words.subList(1, words.size()),
            numbers -> change.done(kind, numbers, lpar));
      }
    }
    return call.misuse("'" + name + "' is neither adapter nor domain nor control-domain");
  }
}
