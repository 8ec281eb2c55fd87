package dev.apsh.program.file;

import dev.apsh.linux.Channel;
import dev.apsh.linux.Terminal;
import dev.apsh.program.tool.ByteOrder;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Given;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.Usage;
import dev.apsh.program.tool.VersionOrder;
import dev.apsh.vfs.Directory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What was asked of ls: which names, in which order, in which form.
///
/// @param marks behind names: none, `/` for directories, or all
/// @param timeStyle a format of date, or two lines of them for old and recent times
record LsOptions(
    Call call,
    Format format,
    Follow follow,
    Marks marks,
    String timeStyle,
    int columns,
    Optional<Comparator<LsEntry>> order)
    implements LsParsed {

  /// The forms of a listing.
  enum Format {
    LONG,
    ONE,
    COLUMNS,
    ACROSS,
    COMMAS
  }

  /// Which links are followed.
  enum Follow {
    NEVER,
    DIRECTORIES,
    OPERANDS,
    ALWAYS
  }

  /// What stands behind names.
  enum Marks {
    NONE,
    SLASH,
    TYPES,
    ALL
  }

  /// Why options cannot be.
  record Wrong(String text, boolean hint) implements LsParsed {}

  static Usage declare(Usage usage) {
    return usage
        .option("-a, --all", "also names that begin with a dot")
        .option("-A, --almost-all", "as -a, without . and ..")
        .option("-C", "in columns, as on a terminal")
        .option("-d, --directory", "directories themselves, not what is in them")
        .option("-f", "as they come, all of them: -aU")
        .option("-F, --classify[=WHEN]", "with a mark: / @ *")
        .option("--file-type", "with a mark, but no *")
        .option("--full-time", "as -l --time-style=full-iso")
        .option("-g", "as -l, without owner")
        .option("--group-directories-first", "directories before files")
        .option("-G, --no-group", "without group in -l")
        .option("-h, --human-readable", "sizes as 1K 234M")
        .option("-H, --dereference-command-line", "follow links that are operands")
        .option("-I, --ignore=PATTERN", "without names that match PATTERN")
        .option("-l", "with type, mode, owner, size and time")
        .option("-L, --dereference", "follow links")
        .option("-m", "in one line, with commas")
        .option("-n, --numeric-uid-gid", "as -l, with numbers of users and groups")
        .option("-N, --literal", "names without quotes")
        .option("-o", "as -l, without group")
        .option("-p, --indicator-style", "with / behind directories")
        .option("-q, --hide-control-chars", "? for what cannot be printed")
        .option("-Q, --quote-name", "names in double quotes")
        .option("-r, --reverse", "the other way round")
        .option("-R, --recursive", "with what is in directories below")
        .option("-s, --size", "with size on disk")
        .option("-S", "the largest first")
        .option("--color[=WHEN]", "never or auto: there are no colours")
        .option("--sort=WORD", "none, size, time, version, extension, width")
        .option(
            "--format=WORD", "across, commas, horizontal, long, single-column, verbose, vertical")
        .option("-t", "the newest first")
        .option("--time-style=STYLE", "full-iso, long-iso, iso, locale, +FORMAT")
        .option("-U", "as they come")
        .option("-v", "by numbers within names")
        .option("-w, --width=COLS", "lines of COLS characters")
        .option("-x", "in columns, by lines")
        .option("-X", "by extension")
        .option("-1", "one in a line")
        .notSimulated(
            "--author",
            "-b, --escape",
            "--block-size=SIZE",
            "-B, --ignore-backups",
            "-c",
            "-D, --dired",
            "--hide=PATTERN",
            "--hyperlink[=WHEN]",
            "-i, --inode",
            "-k, --kibibytes",
            "--quoting-style=WORD",
            "--show-control-chars",
            "--si",
            "-T, --tabsize=COLS",
            "--time=WORD",
            "-u",
            "--zero",
            "-Z, --context");
  }

  static LsParsed of(Call call) {
    Optional<Wrong> wrong = wrong(call);
    if (wrong.isPresent()) {
      return wrong.get();
    }
    Format format = format(call);
    Marks marks = marks(call);
    String style =
        call.has("full-time")
            ? "full-iso"
            : call.value("time-style")
                .orElse(call.process().environment().getOrDefault("TIME_STYLE", "locale"));
    Optional<String> timeStyle = timeStyle(style);
    if (timeStyle.isEmpty()) {
      return new Wrong(
          "invalid argument "
              + Quote.locale(style)
              + " for ‘time style’\nValid arguments are:\n"
              + "  - [posix-]full-iso\n  - [posix-]long-iso\n  - [posix-]iso\n"
              + "  - [posix-]locale\n  - +FORMAT (e.g., +%H:%M) for a 'date'-style format",
          true);
    }
    return new LsOptions(
        call,
        format,
        follow(call, format, marks),
        marks,
        timeStyle.get(),
        columns(call),
        order(call));
  }

  private static Optional<Wrong> wrong(Call call) {
    Optional<String> width = call.value("w").filter(text -> !Scan.isDigits(text));
    if (width.isPresent()) {
      return Optional.of(new Wrong("invalid line width: " + Quote.locale(width.get()), false));
    }
    for (String when : call.values("color")) {
      if (!List.of("never", "no", "none", "auto", "tty", "if-tty").contains(when)) {
        String option = when.isEmpty() ? "--color" : "--color=" + when;
        return Optional.of(new Wrong(option + " is not simulated", false));
      }
    }
    return Optional.empty();
  }

  private static Format format(Call call) {
    Format chosen = Ls.isTerminal(call) ? Format.COLUMNS : Format.ONE;
    for (Given given : call.options()) {
      String letter = given.is("format") ? formatLetter(given.value()) : letter(given);
      chosen =
          switch (letter) {
            case "l", "g", "o", "n", "full-time" -> Format.LONG;
            case "C" -> Format.COLUMNS;
            case "x" -> Format.ACROSS;
            case "m" -> Format.COMMAS;
            case "1" -> chosen == Format.LONG ? chosen : Format.ONE;
            default -> chosen;
          };
    }
    return chosen;
  }

  private static String formatLetter(String word) {
    return switch (word) {
      case "long", "verbose" -> "l";
      case "single-column" -> "1";
      case "across", "horizontal" -> "x";
      case "commas" -> "m";
      default -> "C";
    };
  }

  private static String letter(Given given) {
    List<String> letters = given.option().letters();
    return letters.isEmpty() ? given.option().words().getFirst() : letters.getFirst();
  }

  private static Marks marks(Call call) {
    return call.last("F", "file-type", "p")
        .map(given -> given.is("F") ? Marks.ALL : given.is("p") ? Marks.SLASH : Marks.TYPES)
        .orElse(Marks.NONE);
  }

  private static Follow follow(Call call, Format format, Marks marks) {
    Optional<Given> asked = call.last("H", "L");
    if (asked.isPresent()) {
      return asked.get().is("L") ? Follow.ALWAYS : Follow.OPERANDS;
    }
    boolean never = call.has("d") || format == Format.LONG || marks == Marks.ALL;
    return never ? Follow.NEVER : Follow.DIRECTORIES;
  }

  private static Optional<String> timeStyle(String style) {
    if (style.startsWith("+")) {
      return Optional.of(style.substring(1));
    }
    String bare = style.startsWith("posix-") ? "locale" : style;
    return Optional.ofNullable(
        switch (bare) {
          case "full-iso" -> "%Y-%m-%d %H:%M:%S.%N %z";
          case "long-iso" -> "%Y-%m-%d %H:%M";
          case "iso" -> "%Y-%m-%d \n%m-%d %H:%M";
          case "locale" -> "%b %e  %Y\n%b %e %H:%M";
          default -> null;
        });
  }

  private static int columns(Call call) {
    Optional<Integer> terminal =
        call.process()
            .descriptors()
            .get(1)
            .filter(Terminal.class::isInstance)
            .map((Channel channel) -> ((Terminal) channel).columns());
    String variable = call.process().environment().getOrDefault("COLUMNS", "");
    int usual = Scan.isDigits(variable) ? number(variable) : terminal.orElse(80);
    int asked = call.value("w").map(LsOptions::number).orElse(usual);
    return asked == 0 ? Integer.MAX_VALUE : asked;
  }

  private static int number(String digits) {
    return digits.length() > 6 ? 0 : Integer.parseInt(digits);
  }

  private static Optional<Comparator<LsEntry>> order(Call call) {
    Comparator<LsEntry> byName = Comparator.comparing(LsEntry::name, ByteOrder.OF_TEXT);
    Comparator<LsEntry> order = byName;
    boolean sorts = true;
    for (Given given : call.options()) {
      String way = given.is("sort") ? sortLetter(given.value()) : letter(given);
      sorts = sorts && !List.of("f", "U").contains(way);
      switch (way) {
        case "t" ->
            order = Comparator.comparing(LsOptions::modified).reversed().thenComparing(byName);
        case "S" ->
            order = Comparator.comparingLong(LsEntry::size).reversed().thenComparing(byName);
        case "v" -> order = (a, b) -> VersionOrder.compare(a.name(), b.name());
        case "X" ->
            order =
                Comparator.comparing(LsOptions::extension, ByteOrder.OF_TEXT).thenComparing(byName);
        case "width" ->
            order = Comparator.comparingInt((LsEntry e) -> e.name().length()).thenComparing(byName);
        default -> {}
      }
      sorts |= List.of("t", "S", "v", "X", "width").contains(way);
    }
    if (!sorts) {
      return Optional.empty();
    }
    Comparator<LsEntry> chosen = call.has("r") ? order.reversed() : order;
    return Optional.of(
        call.has("group-directories-first")
            ? Comparator.comparing((LsEntry e) -> !isDirectory(e)).thenComparing(chosen)
            : chosen);
  }

  private static boolean isDirectory(LsEntry entry) {
    return entry.node() instanceof Directory
        || entry.target().filter(Directory.class::isInstance).isPresent();
  }

  private static String sortLetter(String word) {
    return switch (word) {
      case "none" -> "U";
      case "size" -> "S";
      case "time" -> "t";
      case "version" -> "v";
      case "extension" -> "X";
      default -> word;
    };
  }

  private static java.time.Instant modified(LsEntry entry) {
    return entry.node().meta().modified();
  }

  private static String extension(LsEntry entry) {
    int dot = entry.name().lastIndexOf('.');
    return dot < 0 ? "" : entry.name().substring(dot);
  }

  /// Whether more than names is shown or sorted by.
  boolean needsStat() {
    return format == Format.LONG
        || marks != Marks.NONE
        || call.last("s", "S", "t", "R", "sort", "group-directories-first").isPresent();
  }

  boolean directories() {
    return call.has("d");
  }

  boolean recursive() {
    return call.has("R");
  }

  boolean dots() {
    return call.last("a", "A", "f").filter(given -> !given.is("A")).isPresent();
  }

  boolean isShown(String name) {
    boolean all = call.has("a") || call.has("A") || call.has("f");
    return (all || !name.startsWith("."))
        && call.values("I").stream().noneMatch(pattern -> Wildcard.matches(pattern, name));
  }

  List<LsEntry> sorted(List<LsEntry> entries) {
    List<LsEntry> sorted = new ArrayList<>(entries);
    order.ifPresent(sorted::sort);
    return sorted;
  }
}
