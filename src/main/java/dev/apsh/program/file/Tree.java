package dev.apsh.program.file;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Misuse;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import java.util.List;

/// tree: draws directories with all that is below them.
public final class Tree implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("tree", "draw directories with all that is below them")
        .after("tree 2.1.0")
        .operands("[DIRECTORY]...", Operand.DIRECTORY)
        .option("-a", "also names that begin with a dot")
        .option("-d", "directories only")
        .option("-f", "with the path before each name")
        .option("-i", "without lines")
        .option("-F", "with a mark: / *")
        .option("-L LEVEL", "no more than LEVEL directories deep")
        .option("-P PATTERN", "only files that match PATTERN; a|b is either")
        .option("-I PATTERN", "nothing that matches PATTERN")
        .option("-p", "with type and permissions")
        .option("-s", "with size")
        .option("-h", "with size as 1K 234M")
        .option("-u", "with owner")
        .option("-g", "with group")
        .option("-D", "with time of change")
        .option("-n", "without colours, as always")
        .option("-N", "names as they are")
        .option("-q", "? for what cannot be printed")
        .option("-Q", "names in double quotes")
        .option("-r", "the other way round")
        .option("-t", "the oldest first")
        .option("-U", "as they come")
        .option("--dirsfirst", "directories before files")
        .option("--filesfirst", "files before directories")
        .option("--noreport", "without the numbers at the end")
        .option("--prune", "without empty directories")
        .notSimulated(
            "-A",
            "-c",
            "-C",
            "-J",
            "-H BASE",
            "-l",
            "-o FILE",
            "-R",
            "-S",
            "-T TITLE",
            "-v",
            "-x",
            "-X",
            "--charset=NAME",
            "--device",
            "--du",
            "--fflinks",
            "--filelimit=N",
            "--fromfile",
            "--gitignore",
            "--gitfile=FILE",
            "--hintro=FILE",
            "--houtro=FILE",
            "--ignore-case",
            "--info",
            "--infofile=FILE",
            "--inodes",
            "--matchdirs",
            "--metafirst",
            "--nolinks",
            "--si",
            "--sort=NAME",
            "--timefmt=FORMAT")
        .hint(program -> "");
  }

  @Override
  public String wrongOption(Misuse misuse) {
    return switch (misuse.kind()) {
      case NEEDS_ARGUMENT -> "Missing argument to " + misuse.option() + " option.";
      default ->
          misuse.isWord()
              ? "Invalid argument `" + misuse.option() + "'."
              : "Invalid argument -`" + misuse.option().substring(1) + "'.";
    };
  }

  @Override
  public int run(Call call) {
    String level = call.value("L").orElse("999");
    if (!Scan.isDigits(level) || level.length() > 6 || Integer.parseInt(level) == 0) {
      return call.fail("Invalid level, must be greater than 0.");
    }
    TreeDrawing drawing = new TreeDrawing(call, Integer.parseInt(level));
    List<String> roots = call.operands().isEmpty() ? List.of(".") : call.operands();
    int status = 0;
    for (String root : roots) {
      if (call.node(root) instanceof Done<Node>(Directory directory)) {
        drawing.draw(root, directory);
      } else {
        status = drawing.cannotOpen(root) ? status : 2;
      }
    }
    if (!call.has("noreport")) {
      drawing.report();
    }
    return status;
  }
}
