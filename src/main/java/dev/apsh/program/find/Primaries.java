package dev.apsh.program.find;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.program.find.FindParser.Refusal;
import dev.apsh.program.tool.Accounts;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Mode;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Scan;
import dev.apsh.shell.pattern.Glob;
import dev.apsh.shell.pattern.Invalid;
import dev.apsh.shell.pattern.Match;
import dev.apsh.shell.pattern.Regex;
import dev.apsh.vfs.Access;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.PlainFile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The tests and actions that an expression of find is made of.
final class Primaries {
  private final Call call;
  private final Executions executions;
  private boolean failed;
  private boolean ended;

  Primaries(Call call) {
    this.call = call;
    this.executions = new Executions(call);
  }

  /// Whether something went wrong on the way.
  boolean hasFailed() {
    return failed || executions.hasFailed();
  }

  /// Whether `-quit` was met.
  boolean hasEnded() {
    return ended;
  }

  void finish() {
    executions.finish();
  }

  Predicate<Visit> exec(String name, List<String> command) {
    Predicate<Visit> run = executions.of(name.equals("-execdir"), command);
    return visit -> !ended && run.test(visit);
  }

  Predicate<Visit> action(String name, List<String> arguments) {
    return switch (name) {
      case "-print" -> visit -> print(visit.path() + "\n");
      case "-print0" -> visit -> print(visit.path() + "\0");
      case "-printf" -> {
        FindFormat format = new FindFormat(call, arguments.getFirst());
        yield visit -> print(format.text(visit));
      }
      case "-delete" -> this::delete;
      default ->
          visit -> {
            ended = true;
            return true;
          };
    };
  }

  private boolean print(String text) {
    if (!ended) {
      call.out().print(text);
    }
    return !ended;
  }

  private boolean delete(Visit visit) {
    if (ended || visit.path().equals(".")) {
      return !ended;
    }
    var files = call.process().sys().files();
    var removed =
        visit.isDirectory()
            ? files.removeDirectory(call.process().cwd(), visit.path(), call.process().caller())
            : files.unlink(call.process().cwd(), visit.path(), call.process().caller());
    if (removed instanceof Failed<Node>(Refused no)) {
      failed = true;
      call.warn("cannot delete " + Quote.locale(visit.path()) + ": " + no.text());
      return false;
    }
    return true;
  }

  /// The test of that name; takes its argument where it has one.
  Predicate<Visit> test(String name, Supplier<String> argument) {
    return switch (name) {
      case "-true", "-mount", "-xdev", "-noleaf" -> visit -> true;
      case "-false" -> visit -> false;
      case "-prune" ->
          visit -> {
            visit.prune();
            return true;
          };
      case "-name", "-iname" -> glob(argument.get(), name.startsWith("-i"), Visit::name);
      case "-path", "-wholename", "-ipath", "-iwholename" ->
          glob(argument.get(), name.startsWith("-i"), Visit::path);
      case "-lname", "-ilname" ->
          and(
              visit -> visit.node() instanceof Link,
              glob(argument.get(), name.startsWith("-i"), Primaries::target));
      case "-regex", "-iregex" -> regex(argument.get(), name.startsWith("-i"));
      case "-type" -> type(argument.get());
      case "-size" -> size(argument.get());
      case "-empty" -> Primaries::isEmpty;
      case "-perm" -> permissions(argument.get());
      case "-user" -> user(argument.get());
      case "-group" -> group(argument.get());
      case "-uid" -> count(name, argument.get(), visit -> visit.node().meta().uid());
      case "-gid" -> count(name, argument.get(), visit -> visit.node().meta().gid());
      case "-links" -> count(name, argument.get(), Primaries::links);
      case "-mtime", "-ctime", "-atime" -> age(name, argument.get(), Duration.ofDays(1));
      case "-mmin", "-cmin", "-amin" -> age(name, argument.get(), Duration.ofMinutes(1));
      case "-newer", "-anewer", "-cnewer" -> newer(argument.get());
      case "-samefile" -> same(argument.get());
      case "-readable" -> visit -> may(visit, Access.READ);
      case "-writable" -> visit -> may(visit, Access.WRITE);
      case "-executable" -> visit -> may(visit, Access.EXECUTE);
      default -> throw unknown(name);
    };
  }

  private static Refusal unknown(String name) {
    boolean real =
        List.of(
                "-ok",
                "-okdir",
                "-ls",
                "-fls",
                "-fprint",
                "-fprint0",
                "-fprintf",
                "-inum",
                "-fstype",
                "-nouser",
                "-nogroup",
                "-used",
                "-xtype",
                "-daystart",
                "-regextype",
                "-newermt",
                "-files0-from",
                "-context",
                "-ignore_readdir_race",
                "-warn",
                "-nowarn")
            .contains(name);
    return real
        ? new Refusal(name + " is not simulated", 2)
        : new Refusal("unknown predicate `" + name + "'");
  }

  private static Predicate<Visit> and(Predicate<Visit> first, Predicate<Visit> second) {
    return first.and(second);
  }

  private static String target(Visit visit) {
    return visit.node() instanceof Link link ? link.target() : "";
  }

  private Predicate<Visit> glob(
      String pattern, boolean anyCase, java.util.function.Function<Visit, String> text) {
    Glob glob = Glob.of(pattern, false, anyCase);
    return visit -> glob.matches(text.apply(visit), call.process()::step);
  }

  private Predicate<Visit> regex(String pattern, boolean anyCase) {
    return switch (Regex.compile(pattern, Regex.Syntax.BASIC, anyCase)) {
      case Invalid(String message) -> throw new Refusal("Invalid regular expression: " + message);
      case Regex regex ->
          visit -> {
            Optional<Match> found = regex.find(visit.path(), 0, call.process()::step);
            return found.isPresent()
                && found.get().start() == 0
                && found.get().end() == visit.path().length();
          };
    };
  }

