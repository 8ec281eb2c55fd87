package dev.apsh.program.crypto;

import dev.apsh.linux.ApInstructions.Masks;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// apqns: draws the APQNs of adapters and domains, and says who owns them.
public final class Apqns implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("apqns", "draw the APQNs of adapters and domains, and say who owns them")
        .after("nothing: it is apsh's own")
        .operands("[ADAPTERS DOMAINS | UUID | GUEST]", Operand.APQN)
        .option("--owner", "a line for each APQN with its owner, instead of the table")
        .option("--masks=GUEST", "the three masks of a guest's control block")
        .notes(
            "  apqns 4,10 6,71   of two lists of numbers, decimal or 0x hexadecimal, or ranges 1-3",
            "  apqns UUID        of a mediated device",
            "  apqns GUEST       of a guest's control block",
            "  apqns             of apmask and aqmask: the zcrypt drivers'",
            "  apqns --owner     of the queues that there are");
  }

  @Override
  public int run(Call call) {
    if (call.has("masks")) {
      return call.operands().isEmpty() ? masks(call) : call.extraOperand(0);
    }
    return switch (call.operands().size()) {
      case 0 -> call.has("owner") ? owners(call, present(call)) : ofMasks(call);
      case 1 -> named(call, call.operands().getFirst());
      case 2 -> ofLists(call, call.operands().get(0), call.operands().get(1));
      default -> call.extraOperand(2);
    };
  }

  private static Optional<Masks> guest(Call call, String name) {
    return call.process().sys().doors().hypervisor().flatMap(door -> door.masks(name));
  }

  private static int masks(Call call) {
    String name = call.value("masks").orElse("");
    Optional<Masks> guest = guest(call, name);
    if (guest.isEmpty()) {
      return call.fail("no guest '" + name + "' is running");
    }
    masks(call, guest.get());
    return 0;
  }

  static void masks(Call call, Masks masks) {
    call.out().println("APM " + masks.apm());
    call.out().println("AQM " + masks.aqm());
    call.out().println("ADM " + masks.adm());
  }

  private static int ofMasks(Call call) {
    ApSysfs sysfs = new ApSysfs(call);
    Optional<String> adapters = sysfs.line(ApSysfs.BUS + "/apmask");
    Optional<String> domains = sysfs.line(ApSysfs.BUS + "/aqmask");
    if (adapters.isEmpty() || domains.isEmpty()) {
      return call.fail("there is no AP bus here");
    }
    return draw(call, numbers(adapters.get()), numbers(domains.get()));
  }

  private static List<Integer> numbers(String mask) {
    return MaskText.parse(mask).map(MaskText::numbers).orElse(List.of());
  }

  private static int named(Call call, String name) {
    Optional<Masks> guest = guest(call, name);
    if (guest.isPresent()) {
      return draw(call, numbers(guest.get().apm()), numbers(guest.get().aqm()));
    }
    ApSysfs sysfs = new ApSysfs(call);
    if (!sysfs.mediatedDevices().contains(name)) {
      return call.fail("'" + name + "' is neither a mediated device nor a guest that is running");
    }
    List<QueueNumber> queues = ApOwners.matrix(sysfs, name);
    return draw(
        call,
        queues.stream().map(QueueNumber::adapter).distinct().sorted().toList(),
        queues.stream().map(QueueNumber::domain).distinct().sorted().toList());
  }

  private static int ofLists(Call call, String adapters, String domains) {
    Optional<List<Integer>> rows = NumberList.parse(adapters);
    Optional<List<Integer>> columns = NumberList.parse(domains);
    if (rows.isEmpty() || columns.isEmpty()) {
      return call.fail(Numbers.wrong("list of numbers", rows.isEmpty() ? adapters : domains));
    }
    return draw(call, rows.get(), columns.get());
  }

  private static List<QueueNumber> present(Call call) {
    ApSysfs sysfs = new ApSysfs(call);
    return sysfs.cards().stream()
        .flatMap(card -> sysfs.queues(card).stream())
        .map(QueueNumber::parse)
        .flatMap(Optional::stream)
        .toList();
  }

  private static int draw(Call call, List<Integer> adapters, List<Integer> domains) {
    if (call.has("owner")) {
      List<QueueNumber> queues = new ArrayList<>();
      for (int adapter : adapters) {
        domains.forEach(domain -> queues.add(new QueueNumber(adapter, domain)));
      }
      return owners(call, queues);
    }
    ApqnTable table = new ApqnTable(adapters, domains);
    table
        .lines()
        .forEach(line -> {
          call.process().step();
          call.out().println(line);
        });
    return 0;
  }

  private static int owners(Call call, List<QueueNumber> queues) {
    ApOwners owners = new ApOwners(call);
    for (QueueNumber queue : queues) {
      call.process().step();
      call.out().println(queue + " " + owners.of(queue));
    }
    return 0;
  }
}
