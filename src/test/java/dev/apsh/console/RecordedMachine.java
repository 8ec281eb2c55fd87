package dev.apsh.console;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.apsh.console.Recording.Answer;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.lab.Reaction;
import dev.apsh.lab.RecordedTree;
import dev.apsh.lab.RecordedWorld;
import dev.apsh.lab.Stage;
import dev.apsh.linux.Limits;
import dev.apsh.linux.Tools;
import dev.apsh.program.Catalogue;
import dev.apsh.program.HelpBuiltin;
import dev.apsh.session.Streams;
import dev.apsh.session.WorldSession;
import dev.apsh.shell.Conversation;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenFile;
import dev.apsh.vfs.OpenMode;
import dev.apsh.vfs.Vfs;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A machine on which recorded commands are run again: a recorded tree, or any other.
final class RecordedMachine implements AutoCloseable {
  private final WorldSession session;
  private final Conversation conversation;
  private final Vfs files;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  RecordedMachine(Stage stage) {
    this.session = new WorldSession(stage, HelpBuiltin.all(), Map.of());
    this.files = stage.host().files();
    session.connect(new Collected());
    this.conversation = session.converse();
  }

  /// A recorded tree of the recordings, such as `basic`.
  static RecordedMachine tree(String name, Reaction reaction, String tools) {
    Tools known = Tools.named(tools).orElse(no -> Tools.DOCUMENT);
    return new RecordedMachine(
        new RecordedWorld(read(name), reaction, Limits.BATCH, known, new Catalogue()));
  }

  static RecordedTree read(String name) {
    return switch (RecordedFiles.read(Recording.folder(), "sysfs/" + name + ".tar.gz")) {
      case RecordedFiles.Tree(RecordedTree tree) -> tree;
      case RecordedFiles.Wrong(String what) -> throw new AssertionError(name + ": " + what);
    };
  }

  /// Runs a line of the shell.
  Answer run(String line) {
    out.reset();
    err.reset();
    conversation.forgetStatus();
    int status = session.limited(() -> conversation.say(line + "\n"));
    return new Answer(out.toString(ISO_8859_1), err.toString(ISO_8859_1), status);
  }

  /// Makes a file with its directories.
  void file(String path, String content) {
    String made = "";
    for (String part : path.substring(1, path.lastIndexOf('/')).split("/")) {
      made += "/" + part;
      files.makeDirectory(files.root(), made, 0755, Caller.ROOT);
    }
    if (files.open(files.root(), path, OpenMode.WRITE, 0644, Caller.ROOT)
        instanceof Done<OpenFile>(OpenFile file)) {
      file.write(Bytes.of(content));
    }
  }

  void remove(String path) {
    files.unlink(files.root(), path, Caller.ROOT);
  }

  /// What a file holds; empty when it is not there.
  Optional<String> content(String path) {
    if (files.open(files.root(), path, OpenMode.READ, 0, Caller.ROOT)
            instanceof Done<OpenFile>(OpenFile file)
        && file.read(1 << 20) instanceof dev.apsh.kernel.Content(Bytes bytes)) {
      return Optional.of(new String(bytes.toArray(), ISO_8859_1));
    }
    return Optional.empty();
  }

  /// The names in a directory.
  java.util.List<String> names(String path) {
    return files.node(files.root(), path, Caller.ROOT) instanceof Done<Node>(Directory directory)
        ? directory.names()
        : java.util.List.of();
  }

  /// Every file of /sys with what it holds.
  Map<String, String> sysfs() {
    Map<String, String> found = new TreeMap<>();
    collect("/sys", found);
    return found;
  }

  private void collect(String path, Map<String, String> found) {
    for (String name : names(path)) {
      String child = path + "/" + name;
      if (files.nodeOrLink(files.root(), child, Caller.ROOT) instanceof Done<Node>(Node node)) {
        if (node instanceof Directory) {
          collect(child, found);
        } else if (node instanceof Attribute attribute
            && attribute.show() instanceof dev.apsh.kernel.Content(Bytes bytes)) {
          found.put(child, new String(bytes.toArray(), ISO_8859_1));
        }
      }
    }
  }

  @Override
  public void close() {
    session.close();
  }

  /// Standard input is empty; output and errors are kept apart.
  private final class Collected implements Streams {
    @Override
    public Bytes read() {
      return Bytes.EMPTY;
    }

    @Override
    public boolean out(Bytes bytes) {
      out.writeBytes(bytes.toArray());
      return true;
    }

    @Override
    public boolean error(Bytes bytes) {
      err.writeBytes(bytes.toArray());
      return true;
    }
  }
}
