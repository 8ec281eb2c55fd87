package dev.apsh.program.find;

import dev.apsh.program.tool.Accounts;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Conversion;
import dev.apsh.program.tool.Mode;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.Strftime;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.PlainFile;
import java.time.Instant;

/// A format of -printf.
record FindFormat(Call call, String format) {

  String text(Visit visit) {
    StringBuilder out = new StringBuilder();
    Scan scan = new Scan(format);
    while (!scan.isAtEnd()) {
      out.append(scan.until("%\\"));
      if (scan.take("\\")) {
        if (scan.take("c")) {
          return out.toString();
        }
        out.append(escape(scan));
      } else if (scan.take("%")) {
        out.append(one(scan, visit));
      }
    }
    return out.toString();
  }

  private String escape(Scan scan) {
    String octal = scan.all("01234567");
    if (!octal.isEmpty()) {
      int used = Math.min(3, octal.length());
      return (char) (Integer.parseInt(octal.substring(0, used), 8) & 0x7F) + octal.substring(used);
    }
    char c = scan.peek();
    if (scan.isAtEnd()) {
      return "\\";
    }
    scan.take("" + c);
    int known = "abfnrtv\\".indexOf(c);
    if (known < 0) {
      call.warn("warning: unrecognized escape `\\" + c + "'");
    }
    return known < 0 ? "\\" + c : "" + "\u0007\b\f\n\r\t\u000b\\".charAt(known);
  }

  private String one(Scan scan, Visit visit) {
    String flags = scan.all("-+ #0");
    String width = scan.digits();
    String precision = scan.take(".") ? scan.digits() : "";
    char letter = scan.peek();
    if (scan.isAtEnd()) {
      return "%";
    }
    scan.take("" + letter);
    if (letter == '%') {
      return "%";
    }
    String time = "";
    if (letter == 'T' || letter == 'A' || letter == 'C') {
      time = scan.isAtEnd() ? "" : "" + scan.peek();
      scan.take(time);
    }
    Conversion conversion =
        new Conversion(
            flags.replace("0", ""),
            width.isEmpty() ? 0 : Integer.parseInt(width.substring(0, Math.min(4, width.length()))),
            precision.isEmpty() ? -1 : Integer.parseInt(precision),
            's');
    return conversion.text(value(letter, time, visit));
  }

  private String value(char letter, String time, Visit visit) {
    var meta = visit.node().meta();
    Instant modified = meta.modified();
    Accounts accounts = new Accounts(call.process());
    return switch (letter) {
      case 'p' -> visit.path();
      case 'f' -> visit.name();
      case 'h' -> visit.above();
      case 'H' -> visit.start();
      case 'P' -> below(visit);
      case 'd' -> "" + visit.depth();
      case 's' -> "" + visit.node().size();
      case 'k' -> "" + (visit.node().size() + 4095) / 4096 * 4;
      case 'b' -> "" + (visit.node().size() + 4095) / 4096 * 8;
      case 'm' -> Integer.toOctalString(meta.permissions());
      case 'M' -> visit.node().type() + Mode.text(meta.permissions());
      case 'y', 'Y' -> "" + Primaries.type(visit.node());
      case 'u' -> accounts.userName(meta.uid());
      case 'U' -> "" + meta.uid();
      case 'g' -> accounts.groupName(meta.gid());
      case 'G' -> "" + meta.gid();
      case 'n' ->
          visit.node() instanceof PlainFile file
              ? "" + file.links()
              : visit.isDirectory() ? "2" : "1";
      case 'l' -> visit.node() instanceof Link link ? link.target() : "";
      case 't', 'a', 'c' -> Strftime.format(modified, "%a %b %e %H:%M:%S." + "%N0 %Y");
      case 'T', 'A', 'C' -> time(time, modified);
      default -> "%" + letter;
    };
  }

  private static String time(String letter, Instant when) {
    return switch (letter) {
      case "@" -> Strftime.format(when, "%s.%N0");
      case "S" -> Strftime.format(when, "%S.%N0");
      case "T" -> Strftime.format(when, "%H:%M:%S.%N0");
      case "+" -> Strftime.format(when, "%Y-%m-%d+%H:%M:%S.%N0");
      default -> Strftime.format(when, "%" + letter);
    };
  }

  private static String below(Visit visit) {
    String rest = visit.path().substring(visit.start().length());
    return rest.startsWith("/") ? rest.substring(1) : rest;
  }
}
