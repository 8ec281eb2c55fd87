package dev.apsh.program.s390;

import dev.apsh.program.s390.WideRecord.Column;
import java.util.ArrayList;
import java.util.List;

/// What lszcrypt shows of a card or queue, in the order of its columns.
enum LszcryptField {
  CARD,
  TYPE,
  MODE,
  STATUS,
  REQUESTS,
  PENDING,
  HWTYPE,
  QDEPTH,
  FUNCTIONS,
  DRIVER,
  SESTAT,
  SERIALNR;

  /// How much longer than its columns the document's line below the heading is.
  private static final int DOCUMENT_EXTRA = 1;

  /// The table of devices.
  static WideRecord<LszcryptField> devices(S390Tools tools, boolean verbose, boolean secured) {
    List<Column<LszcryptField>> columns = new ArrayList<>();
    boolean narrow = tools.has(S390Change.STATUS);
    columns.add(narrow ? left(CARD, "CARD.DOM", 8) : left(CARD, "CARD.DOMAIN", 11));
    columns.add(left(TYPE, "TYPE", 5));
    columns.add(left(MODE, "MODE", 11));
    if (!verbose && tools.isDocument()) {
      return WideRecord.cut(LszcryptField.class, columns, DOCUMENT_EXTRA);
    }
    columns.add(left(STATUS, "STATUS", narrow ? 10 : tools.has(S390Change.CONFIG) ? 8 : 7));
    columns.add(right(REQUESTS, "REQUESTS", 8));
    if (verbose) {
      columns.add(right(PENDING, "PENDING", 8));
      columns.add(right(HWTYPE, "HWTYPE", 6));
      columns.add(right(QDEPTH, "QDEPTH", 6));
      columns.add(left(FUNCTIONS, "FUNCTIONS", 10));
      columns.add(left(DRIVER, "DRIVER", 11));
      if (secured) {
        columns.add(left(SESTAT, "SESTAT", 11));
      }
    }
    return WideRecord.of(LszcryptField.class, columns);
  }

  /// The table of serial numbers.
  static WideRecord<LszcryptField> serialNumbers() {
    return WideRecord.of(
        LszcryptField.class,
        List.of(
            left(CARD, "CARD.DOM", 8),
            left(TYPE, "TYPE", 5),
            left(MODE, "MODE", 11),
            left(STATUS, "STATUS", 10),
            left(SERIALNR, "SERIALNR", 8)));
  }

  private static Column<LszcryptField> left(LszcryptField field, String heading, int width) {
    return new Column<>(field, heading, width, false);
  }

  private static Column<LszcryptField> right(LszcryptField field, String heading, int width) {
    return new Column<>(field, heading, width, true);
  }
}
