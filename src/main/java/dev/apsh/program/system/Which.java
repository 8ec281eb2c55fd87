package dev.apsh.program.system;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Access;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// which: prints the files of programs.
public final class Which implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("which", "print the files of programs")
        .after("debianutils 5.7")
        .operands("PROGRAM...", Operand.PROGRAM)
        .option("-a", "all on the PATH")
        .option("-s", "nothing: the status tells")
        .failure(2)
        .hint(program -> "Usage: /usr/bin/which [-as] args\n");
  }

  @Override
  public int run(Call call) {
    int status = call.operands().isEmpty() ? 1 : 0;
    for (String name : call.operands()) {
      List<String> found = find(call, name);
      if (!call.has("s")) {
        found.forEach(call.out()::println);
      }
      status = found.isEmpty() ? 1 : status;
    }
    return status;
  }

  private static List<String> find(Call call, String name) {
    String path = call.process().environment().getOrDefault("PATH", "");
    List<String> places =
        name.contains("/")
            ? List.of(name)
            : Arrays.stream(path.split(":")).map(place -> place + "/" + name).toList();
    List<String> found = new ArrayList<>();
    for (String place : places) {
      if (isExecutable(call, place) && (found.isEmpty() || call.has("a"))) {
        found.add(place);
      }
    }
    return found;
  }

  private static boolean isExecutable(Call call, String path) {
    return call.node(path) instanceof Done<Node>(Node node)
        && !(node instanceof Directory)
        && call.process().sys().files().mayAccess(node, Access.EXECUTE, call.process().caller());
  }
}
