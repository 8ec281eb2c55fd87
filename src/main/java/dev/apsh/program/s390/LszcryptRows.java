package dev.apsh.program.s390;

import java.util.Optional;

/// Fills the rows of lszcrypt's table from a card and its queues.
final class LszcryptRows {
  private final S390Tools tools;
  private final boolean verbose;
  private final boolean secured;
  private final WideRecord<LszcryptField> row;

  LszcryptRows(S390Tools tools, boolean verbose, boolean secured, WideRecord<LszcryptField> row) {
    this.tools = tools;
    this.verbose = verbose;
    this.secured = secured;
    this.row = row;
  }

  /// What all rows of a card have in common.
  ///
  /// @param functions empty when ap_functions cannot be read
  record Card(
      SysDirectory directory,
      Optional<String> type,
      Optional<Long> functions,
      String hwtype,
      long depth,
      boolean deconfigured) {
    static Card of(SysDirectory directory) {
      return new Card(
          directory,
          directory.line("type"),
          directory.number("ap_functions", 16),
          directory.line("hwtype").orElse(""),
          directory.number("depth", 10, 0),
          directory.number("config", 10, -1) == 0);
    }

    ApFunctions bits() {
      return new ApFunctions(functions.orElse(0L));
    }
  }

  /// Sets the row of a card.
  void card(Card card, String name) {
    row.set(LszcryptField.CARD, name);
    common(card, card.directory(), true);
    if (verbose) {
      boolean uncounted = tools.has(S390Change.STATUS) && card.deconfigured();
      pending(card.directory(), uncounted);
      constants(card, card.bits());
      row.set(LszcryptField.DRIVER, driver(card.directory()));
      row.set(LszcryptField.SESTAT, "-");
    }
  }

  /// Sets the row of a queue; gives what goes wrong with it.
  Optional<String> queue(Card card, SysDirectory queue, String name) {
    row.set(LszcryptField.CARD, name);
    common(card, queue, false);
    if (!verbose) {
      return Optional.empty();
    }
    String driver = driver(queue);
    boolean uncounted = tools.has(S390Change.STATUS) && (card.deconfigured() || !isZcrypt(driver));
    pending(queue, uncounted);
    row.set(LszcryptField.DRIVER, driver);
    if (tools.has(S390Change.SECURE_EXECUTION_ERRORS) && card.functions().isEmpty()) {
      return Optional.of(
          "Error - Read of sysfs attribute %s/ap_functions failed."
              .formatted(card.directory().path()));
    }
    ApFunctions functions = functions(card, queue);
    constants(card, functions);
    if (secured) {
      row.set(LszcryptField.SESTAT, secureExecution(queue, functions));
    }
    return Optional.empty();
  }

  private void common(Card card, SysDirectory device, boolean isCard) {
    row.set(LszcryptField.TYPE, card.type().orElse("-"));
    row.set(LszcryptField.MODE, card.bits().mode());
    LszcryptStatus status = LszcryptStatus.of(tools, device, isCard);
    status.text().ifPresent(text -> row.set(LszcryptField.STATUS, text));
    row.set(
        LszcryptField.REQUESTS,
        status.deconfigured() ? "-" : device.line("request_count").orElse(""));
  }

  private void pending(SysDirectory device, boolean uncounted) {
    row.set(
        LszcryptField.PENDING,
        uncounted
            ? "-"
            : ""
                + (device.number("pendingq_count", 10, 0)
                    + device.number("requestq_count", 10, 0)));
  }

  private void constants(Card card, ApFunctions functions) {
    row.set(LszcryptField.HWTYPE, card.hwtype());
    long depth = card.depth() + (tools.has(S390Change.WHOLE_DEPTH) ? 0 : 1);
    row.set(LszcryptField.QDEPTH, depth >= 0 && depth < 10 ? "0" + depth : "" + depth);
    row.set(LszcryptField.FUNCTIONS, functions.letters(tools.has(S390Change.FILTERING)));
  }

  /// For two releases a queue's own bits went before its card's.
  private ApFunctions functions(Card card, SysDirectory queue) {
    boolean own =
        tools.has(S390Change.SECURE_EXECUTION)
            && !tools.has(S390Change.SECURE_EXECUTION_ERRORS)
            && queue.isReadable("ap_functions");
    return own ? new ApFunctions(queue.number("ap_functions", 16, 0)) : card.bits();
  }

  private String secureExecution(SysDirectory queue, ApFunctions functions) {
    if (!tools.has(S390Change.SECURE_EXECUTION_ERRORS)) {
      return functions.secureExecution();
    }
    Optional<Long> own = queue.number("ap_functions", 16);
    if (own.isEmpty()) {
      return "error";
    }
    boolean gone = own.get() == 0 && tools.has(S390Change.INVALID_QUEUES);
    return gone ? "invalid" : new ApFunctions(own.get()).secureExecution();
  }

  /// The driver; one that is neither zcrypt's nor vfio_ap counts as none since [S390Change#STATUS].
  private String driver(SysDirectory device) {
    String none = "-no-driver-";
    String driver = device.linked("driver").orElse(none);
    boolean shown = !tools.has(S390Change.STATUS) || isZcrypt(driver) || isVfio(driver);
    return shown ? driver : none;
  }

  /// As the expression `cex[0-9](card|queue)` finds it.
  private static boolean isZcrypt(String driver) {
    int at = driver.indexOf("cex");
    if (at < 0 || at + 4 > driver.length() || !Character.isDigit(driver.charAt(at + 3))) {
      return false;
    }
    return driver.startsWith("card", at + 4) || driver.startsWith("queue", at + 4);
  }

  /// As the expression `vfio.ap` finds it.
  private static boolean isVfio(String driver) {
    int at = driver.indexOf("vfio");
    return at >= 0 && driver.startsWith("ap", at + 5);
  }
}
