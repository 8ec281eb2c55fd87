package dev.apsh.program.system;

import dev.apsh.linux.Process;
import dev.apsh.program.tool.Accounts;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// ps: lists the processes of this Linux.
public final class Ps implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("ps", "list processes")
        .after("procps-ng 4.0.2")
        .operands("[a|u|x]...", Operand.TEXT)
        .option("-A, -e", "all, as by default")
        .option("-a", "all with a terminal")
        .option("-f", "with user, parent and arguments")
        .option("-o, --format=LIST", "these columns: " + String.join(" ", PsColumn.names()))
        .option("-p, --pid=LIST", "these processes")
        .option("--no-headers, --no-heading", "without the line above")
        .notSimulated("-C NAME", "-d", "-F", "-G LIST", "-g LIST", "-H, --forest", "-j", "-l")
        .notSimulated("-L", "-M", "-m", "-N, --deselect", "-q LIST", "-s LIST", "-T", "-t LIST")
        .notSimulated("-U LIST", "-u LIST", "-V", "-w", "-y", "-Z", "--sort=SPEC", "--ppid=LIST");
  }

  @Override
  public int run(Call call) {
    boolean users = false;
    for (String word : call.operands()) {
      if (!Scan.isOnly(word, "aux")) {
        return call.misuse("error: unsupported option (BSD syntax)");
      }
      users |= word.contains("u");
    }
    List<PsColumn> columns = new ArrayList<>();
    for (String list : call.values("o")) {
      for (String name : list.split("[, ]")) {
        PsColumn column = PsColumn.named(name);
        if (column == PsColumn.NONE) {
          call.say("error: unknown user-defined format specifier \"" + name + "\"");
          return 1;
        }
        columns.add(column);
      }
    }
    if (columns.isEmpty()) {
      columns.addAll(users ? PsColumn.USERS : call.has("f") ? PsColumn.FULL : PsColumn.USUAL);
    }
    List<Process> processes =
        call.process().sys().processes().all().stream()
            .filter(each -> isWanted(call, each))
            .toList();
    print(call, columns, processes);
    return processes.isEmpty() ? 1 : 0;
  }

  private static boolean isWanted(Call call, Process process) {
    return !call.has("p")
        || call.values("p").stream()
            .flatMap(list -> Arrays.stream(list.split("[, ]")))
            .anyMatch(pid -> pid.equals("" + process.pid()));
  }

  private static void print(Call call, List<PsColumn> columns, List<Process> processes) {
    Accounts accounts = new Accounts(call.process());
    boolean bare = columns.stream().allMatch(column -> column.heading().isEmpty());
    if (!call.has("no-headers") && !bare) {
      call.out().println(line(columns, columns.stream().map(PsColumn::heading).toList()));
    }
    for (Process process : processes) {
      List<String> cells = columns.stream().map(column -> column.of(process, accounts)).toList();
      call.out().println(line(columns, cells));
    }
  }

  private static String line(List<PsColumn> columns, List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      String blanks = " ".repeat(Math.max(0, columns.get(i).width() - cell.length()));
      boolean last = i == cells.size() - 1;
      boolean right = columns.get(i).right();
      line.append(i == 0 ? "" : " ").append(right ? blanks + cell : last ? cell : cell + blanks);
    }
    return line.toString();
  }
}
