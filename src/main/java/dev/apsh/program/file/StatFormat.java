package dev.apsh.program.file;

import dev.apsh.linux.Process;
import dev.apsh.program.tool.Accounts;
import dev.apsh.program.tool.Conversion;
import dev.apsh.program.tool.Mode;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.Strftime;
import dev.apsh.vfs.CharDevice;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import java.time.Instant;
import java.util.Optional;

/// What stat prints of one file, by the letters of a format.
final class StatFormat {
  private static final String TIME = "%Y-%m-%d %H:%M:%S.%N %z";

  private final String path;
  private final Node node;
  private final Accounts accounts;

  StatFormat(Process process, String path, Node node) {
    this.path = path;
    this.node = node;
    this.accounts = new Accounts(process);
  }

  /// The form without a format. There are no inode numbers here.
  String whole() {
    String device =
        node instanceof CharDevice d ? "     Device type: " + d.major() + "," + d.minor() : "";
    return text(
        "  File: %N\n  Size: %-10s\tBlocks: %-10b IO Block: %-6o %F\n"
            + "Device: 0,0\tInode: 0           Links: %h"
            + device
            + "\nAccess: (%04a/%10.10A)  Uid: (%5u/%8U)   Gid: (%5g/%8G)\n"
            + "Access: %x\nModify: %y\nChange: %z\n Birth: -\n",
        false);
  }

  String text(String format, boolean escapes) {
    StringBuilder out = new StringBuilder();
    Scan scan = new Scan(format);
    while (!scan.isAtEnd()) {
      out.append(scan.until(escapes ? "%\\" : "%"));
      if (scan.take("%")) {
        out.append(one(scan));
      } else if (scan.take("\\")) {
        out.append(escape(scan));
      }
    }
    return out.toString();
  }

  private static String escape(Scan scan) {
    char c = scan.peek();
    if (scan.isAtEnd()) {
      return "\\";
    }
    scan.take("" + c);
    int known = "abefnrtv\\\"".indexOf(c);
    return known < 0 ? "\\" + c : "" + "\u0007\b\u001b\f\n\r\t\u000b\\\"".charAt(known);
  }

  private String one(Scan scan) {
    if (scan.take("%")) {
      return "%";
    }
    String flags = scan.all("-+ #0'");
    String width = scan.digits();
    String precision = scan.take(".") ? scan.digits() : "";
    char letter = scan.peek();
    if (scan.isAtEnd()) {
      return "%" + flags + width;
    }
    scan.take("" + letter);
    Optional<String> value = value(letter);
    Conversion conversion =
        new Conversion(
            flags.replace("0", ""),
            width.isEmpty() ? 0 : Integer.parseInt(width),
            precision.isEmpty() ? -1 : Integer.parseInt(precision),
            's');
    String text = conversion.text(value.orElse("?"));
    boolean zeros = flags.contains("0") && !flags.contains("-");
    return zeros
        ? "0".repeat(text.length() - text.stripLeading().length()) + text.stripLeading()
        : text;
  }

  private Optional<String> value(char letter) {
    Instant modified = node.meta().modified();
    return Optional.ofNullable(
        switch (letter) {
          case 'n' -> path;
          case 'N' ->
              Quote.always(path)
                  + (node instanceof Link link ? " -> " + Quote.always(link.target()) : "");
          case 's' -> "" + node.size();
          case 'F' -> kind();
          case 'a' -> Integer.toOctalString(node.meta().permissions());
          case 'A' -> node.type() + Mode.text(node.meta().permissions());
          case 'f' -> Integer.toHexString(typeBits() | node.meta().permissions());
          case 'u' -> "" + node.meta().uid();
          case 'U' -> accounts.userName(node.meta().uid());
          case 'g' -> "" + node.meta().gid();
          case 'G' -> accounts.groupName(node.meta().gid());
          case 'h' -> "" + LsEntry.unknown(path, node).links();
          case 'b' -> "" + Blocks.of(node) * 2;
          case 'B' -> "512";
          case 'o' -> "4096";
          case 't' -> node instanceof CharDevice d ? Integer.toHexString(d.major()) : "0";
          case 'T' -> node instanceof CharDevice d ? Integer.toHexString(d.minor()) : "0";
          case 'x', 'y', 'z' -> Strftime.format(modified, TIME);
          case 'X', 'Y', 'Z' -> "" + modified.getEpochSecond();
          case 'w' -> "-";
          case 'W' -> "0";
          default -> null;
        });
  }

  private String kind() {
    return switch (node) {
      case Directory directory -> "directory";
      case Link link -> "symbolic link";
      case CharDevice device -> "character special file";
      case Node file -> file.size() == 0 ? "regular empty file" : "regular file";
    };
  }

  private int typeBits() {
    return switch (node.type()) {
      case 'd' -> 0040000;
      case 'l' -> 0120000;
      case 'c' -> 0020000;
      default -> 0100000;
    };
  }
}