  private static Predicate<Visit> type(String letters) {
    for (String letter : letters.split(",", -1)) {
      if (letter.isEmpty()) {
        throw new Refusal("Arguments to -type should contain at least one letter");
      }
      if (letter.length() > 1) {
        throw new Refusal("Must separate multiple arguments to -type using: ','");
      }
      if ("bcdpflsD".indexOf(letter) < 0) {
        throw new Refusal("Unknown argument to -type: " + letter);
      }
    }
    return visit -> letters.indexOf(type(visit.node())) >= 0;
  }

  static char type(Node node) {
    return node.type() == '-' ? 'f' : node.type();
  }

  private static Predicate<Visit> size(String text) {
    Scan scan = new Scan(text);
    String sign = scan.one("+-");
    String digits = scan.digits();
    String unit = scan.one("bcwkMG");
    if (digits.isEmpty() || digits.length() > 15 || !scan.isAtEnd()) {
      throw new Refusal("invalid -size type `" + (scan.isAtEnd() ? "" : scan.peek()) + "'");
    }
    long factor =
        switch (unit) {
          case "c" -> 1;
          case "w" -> 2;
          case "k" -> 1L << 10;
          case "M" -> 1L << 20;
          case "G" -> 1L << 30;
          default -> 512;
        };
    long wanted = Long.parseLong(digits);
    return visit -> compares(sign, (visit.node().size() + factor - 1) / factor, wanted);
  }

  private static boolean compares(String sign, long value, long wanted) {
    return switch (sign) {
      case "+" -> value > wanted;
      case "-" -> value < wanted;
      default -> value == wanted;
    };
  }

  private static boolean isEmpty(Visit visit) {
    return switch (visit.node()) {
      case Directory directory -> directory.names().isEmpty();
      case PlainFile file -> file.size() == 0;
      case Attribute attribute -> false;
      case Node other -> false;
    };
  }

  private static Predicate<Visit> permissions(String text) {
    String how = text.startsWith("-") || text.startsWith("/") ? text.substring(0, 1) : "";
    String mode = text.substring(how.length());
    Optional<Integer> bits = Mode.changed(mode, 0, false, 0);
    if (bits.isEmpty()) {
      throw new Refusal("invalid mode " + Quote.locale(text));
    }
    int wanted = bits.get();
    return visit -> {
      int has = visit.node().meta().permissions() & 07777;
      return switch (how) {
        case "-" -> (has & wanted) == wanted;
        case "/" -> wanted == 0 || (has & wanted) != 0;
        default -> has == wanted;
      };
    };
  }

  private Predicate<Visit> user(String name) {
    Optional<Integer> uid =
        new Accounts(call.process()).user(name).map(Accounts.User::uid).or(() -> number(name));
    if (uid.isEmpty()) {
      throw new Refusal(Quote.locale(name) + " is not the name of a known user");
    }
    return visit -> visit.node().meta().uid() == uid.get();
  }

  private Predicate<Visit> group(String name) {
    Optional<Integer> gid = new Accounts(call.process()).group(name).or(() -> number(name));
    if (gid.isEmpty()) {
      throw new Refusal(Quote.locale(name) + " is not the name of an existing group");
    }
    return visit -> visit.node().meta().gid() == gid.get();
  }

  private static Optional<Integer> number(String text) {
    return Scan.isDigits(text) && text.length() < 10
        ? Optional.of(Integer.parseInt(text))
        : Optional.empty();
  }

  private static Predicate<Visit> count(
      String name, String text, java.util.function.ToLongFunction<Visit> value) {
    Scan scan = new Scan(text);
    String sign = scan.one("+-");
    long wanted = wanted(name, text, scan);
    return visit -> compares(sign, value.applyAsLong(visit), wanted);
  }

  private static long wanted(String name, String text, Scan scan) {
    String digits = scan.digits();
    if (digits.isEmpty() || digits.length() > 15 || !scan.isAtEnd()) {
      throw new Refusal("invalid argument `" + text + "' to `" + name + "'");
    }
    return Long.parseLong(digits);
  }

  private static long links(Visit visit) {
    return visit.node() instanceof PlainFile file ? file.links() : visit.isDirectory() ? 2 : 1;
  }

  private Predicate<Visit> age(String name, String text, Duration unit) {
    Scan scan = new Scan(text);
    String sign = scan.one("+-");
    long wanted = wanted(name, text, scan);
    Instant now = call.process().sys().clock().now();
    return visit -> {
      Duration age = Duration.between(visit.node().meta().modified(), now);
      return compares(sign, Math.floorDiv(age.toSeconds(), unit.toSeconds()), wanted);
    };
  }

  private Predicate<Visit> newer(String path) {
    return switch (call.node(path)) {
      case Failed<Node>(Refused no) -> throw new Refusal(Quote.locale(path) + ": " + no.text());
      case Done<Node>(Node node) -> {
        Instant than = node.meta().modified();
        yield visit -> visit.node().meta().modified().isAfter(than);
      }
    };
  }

  private Predicate<Visit> same(String path) {
    return switch (call.nodeOrLink(path)) {
      case Failed<Node>(Refused no) -> throw new Refusal(Quote.locale(path) + ": " + no.text());
      case Done<Node>(Node node) -> visit -> visit.node() == node;
    };
  }

  private boolean may(Visit visit, Access access) {
    return call.node(visit.path()) instanceof Done<Node>(Node node)
        && call.process().sys().files().mayAccess(node, access, call.process().caller());
  }
}
