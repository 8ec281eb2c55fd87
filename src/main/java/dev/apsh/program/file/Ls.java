package dev.apsh.program.file;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Access;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import java.util.ArrayList;
import java.util.List;

/// ls: lists directories.
public final class Ls implements Tool {

  @Override
  public Usage usage() {
    return LsOptions.declare(Usage.of("ls", "list directories").operands("[FILE]...", Operand.PATH))
        .failure(2);
  }

  @Override
  public int run(Call call) {
    return switch (LsOptions.of(call)) {
      case LsOptions.Wrong(String text, boolean hint) -> hint ? call.misuse(text) : call.fail(text);
      case LsOptions options -> new Run(call, options).all();
    };
  }

  /// One run over the operands.
  private static final class Run {
    private final Call call;
    private final LsOptions options;
    private final LsPrinter printer;
    private int status;
    private boolean printed;

    Run(Call call, LsOptions options) {
      this.call = call;
      this.options = options;
      this.printer = new LsPrinter(call, options);
    }

    int all() {
      List<String> operands = call.operands().isEmpty() ? List.of(".") : call.operands();
      List<LsEntry> files = new ArrayList<>();
      List<LsEntry> directories = new ArrayList<>();
      for (String path : operands) {
        switch (operand(path)) {
          case Failed<Node>(Refused no) -> status = cannotAccess(path, no, 2);
          case Done<Node>(Node node) -> {
            boolean directory = node instanceof Directory && !options.directories();
            (directory ? directories : files).add(LsEntry.of(path, node, call, path));
          }
        }
      }
      if (!files.isEmpty()) {
        printer.print(options.sorted(files));
        printed = true;
      }
      boolean headings = operands.size() > 1 || options.recursive();
      for (LsEntry directory : options.sorted(directories)) {
        list(directory.name(), headings, 2);
      }
      return status;
    }

    private dev.apsh.kernel.Outcome<Node> operand(String path) {
      dev.apsh.kernel.Outcome<Node> itself = call.nodeOrLink(path);
      boolean link = itself instanceof Done<Node>(Link l);
      if (!link || options.follow() == LsOptions.Follow.NEVER) {
        return itself;
      }
      dev.apsh.kernel.Outcome<Node> target = call.node(path);
      return switch (options.follow()) {
        case DIRECTORIES ->
            target instanceof Done<Node>(Directory d)
                    || (target instanceof Failed<Node>(Refused no) && no.errno() != Errno.ENOENT)
                ? target
                : itself;
        case OPERANDS -> target.isDone() ? target : itself;
        default -> target;
      };
    }

    private int cannotAccess(String path, Refused no, int failure) {
      call.warn("cannot access " + Quote.always(path) + ": " + no.text());
      return Math.max(status, failure);
    }

    private void list(String path, boolean heading, int failure) {
      call.process().step();
      if (!(call.node(path) instanceof Done<Node>(Directory directory))) {
        return;
      }
      if (!call.process()
          .sys()
          .files()
          .mayAccess(directory, Access.READ, call.process().caller())) {
        call.warn("cannot open directory " + Quote.always(path) + ": Permission denied");
        status = Math.max(status, failure);
        return;
      }
      if (heading) {
        call.out().println((printed ? "\n" : "") + Quote.listed(path) + ":");
      }
      printed = true;
      List<LsEntry> entries = entries(path, directory);
      printer.printTotal(entries);
      printer.print(entries);
      if (options.recursive()) {
        for (LsEntry entry : entries) {
          boolean itself = entry.name().equals(".") || entry.name().equals("..");
          if (entry.node() instanceof Directory && !itself) {
            list(below(path, entry.name()), true, 1);
          }
        }
      }
    }

    private List<LsEntry> entries(String path, Directory directory) {
      List<String> names = new ArrayList<>();
      if (options.dots()) {
        names.add(".");
        names.add("..");
      }
      directory.names().stream().filter(options::isShown).forEach(names::add);
      List<LsEntry> entries = new ArrayList<>();
      for (String name : names) {
        call.process().step();
        String whole = below(path, name);
        boolean follows = options.follow() == LsOptions.Follow.ALWAYS && options.needsStat();
        switch (follows ? call.node(whole) : call.nodeOrLink(whole)) {
          case Done<Node>(Node node) -> entries.add(LsEntry.of(name, node, call, whole));
          case Failed<Node>(Refused no) -> {
            status = cannotAccess(whole, no, 1);
            call.nodeOrLink(whole).map(node -> entries.add(LsEntry.unknown(name, node)));
          }
        }
      }
      return options.sorted(entries);
    }

    private static String below(String path, String name) {
      return path.endsWith("/") ? path + name : path + "/" + name;
    }
  }

  /// Whether a program's output is a terminal.
  static boolean isTerminal(Call call) {
    return call.process().descriptors().get(1).map(Channel::isTerminal).orElse(false);
  }
}
