package dev.apsh.program.crypto;

import dev.apsh.program.crypto.LszcryptRelease.Column;
import dev.apsh.program.crypto.LszcryptRelease.FunctionBit;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Scan;
import java.util.List;
import java.util.Optional;

/// The list of cards and queues that lszcrypt prints.
///
/// Without -V a card stands in it when it has a type and can be online, a queue when its card has a
/// type and it can be online itself: what no zcrypt driver has is left out.
final class LszcryptDevices {
  private static final long COPROCESSOR = 0x10000000L;
  private static final long ACCELERATOR = 0x08000000L;
  private static final long EP11 = 0x04000000L;

  private final Call call;
  private final ApSysfs sysfs;
  private final LszcryptRelease release;
  private final boolean verbose;
  private final List<Column> columns;

  LszcryptDevices(Call call, LszcryptRelease release) {
    this.call = call;
    this.sysfs = new ApSysfs(call);
    this.release = release;
    this.verbose = call.has("V");
    this.columns = verbose ? release.verbose() : release.plain();
  }

  /// All devices, or those that the first operand names.
  int show() {
    if (!call.operands().isEmpty()) {
      return showNamed();
    }
    List<String> cards = sysfs.cards();
    if (cards.isEmpty()) {
      return call.fail("No crypto card devices found.");
    }
    printHeading();
    int status = 0;
    for (int i = 0; i < cards.size() && status == 0; i++) {
      status = showCard(cards.get(i));
    }
    return status;
  }

  private int showNamed() {
    printHeading();
    for (String id : call.operands()) {
      DeviceId named = DeviceId.parse(id);
      if (named.card().isPresent()) {
        return named.domain().isPresent()
            ? showQueue(named.cardName(), named.queueName())
            : showCard(named.cardName());
      }
      if (named.domain().isPresent()) {
        return showDomain(named.domainName());
      }
      call.out().println("Invalid adpater id!");
    }
    return 0;
  }

  private int showDomain(String domain) {
    List<String> cards = sysfs.cards();
    if (cards.isEmpty()) {
      return call.fail("No crypto card devices found.");
    }
    for (String card : cards) {
      List<String> queues =
          sysfs.queues(card).stream().filter(queue -> queue.endsWith("." + domain)).toList();
      if (queues.isEmpty()) {
        return call.fail("No queue devices with given domain value found.");
      }
      queues.forEach(queue -> showQueue(card, queue));
    }
    return 0;
  }

  private int showCard(String card) {
    call.process().step();
    String path = ApSysfs.DEVICES + "/" + card;
    if (!sysfs.isDirectory(path)) {
      return call.fail("Error - cryptographic device " + card + " does not exist.");
    }
    if (!verbose && !(sysfs.exists(path + "/type") && sysfs.exists(path + "/online"))) {
      return 0;
    }
    print(path, path, card.substring(4));
    List<String> queues = sysfs.queues(card);
    if (queues.isEmpty()) {
      return call.fail("Error - no subdevices found for " + path + ".\n");
    }
    queues.forEach(queue -> showQueue(card, queue));
    return 0;
  }

  private int showQueue(String card, String queue) {
    call.process().step();
    String cardPath = ApSysfs.DEVICES + "/" + card;
    String path = cardPath + "/" + queue;
    if (!sysfs.isDirectory(path)) {
      return call.fail("Error - cryptographic device " + path + " does not exist.");
    }
    if (verbose || (sysfs.exists(cardPath + "/type") && sysfs.exists(path + "/online"))) {
      print(cardPath, path, queue);
    }
    return 0;
  }

  private void printHeading() {
    StringBuilder heading = new StringBuilder();
    for (Column column : columns) {
      heading.append(heading.isEmpty() ? "" : " ").append(cell(column, column.heading()));
    }
    int widths = columns.stream().mapToInt(Column::width).sum() + columns.size() - 1;
    call.out().println(line(heading));
    call.out().println("-".repeat(verbose ? widths : release.dashes()));
  }

  private void print(String card, String device, String id) {
    StringBuilder row = new StringBuilder();
    for (Column column : columns) {
      String text = text(column, card, device, id);
      row.append(row.isEmpty() ? "" : " ").append(cell(column, text));
    }
    call.out().println(line(row));
  }

  /// Without -V nothing is filled up at the end.
  private String line(StringBuilder text) {
    return verbose ? text.toString() : text.toString().stripTrailing();
  }

  private static String cell(Column column, String text) {
    String blanks = " ".repeat(Math.max(0, column.width() - text.length()));
    return column.right() ? blanks + text : text + blanks;
  }

  private String text(Column column, String card, String device, String id) {
    return switch (column.content()) {
      case ID -> id;
      case TYPE -> sysfs.line(card + "/type").orElse("-");
      case MODE -> mode(functions(card));
      case STATUS ->
          sysfs
              .line(device + "/online")
              .map(text -> text.equals("0") ? "offline" : "online")
              .orElse("-");
      case REQUESTS -> sysfs.line(device + "/request_count").orElse("-");
      case PENDING -> "" + (count(device + "/pendingq_count") + count(device + "/requestq_count"));
      case HARDWARE_TYPE -> sysfs.line(card + "/hwtype").orElse("-");
      case DEPTH ->
          sysfs
              .number(card + "/depth", 10)
              .map(depth -> "%02d".formatted(depth + release.depthOffset()))
              .orElse("-");
      case FUNCTIONS -> letters(functions(card));
      case DRIVER -> sysfs.linked(device + "/driver").orElse("-no-driver-");
    };
  }

  private long count(String path) {
    return sysfs.number(path, 10).orElse(0L);
  }

  private long functions(String card) {
    return sysfs.number(card + "/ap_functions", 16).orElse(0L);
  }

  private String letters(long functions) {
    StringBuilder letters = new StringBuilder();
    for (FunctionBit bit : release.functions()) {
      letters.append((functions & bit.bit()) != 0 ? bit.letter() : '-');
    }
    return letters.toString();
  }

  static String mode(long functions) {
    if ((functions & COPROCESSOR) != 0) {
      return "CCA-Coproc";
    }
    if ((functions & ACCELERATOR) != 0) {
      return "Accelerator";
    }
    return (functions & EP11) != 0 ? "EP11-Coproc" : "Unknown";
  }

  /// An id as scanf reads `%x.%x`: a card, a queue, or a domain on all cards; what follows counts
  /// for nothing.
  private record DeviceId(Optional<Integer> card, Optional<Integer> domain) {

    static DeviceId parse(String text) {
      Scan scan = new Scan(text);
      Optional<Integer> card = hex(scan);
      if (card.isPresent()) {
        return new DeviceId(card, scan.take(".") ? hex(scan) : Optional.empty());
      }
      Optional<Integer> domain =
          text.isEmpty() ? Optional.empty() : hex(new Scan(text.substring(1)));
      return new DeviceId(Optional.empty(), domain);
    }

    private static Optional<Integer> hex(Scan scan) {
      scan.blanks();
      scan.take("+");
      scan.takeAnyCase("0x");
      String digits = scan.hexDigits();
      return digits.isEmpty() || digits.length() > 7
          ? Optional.empty()
          : Optional.of(Integer.parseInt(digits, 16));
    }

    String cardName() {
      return "card%02x".formatted(card.orElse(0));
    }

    String domainName() {
      return "%04x".formatted(domain.orElse(0));
    }

    String queueName() {
      return "%02x.%s".formatted(card.orElse(0), domainName());
    }
  }
}
