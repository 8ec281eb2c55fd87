package dev.apsh.program.s390;

import dev.apsh.program.s390.LszcryptRows.Card;
import java.util.List;
import java.util.Optional;

/// The list of cards and queues that lszcrypt prints.
///
/// Without -V a card stands in it when it has a type and can be online, a queue when its card has a
/// type and it can be online itself: what no zcrypt driver has is left out.
final class LszcryptDevices {
  private final S390Call call;
  private final S390Tools tools;
  private final LszcryptFilter filter;
  private final boolean verbose;
  private final WideRecord<LszcryptField> row;
  private final LszcryptRows rows;

  LszcryptDevices(S390Call call, LszcryptFilter filter, boolean verbose) {
    this.call = call;
    this.tools = call.tools();
    this.filter = filter;
    this.verbose = verbose;
    boolean secured =
        tools.has(S390Change.SECURE_EXECUTION)
            && call.bus().line("features").orElse("").contains("APSB");
    this.row = LszcryptField.devices(tools, verbose, secured);
    this.rows = new LszcryptRows(tools, verbose, secured, row);
  }

  /// All devices.
  int show() {
    List<String> cards = cards();
    if (cards.isEmpty() && !tools.has(S390Change.DEFAULT_DOMAIN_WARNING)) {
      return noCards();
    }
    call.print(row.heading());
    for (String card : cards) {
      int status = showCard(card);
      if (status != 0) {
        return status;
      }
    }
    if (tools.has(S390Change.DEFAULT_DOMAIN_WARNING)) {
      DomainMask usage = new DomainMask(call.bus().line("ap_usage_domain_mask").orElse(""));
      call.print(usage.warning(call.bus().number("ap_domain", 10, -1)));
    }
    return 0;
  }

  private int noCards() {
    return call.fail("No crypto card devices found.");
  }

  private List<String> cards() {
    return call.devices().map(all -> all.names(LszcryptDevices::isCard)).orElse(List.of());
  }

  /// As the expression `card[0-9a-fA-F]+` finds it.
  static boolean isCard(String name) {
    int at = name.indexOf("card");
    return at >= 0 && at + 4 < name.length() && Character.digit(name.charAt(at + 4), 16) >= 0;
  }

  /// As the expression `..\....` finds it.
  static boolean isQueue(String name) {
    int dot = name.indexOf('.', 2);
    return dot >= 0 && name.length() >= dot + 4;
  }

  /// The devices that are named; releases differ in how many of the ids they heed.
  int show(List<String> ids) {
    call.print(row.heading());
    for (int i = 0; i < ids.size(); i++) {
      Optional<DeviceId> named = DeviceId.of(ids.get(i));
      if (named.isEmpty()) {
        call.print("Invalid adpater id!\n");
        continue;
      }
      int status = show(named.get());
      if (status != 0 || !tools.has(S390Change.SEVERAL_IDS)) {
        return status;
      }
      if (named.get().isDomain() && !tools.has(S390Change.QUEUE_FILTERS)) {
        i = cards().size();
      }
    }
    return 0;
  }

  private int show(DeviceId id) {
    if (id.isDomain()) {
      return showDomain("%04x".formatted(id.domain()));
    }
    if (!id.isQueue()) {
      return showCard(id.cardName());
    }
    Optional<SysDirectory> card = call.device(id.cardName());
    String path = SysDirectory.DEVICES + "/" + id.cardName();
    return card.isPresent()
        ? showQueue(Card.of(card.get()), id.queueName())
        : missing(path + "/" + id.queueName());
  }

  private int showDomain(String domain) {
    List<String> cards = cards();
    if (cards.isEmpty()) {
      return noCards();
    }
    for (String name : cards) {
      SysDirectory card = call.device(name).orElseThrow();
      List<String> queues = card.names(queue -> hasDomain(queue, domain));
      if (queues.isEmpty()) {
        return call.fail("No queue devices with given domain value found.");
      }
      Card shown = Card.of(card);
      for (String queue : queues) {
        int status = showQueue(shown, queue);
        if (status != 0) {
          return status;
        }
      }
    }
    return 0;
  }

  /// As the expression `[0-9a-fA-F]+.DOMAIN` finds it.
  private static boolean hasDomain(String name, String domain) {
    for (int at = name.indexOf(domain, 2); at >= 0; at = name.indexOf(domain, at + 1)) {
      if (Character.digit(name.charAt(at - 2), 16) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int missing(String device) {
    return call.fail("Error - cryptographic device " + device + " does not exist.");
  }

  private int showCard(String name) {
    call.step();
    Optional<SysDirectory> found = call.device(name);
    if (found.isEmpty()) {
      return missing(name);
    }
    SysDirectory directory = found.get();
    if (!verbose && !(directory.isReadable("type") && directory.isReadable("online"))) {
      return 0;
    }
    Card card = Card.of(directory);
    if (!filter.takes(card.type())) {
      return 0;
    }
    rows.card(card, name.substring(4));
    if (filter.cards()) {
      call.print(row.row());
    }
    return filter.queues() ? showQueues(card, name) : 0;
  }

  private int showQueues(Card card, String name) {
    List<String> queues = card.directory().names(LszcryptDevices::isQueue);
    if (queues.isEmpty()) {
      return call.fail(
          "Error - no subdevices found for " + SysDirectory.DEVICES + "/" + name + ".\n");
    }
    for (String queue : queues) {
      int status = showQueue(card, queue);
      if (status != 0) {
        return status;
      }
    }
    return 0;
  }

  private int showQueue(Card card, String name) {
    call.step();
    Optional<SysDirectory> queue = card.directory().in(name);
    if (queue.isEmpty()) {
      return missing(card.directory().path() + "/" + name);
    }
    boolean shown =
        verbose || (card.directory().isReadable("type") && queue.get().isReadable("online"));
    boolean taken = !tools.has(S390Change.QUEUE_FILTERS) || filter.takes(card.type());
    if (!shown || !filter.queues() || !taken) {
      return 0;
    }
    Optional<String> problem = rows.queue(card, queue.get(), name);
    if (problem.isPresent()) {
      return call.fail(problem.get());
    }
    call.print(row.row());
    return 0;
  }
}
