package dev.apsh.program.file;

import dev.apsh.program.tool.Accounts;
import dev.apsh.program.tool.Bytesize;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Mode;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Strftime;
import dev.apsh.vfs.CharDevice;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Meta;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Prints a listing in the form that was asked for.
final class LsPrinter {
  private final Call call;
  private final LsOptions options;
  private final Accounts accounts;
  private final boolean quotes;

  LsPrinter(Call call, LsOptions options) {
    this.call = call;
    this.options = options;
    this.accounts = new Accounts(call.process());
    this.quotes = Ls.isTerminal(call) && !call.has("N") && !call.has("Q");
  }

  void printTotal(List<LsEntry> entries) {
    if (options.format() == LsOptions.Format.LONG || call.has("s")) {
      long blocks = entries.stream().mapToLong(LsEntry::blocks).sum();
      call.out().println("total " + blocks(blocks));
    }
  }

  void print(List<LsEntry> entries) {
    boolean aligned =
        quotes
            && options.format() != LsOptions.Format.COMMAS
            && entries.stream().anyMatch(entry -> !Quote.listed(entry.name()).equals(entry.name()));
    if (options.format() == LsOptions.Format.LONG) {
      printLong(entries, aligned);
      return;
    }
    int width = entries.stream().mapToInt(e -> blocks(e.blocks()).length()).max().orElse(0);
    List<String> names = new ArrayList<>();
    for (LsEntry entry : entries) {
      String size = call.has("s") ? "%" + width + "s " : "";
      names.add(
          size.formatted(blocks(entry.blocks()))
              + shown(entry.name(), aligned)
              + mark(entry, entry.node()));
    }
    call.out().print(new LsColumns(names, options.columns()).text(options.format()));
  }

  private String blocks(long blocks) {
    return call.has("h") ? Bytesize.human(blocks * 1024) : "" + blocks;
  }

  private String shown(String name, boolean aligned) {
    if (call.has("Q")) {
      return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
    if (call.has("q")) {
      return name.codePoints()
          .map(c -> c < ' ' || c == 0x7F || (c >= 0xDC80 && c <= 0xDCFF) ? '?' : c)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }
    String quoted = quotes ? Quote.listed(name) : name;
    return aligned && quoted.equals(name) ? " " + name : quoted;
  }

  private String mark(LsEntry entry, dev.apsh.vfs.Node node) {
    return switch (options.marks()) {
      case NONE -> "";
      case SLASH -> node instanceof Directory ? "/" : "";
      case TYPES -> entry.mark(node).replace("*", "");
      case ALL -> entry.mark(node);
    };
  }

  private void printLong(List<LsEntry> entries, boolean aligned) {
    int minors = entries.stream().map(LsPrinter::minor).mapToInt(String::length).max().orElse(0);
    List<List<String>> rows = entries.stream().map(entry -> row(entry, minors)).toList();
    int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < columns; column++) {
        line.append(cell(rows.get(i).get(column), widths[column])).append(' ');
      }
      call.out().println(line + name(entries.get(i), aligned));
    }
  }

  /// Columns that begin with `<` are filled up on the right, others on the left.
  private static String cell(String text, int width) {
    String blanks = " ".repeat(width - text.length());
    return text.startsWith("<") ? text.substring(1) + blanks : blanks + text;
  }

  private static String minor(LsEntry entry) {
    return entry.node() instanceof CharDevice device ? "" + device.minor() : "";
  }

  /// @param minors how wide the minor numbers of devices are
  private List<String> row(LsEntry entry, int minors) {
    List<String> row = new ArrayList<>();
    if (call.has("s")) {
      row.add(blocks(entry.blocks()));
    }
    Meta meta = entry.node().meta();
    boolean known = entry.known();
    row.add("<" + entry.node().type() + (known ? Mode.text(meta.permissions()) : "?????????"));
    row.add(known ? "" + entry.links() : "?");
    boolean numbers = call.has("n");
    if (!call.has("g")) {
      row.add("<" + (!known ? "?" : numbers ? "" + meta.uid() : accounts.userName(meta.uid())));
    }
    if (!call.has("o") && !call.has("G")) {
      row.add("<" + (!known ? "?" : numbers ? "" + meta.gid() : accounts.groupName(meta.gid())));
    }
    row.add(known ? size(entry, minors) : "?");
    row.add(known ? "<" + time(meta.modified()) : "           ?");
    return row;
  }

  private String size(LsEntry entry, int minors) {
    if (entry.node() instanceof CharDevice device) {
      String minor = minor(entry);
      return device.major() + ", " + " ".repeat(minors - minor.length()) + minor;
    }
    return call.has("h") ? Bytesize.human(entry.size()) : "" + entry.size();
  }

  private String time(Instant when) {
    int split = options.timeStyle().indexOf('\n');
    if (split < 0) {
      return Strftime.format(when, options.timeStyle());
    }
    boolean recent = Strftime.isRecent(when, call.process().sys().clock().now());
    String style = options.timeStyle();
    return Strftime.format(when, recent ? style.substring(split + 1) : style.substring(0, split));
  }

  private String name(LsEntry entry, boolean aligned) {
    String name = shown(entry.name(), aligned);
    if (entry.node() instanceof Link link && entry.known()) {
      String mark = entry.target().map(target -> mark(entry, target)).orElse("");
      return name + " -> " + shown(link.target(), false) + mark;
    }
    return name + mark(entry, entry.node());
  }
}
