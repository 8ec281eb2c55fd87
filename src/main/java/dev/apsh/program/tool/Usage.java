package dev.apsh.program.tool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a program says of itself, declared once: name, summary, options, operands, and what it does
/// when it is called wrongly.
public final class Usage {
  private static final Option HELP = Option.declared("--help", "print this help", true);
  private static final Option VERSION = Option.declared("--version", "", true);

  private String name;
  private final String summary;
  private String directory = "/usr/bin";
  private String synopsis = "";
  private Operand operand = Operand.NOTHING;
  private String after = "GNU coreutils 9.1";
  private int failure = 1;
  private boolean inOrder;
  private boolean raw;
  private String systemCall = "";
  private Function<String, String> hint =
      program -> "Try '" + program + " --help' for more information.\n";
  private List<Option> options = List.of();
  private List<String> notes = List.of();
  private List<String> differences = List.of();
  private List<String> ways = List.of();
  private final Set<String> declared = new HashSet<>();

  private Usage(String name, String summary) {
    this.name = name;
    this.summary = summary;
  }

  private Usage(Usage like) {
    this(like.name, like.summary);
    directory = like.directory;
    synopsis = like.synopsis;
    operand = like.operand;
    after = like.after;
    failure = like.failure;
    inOrder = like.inOrder;
    raw = like.raw;
    systemCall = like.systemCall;
    hint = like.hint;
    options = like.options;
    notes = like.notes;
    differences = like.differences;
    ways = like.ways;
  }

  public static Usage of(String name, String summary) {
    return new Usage(name, summary);
  }

  /// Another name of the same program.
  public Usage named(String other) {
    Usage next = new Usage(this);
    next.name = other;
    return next;
  }

  /// Where it is installed, when that is not /usr/bin.
  public Usage in(String place) {
    Usage next = new Usage(this);
    next.directory = place;
    return next;
  }

  /// What follows the options, as the help shows it, and what it is.
  public Usage operands(String text, Operand kind) {
    Usage next = new Usage(this);
    next.synopsis = text;
    next.operand = kind;
    return next;
  }

  /// Whose behaviour is imitated, with its release.
  public Usage after(String original) {
    Usage next = new Usage(this);
    next.after = original;
    return next;
  }

  /// The exit status of a wrong call and of an output that cannot be written, when it is not 1.
  public Usage failure(int status) {
    Usage next = new Usage(this);
    next.failure = status;
    return next;
  }

  /// Options end where the operands begin.
  public Usage inOrder() {
    Usage next = new Usage(this);
    next.inOrder = true;
    return next;
  }

  /// Every argument is an operand: the program reads its command line itself.
  public Usage raw() {
    Usage next = new Usage(this);
    next.raw = true;
    return next;
  }

  /// The system call, no file's, that it lives from: on a recorded /sys it is refused.
  public Usage calls(String call) {
    Usage next = new Usage(this);
    next.systemCall = call;
    return next;
  }

  /// What follows the message of a wrong call, from the name by which the program was called.
  public Usage hint(Function<String, String> text) {
    Usage next = new Usage(this);
    next.hint = text;
    return next;
  }

  /// An option: `-n, --lines=NUM`, `-s TEXT`, `--color[=WHEN]`, `-i[SUFFIX]`.
  public Usage option(String spelling, String help) {
    return with(Option.declared(spelling, help, true));
  }

  /// Options that the original has and that are refused by name here.
  public Usage notSimulated(String... spellings) {
    Usage next = this;
    for (String spelling : spellings) {
      next = next.with(Option.declared(spelling, "", false));
    }
    return next;
  }

  /// More lines for the help.
  public Usage notes(String... lines) {
    Usage next = new Usage(this);
    next.notes = List.copyOf(Arrays.asList(lines));
    return next;
  }

  /// What the original does and this does not, beside the options that are refused by name.
  public Usage differs(String... lines) {
    Usage next = new Usage(this);
    next.differences = List.copyOf(Arrays.asList(lines));
    return next;
  }

  /// The ways in which operands can follow each other, for those who complete what is typed:
  /// `create [NODE]`, `add|remove adapter ID...`; words in capitals stand for others.
  public Usage completes(String... ways) {
    Usage next = new Usage(this);
    next.ways = List.copyOf(Arrays.asList(ways));
    return next;
  }

  List<String> ways() {
    return ways;
  }

  private Usage with(Option option) {
    Usage next = new Usage(this);
    List<Option> all = new ArrayList<>(options);
    all.add(option);
    next.options = List.copyOf(all);
    return next;
  }

  public String name() {
    return name;
  }

  /// One line, for a list of programs.
  public String summary() {
    return summary;
  }

  public String directory() {
    return directory;
  }

  public Operand operand() {
    return operand;
  }

