package dev.apsh.program.crypto;

import java.util.List;

/// What differs between releases of lszcrypt: columns, letters, and how an empty list ends.
///
/// @param plain the columns without -V
/// @param dashes how long the line below the heading is without -V
/// @param verbose the columns with -V
/// @param functions the letter of each bit of ap_functions, the highest first
/// @param depthOffset what is added to the depth that sysfs tells
/// @param newestType the newest hardware type whose capabilities are known
record LszcryptRelease(
    String version,
    List<Column> plain,
    int dashes,
    List<Column> verbose,
    List<FunctionBit> functions,
    int depthOffset,
    int newestType) {

  /// A bit of ap_functions and its letter.
  record FunctionBit(long bit, char letter) {}

  /// A column of the list: heading, width, side, and what stands in it.
  record Column(String heading, int width, boolean right, Content content) {}

  /// What a column shows of a card or queue.
  enum Content {
    ID,
    TYPE,
    MODE,
    STATUS,
    REQUESTS,
    PENDING,
    HARDWARE_TYPE,
    DEPTH,
    FUNCTIONS,
    DRIVER
  }

  private static final List<Column> NAMED =
      List.of(
          new Column("CARD.DOMAIN", 11, false, Content.ID),
          new Column("TYPE", 5, false, Content.TYPE),
          new Column("MODE", 11, false, Content.MODE));

  /// The tools of the document's time, 2019: without -V the document's three columns.
  static final LszcryptRelease DOCUMENT =
      new LszcryptRelease(
          "2.9.0",
          NAMED,
          30,
          List.of(
              NAMED.get(0),
              NAMED.get(1),
              NAMED.get(2),
              new Column("STATUS", 7, false, Content.STATUS),
              new Column("REQUESTS", 8, true, Content.REQUESTS),
              new Column("PENDING", 8, true, Content.PENDING),
              new Column("HWTYPE", 6, true, Content.HARDWARE_TYPE),
              new Column("QDEPTH", 6, true, Content.DEPTH),
              new Column("FUNCTIONS", 10, false, Content.FUNCTIONS),
              new Column("DRIVER", 11, false, Content.DRIVER)),
          List.of(
              new FunctionBit(0x80000000L, 'S'),
              new FunctionBit(0x40000000L, 'M'),
              new FunctionBit(0x20000000L, 'C'),
              new FunctionBit(0x10000000L, 'D'),
              new FunctionBit(0x08000000L, 'A'),
              new FunctionBit(0x04000000L, 'X'),
              new FunctionBit(0x02000000L, 'N'),
              new FunctionBit(0x00800000L, 'F'),
              new FunctionBit(0x00400000L, 'R')),
          1,
          12);
}
