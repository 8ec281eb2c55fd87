package dev.apsh.program.file;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenFile;
import dev.apsh.vfs.OpenMode;

/// mktemp: makes a file or directory of a name that was not there.
public final class Mktemp implements Tool {
  private static final String LETTERS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int TRIES = 100;

  @Override
  public Usage usage() {
    return Usage.of("mktemp", "make a file or directory of a name that was not there")
        .operands("[TEMPLATE]", Operand.PATH)
        .option("-d, --directory", "a directory")
        .option("-u, --dry-run", "make nothing")
        .option("-q, --quiet", "no message when it cannot be made")
        .option("--suffix=SUFF", "SUFF at the end")
        .option("-p DIR", "in DIR, or TMPDIR, or /tmp")
        .option("--tmpdir[=DIR]", "as -p")
        .option("-t", "TEMPLATE is a name in a directory for such files");
  }

  @Override
  public int run(Call call) {
    if (call.operands().size() > 1) {
      return call.misuse("too many templates");
    }
    boolean given = !call.operands().isEmpty();
    String template = given ? call.operands().getFirst() : "tmp.XXXXXXXXXX";
    String suffix = call.value("suffix").orElse("");
    if (call.has("suffix") && !template.endsWith("X")) {
      String shown = Quote.locale(template);
      return call.fail("with --suffix, template " + shown + " must end in X");
    }
    int end = template.lastIndexOf('X') + 1;
    int start = end;
    while (start > 0 && template.charAt(start - 1) == 'X') {
      start--;
    }
    if (end - start < 3) {
      return call.fail("too few X's in template " + Quote.locale(template));
    }
    boolean placed = !given || call.has("p") || call.has("tmpdir") || call.has("t");
    String place =
        call.value("p")
            .or(() -> call.value("tmpdir").filter(text -> !text.isEmpty()))
            .orElse(call.process().environment().getOrDefault("TMPDIR", "/tmp"));
    String prefix = (placed ? Paths.below(place, "") : "") + template.substring(0, start);
    return make(call, prefix, end - start, template.substring(end) + suffix);
  }

  private static int make(Call call, String prefix, int length, String suffix) {
    Outcome<?> made = Errno.EEXIST.refused().outcome();
    String path = prefix;
    for (int i = 0; i < TRIES && !made.isDone(); i++) {
      path = prefix + random(call, length) + suffix;
      made = make(call, path);
      if (made instanceof Failed<?>(Refused no) && no.errno() != Errno.EEXIST) {
        break;
      }
    }
    if (made instanceof Failed<?>(Refused no)) {
      String kind = call.has("d") ? "directory" : "file";
      String shown = Quote.locale(prefix + "X".repeat(length) + suffix);
      return call.has("q")
          ? 1
          : call.fail("failed to create " + kind + " via template " + shown + ": " + no.text());
    }
    call.out().println(path);
    return 0;
  }

  private static Outcome<?> make(Call call, String path) {
    var files = call.process().sys().files();
    if (call.has("u")) {
      return call.nodeOrLink(path) instanceof Done<Node>
          ? Errno.EEXIST.refused().<Node>outcome()
          : Outcome.of(path);
    }
    if (call.has("d")) {
      return files.makeDirectory(call.process().cwd(), path, 0700, call.process().caller());
    }
    Outcome<OpenFile> file =
        files.open(call.process().cwd(), path, OpenMode.WRITE_NEW, 0600, call.process().caller());
    return file;
  }

  private static String random(Call call, int length) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < length; i++) {
      long next = call.process().sys().entropy().next() >>> 1;
      name.append(LETTERS.charAt((int) (next % LETTERS.length())));
    }
    return name.toString();
  }
}
