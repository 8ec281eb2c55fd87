package dev.apsh.program.sed;

import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Output;
import dev.apsh.linux.Process;
import dev.apsh.program.tool.Call;
import dev.apsh.vfs.Access;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenMode;
import dev.apsh.vfs.PlainFile;
import dev.apsh.vfs.Vfs;
import java.util.Optional;

/// Editing in place: what is printed goes to a new file, which takes the old one's name at the end.
final class InPlace {
  private static final String LETTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  private final Call call;
  private final Optional<String> suffix;
  private final Sink stdout;
  private final String separator;
  private String path = "";
  private String temporary = "";
  private int descriptor;
  private Optional<Sink> file = Optional.empty();
  private boolean fatal;

  InPlace(Call call, SedOptions options, Sink stdout) {
    this.call = call;
    this.suffix = options.inPlace();
    this.stdout = stdout;
    this.separator = "" + options.separator();
  }

  /// Where the edited lines go.
  Sink output() {
    return file.orElse(stdout);
  }

  /// Whether what [#begin] said ends the run.
  boolean isFatal() {
    return fatal;
  }

  private Vfs files() {
    return call.process().sys().files();
  }

  /// A file is about to be read; gives what is wrong with it.
  Optional<String> begin(String name) {
    if (suffix.isEmpty() || !(call.node(name) instanceof Done<Node>(Node node))) {
      return Optional.empty();
    }
    if (!(node instanceof PlainFile) && !(node instanceof Attribute)) {
      return Optional.of("couldn't edit " + name + ": not a regular file");
    }
    if (!files().mayAccess(node, Access.READ, call.process().caller())) {
      return Optional.empty();
    }
    Process process = call.process();
    path = name;
    temporary = directory(name) + "sed" + random();
    switch (process.open(temporary, OpenMode.WRITE_NEW)) {
      case Failed<Integer>(Refused no) -> {
        fatal = true;
        return Optional.of("couldn't open temporary file " + temporary + ": " + no.text());
      }
      case Done<Integer>(Integer number) -> {
        descriptor = number;
        file = Optional.of(new Sink(Output.to(process, number), temporary, separator));
        if (call.node(temporary) instanceof Done<Node>(Node made)) {
          files().changeMeta(made, node.meta(), process.caller());
        }
        return Optional.empty();
      }
    }
  }

  private static String directory(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  private String random() {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      long next = call.process().sys().entropy().next() >>> 1;
      name.append(LETTERS.charAt((int) (next % LETTERS.length())));
    }
    return name.toString();
  }

  /// The file was read to its end, or as far as was wanted: the new one takes its place.
  Optional<String> end() {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Sink written = file.get();
    written.flush();
    close();
    if (written.wrong().isPresent()) {
      return written.wrong();
    }
    String backup = backup();
    if (!backup.isEmpty() && rename(path, backup) instanceof Failed<Node>(Refused no)) {
      return Optional.of("cannot rename " + path + ": " + no.text());
    }
    if (rename(temporary, path) instanceof Failed<Node>(Refused no)) {
      return Optional.of("cannot rename " + temporary + ": " + no.text());
    }
    return Optional.empty();
  }

  private Outcome<Node> rename(String from, String to) {
    return files().rename(call.process().cwd(), from, to, call.process().caller());
  }

  /// The name of the backup: the suffix behind the name, or with the name in the place of each `*`.
  private String backup() {
    String how = suffix.orElse("");
    return how.contains("*") ? how.replace("*", path) : how.isEmpty() ? "" : path + how;
  }

  /// The file is left as it was.
  void abandon() {
    if (file.isPresent()) {
      close();
      files().unlink(call.process().cwd(), temporary, call.process().caller());
    }
  }

  private void close() {
    call.process().descriptors().close(descriptor);
    file = Optional.empty();
  }
}
