package dev.apsh.program.s390;

import java.util.List;
import java.util.Optional;

/// The serial numbers that lszcrypt -s lists.
final class LszcryptSerials {
  private static final int SHOWN = 8;

  private final S390Call call;

  LszcryptSerials(S390Call call) {
    this.call = call;
  }

  /// CCA and EP11 cards of a zcrypt driver.
  int show() {
    List<String> cards =
        call.devices().map(all -> all.names(LszcryptDevices::isCard)).orElse(List.of());
    if (cards.isEmpty()) {
      return call.fail("No crypto card devices found.");
    }
    WideRecord<LszcryptField> row = LszcryptField.serialNumbers();
    call.print(row.heading());
    for (String name : cards) {
      Optional<SysDirectory> card = call.device(name);
      if (card.isEmpty()) {
        return call.fail("Error - cryptographic device " + name + " does not exist.");
      }
      print(row, name.substring(4), card.get());
    }
    return 0;
  }

  private void print(WideRecord<LszcryptField> row, String name, SysDirectory card) {
    ApFunctions functions = new ApFunctions(card.number("ap_functions", 16, 0));
    boolean coprocessor = functions.has(ApFunctions.COPROCESSOR);
    boolean shown = coprocessor || functions.has(ApFunctions.EP11);
    if (!shown || !card.isReadable("type") || !card.isReadable("online")) {
      return;
    }
    row.set(LszcryptField.CARD, name);
    row.set(LszcryptField.TYPE, card.line("type").orElse(""));
    row.set(LszcryptField.MODE, coprocessor ? "CCA-Coproc" : "EP11-Coproc");
    LszcryptStatus.of(call.tools(), card, true)
        .text()
        .ifPresent(text -> row.set(LszcryptField.STATUS, text));
    String serial = card.line("serialnr").orElse("-");
    row.set(LszcryptField.SERIALNR, serial.substring(0, Math.min(SHOWN, serial.length())));
    call.print(row.row());
  }
}
