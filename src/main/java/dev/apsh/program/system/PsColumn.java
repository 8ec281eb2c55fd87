package dev.apsh.program.system;

import dev.apsh.linux.Process;
import dev.apsh.program.tool.Accounts;
import java.util.List;
import java.util.Set;

/// A column of ps: how it is asked for, its heading, and where its cells stand.
record PsColumn(String name, String heading, int width, boolean right) {
  static final PsColumn NONE = new PsColumn("", "", 0, false);

  private static final PsColumn PID = new PsColumn("pid", "PID", 5, true);
  private static final PsColumn PPID = new PsColumn("ppid", "PPID", 5, true);
  private static final PsColumn TTY = new PsColumn("tty", "TTY", 8, false);
  private static final PsColumn TIME = new PsColumn("time", "TIME", 8, true);
  private static final PsColumn UID = new PsColumn("user", "UID", 8, false);
  private static final PsColumn STIME = new PsColumn("stime", "STIME", 5, false);
  private static final PsColumn C = new PsColumn("c", "C", 2, true);
  private static final PsColumn ARGS = new PsColumn("args", "CMD", 3, false);
  private static final List<PsColumn> ALL =
      List.of(
          PID,
          PPID,
          TTY,
          TIME,
          C,
          STIME,
          new PsColumn("uid", "UID", 5, true),
          new PsColumn("user", "USER", 8, false),
          new PsColumn("comm", "COMMAND", 15, false),
          new PsColumn("args", "COMMAND", 7, false),
          new PsColumn("cmd", "CMD", 3, false),
          new PsColumn("stat", "STAT", 4, false),
          new PsColumn("pgid", "PGID", 5, true),
          new PsColumn("pcpu", "%CPU", 4, true),
          new PsColumn("pmem", "%MEM", 4, true),
          new PsColumn("vsz", "VSZ", 6, true),
          new PsColumn("rss", "RSS", 5, true),
          new PsColumn("start", "START", 5, false));

  static final List<PsColumn> USUAL =
      List.of(PID, TTY, TIME, new PsColumn("comm", "CMD", 3, false));
  static final List<PsColumn> FULL = List.of(UID, PID, PPID, C, STIME, TTY, TIME, ARGS);
  static final List<PsColumn> USERS =
      List.of(
          new PsColumn("user", "USER", 8, false),
          PID,
          new PsColumn("pcpu", "%CPU", 4, true),
          new PsColumn("pmem", "%MEM", 4, true),
          new PsColumn("vsz", "VSZ", 6, true),
          new PsColumn("rss", "RSS", 5, true),
          TTY,
          new PsColumn("stat", "STAT", 4, false),
          new PsColumn("start", "START", 5, false),
          new PsColumn("bsdtime", "TIME", 6, true),
          new PsColumn("args", "COMMAND", 7, false));

  static List<String> names() {
    return ALL.stream().map(PsColumn::name).distinct().toList();
  }

  /// The column of that name, `NAME=HEADING` with another heading; [#NONE] when there is none.
  static PsColumn named(String text) {
    int equals = text.indexOf('=');
    String name = equals < 0 ? text : text.substring(0, equals);
    for (PsColumn column : ALL) {
      if (column.name.equals(name) || (column.name.equals("pcpu") && name.equals("%cpu"))) {
        return equals < 0
            ? column
            : new PsColumn(name, text.substring(equals + 1), column.width, column.right);
      }
    }
    return NONE;
  }

  String of(Process process, Accounts accounts) {
    String command = process.arguments().getFirst();
    return switch (name) {
      case "pid" -> "" + process.pid();
      case "ppid" -> "" + process.parent();
      case "pgid" -> "" + process.group();
      case "uid" -> "" + process.caller().uid();
      case "user" -> accounts.userName(process.caller().uid());
      case "comm" -> command.substring(command.lastIndexOf('/') + 1);
      case "args", "cmd" -> String.join(" ", process.arguments());
      case "tty" -> "pts/0";
      case "time" -> "00:00:00";
      case "bsdtime" -> "0:00";
      case "stat" -> "S";
      case "start", "stime" -> "12:00";
      default -> Set.of("pcpu", "pmem").contains(name) ? "0.0" : "0";
    };
  }
}