  int failure() {
    return failure;
  }

  boolean isInOrder() {
    return inOrder;
  }

  boolean isRaw() {
    return raw;
  }

  String systemCall() {
    return systemCall;
  }

  String hint(String program) {
    return hint.apply(program);
  }

  /// The options that can be given, `--help` among them.
  public List<Option> simulated() {
    List<Option> given = new ArrayList<>(options.stream().filter(Option::simulated).toList());
    if (!raw && option("help").isEmpty()) {
      given.add(HELP);
    }
    return given;
  }

  /// The options that the original has and that are refused by name, each as it is typed.
  public List<String> notSimulated() {
    return options.stream()
        .filter(option -> !option.simulated())
        .flatMap(option -> option.typed().stream())
        .toList();
  }

  /// All that the original has, whether simulated or not, and `--help`.
  List<Option> known() {
    List<Option> all = new ArrayList<>(options);
    if (option("help").isEmpty()) {
      all.add(HELP);
      all.add(VERSION);
    }
    return all;
  }

  /// Whether some option, simulated or not, has this letter or word.
  boolean declares(String letterOrWord) {
    if (declared.isEmpty()) {
      known()
          .forEach(option -> {
            declared.addAll(option.letters());
            declared.addAll(option.words());
          });
    }
    return declared.contains(letterOrWord);
  }

  /// The option with this letter or word.
  public Optional<Option> option(String letterOrWord) {
    return options.stream().filter(option -> option.isNamed(letterOrWord)).findFirst();
  }

  /// What is wrong with the options of a call, the program's name first; nothing for those that the
  /// original has, and for programs that read their command line themselves.
  public Optional<String> wrongOption(List<String> arguments) {
    return CommandLine.parse(this, arguments) instanceof CommandLine.Wrong(Misuse misuse)
        ? Optional.of(misuse.text())
        : Optional.empty();
  }

  String version() {
    return name + " (apsh, after " + after + ")\n";
  }

  /// The help text: `NAME --help`.
  public String help() {
    StringBuilder text = new StringBuilder();
    text.append("Usage: ").append(name);
    text.append(simulated().isEmpty() ? "" : " [OPTION]...");
    text.append(synopsis.isEmpty() ? "" : " " + synopsis).append('\n');
    text.append(summary).append(" (after ").append(after).append(").\n");
    if (!simulated().isEmpty()) {
      text.append('\n');
      simulated().forEach(option -> text.append(line(option)));
    }
    if (!notes.isEmpty()) {
      text.append('\n').append(String.join("\n", notes)).append('\n');
    }
    if (!differences.isEmpty()) {
      text.append("\nNot as the original: ").append(String.join("\n", differences)).append('\n');
    }
    List<String> refused = refused();
    if (!refused.isEmpty()) {
      text.append("\nNot simulated: ").append(String.join("; ", refused)).append('\n');
    }
    return text.toString();
  }

  private List<String> refused() {
    return options.stream().filter(option -> !option.simulated()).map(Option::spelling).toList();
  }

  /// The manual page: `man NAME`.
  public String page() {
    return new ManualPage(name, section()).of(this);
  }

  private int section() {
    return directory.endsWith("sbin") ? 8 : 1;
  }

  /// The page's parts, each a heading and its lines.
  void write(ManualPage page) {
    page.section("NAME", name + " - " + summary);
    page.section(
        "SYNOPSIS",
        ManualPage.folded(
            name
                + (simulated().isEmpty() ? "" : " [OPTION]...")
                + (synopsis.isEmpty() ? "" : " " + synopsis)));
    if (!notes.isEmpty()) {
      page.section("DESCRIPTION", notes);
    }
    if (!simulated().isEmpty()) {
      page.section("OPTIONS", simulated().stream().flatMap(Usage::lines).toList());
    }
    page.section("IMITATES", after);
    if (!after.startsWith("nothing")) {
      page.section("DIFFERENCES", differences());
    }
  }

  private List<String> differences() {
    List<String> lines = new ArrayList<>(differences);
    if (!refused().isEmpty()) {
      lines.addAll(
          ManualPage.folded(
              "Refused by name, with exit status 2: " + String.join("; ", refused())));
    }
    return lines.isEmpty() ? List.of("None is known.") : lines;
  }

  /// The lines of an option without the two blanks before them.
  private static Stream<String> lines(Option option) {
    return line(option).lines().map(line -> line.substring(2));
  }

  private static String line(Option option) {
    String spelling = option.letters().isEmpty() ? "    " + option.spelling() : option.spelling();
    return spelling.length() < 26
        ? "  %-26s%s%n".formatted(spelling, option.help())
        : "  %s%n%28s%s%n".formatted(spelling, "", option.help());
  }
}
