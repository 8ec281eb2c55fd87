package dev.apsh.program.tool;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Refused;
import dev.apsh.kernel.Write;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Process;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A process's way with whole files: read one, write one, list a directory.
public final class Files {
  private static final int BLOCK = 65536;

  private final Process process;

  public Files(Process process) {
    this.process = process;
  }

  /// All of a file. Refuses as open(2) and read(2).
  public Outcome<Bytes> read(String path) {
    return process.channel(path, OpenMode.READ).then(Files::read);
  }

  private static Outcome<Bytes> read(Channel channel) {
    List<Bytes> parts = new ArrayList<>();
    while (true) {
      switch (channel.read(BLOCK)) {
        case Refused no -> {
          close(channel);
          return no.outcome();
        }
        case Content(Bytes bytes) -> {
          if (bytes.isEmpty()) {
            close(channel);
            return Outcome.of(Bytes.join(parts));
          }
          parts.add(bytes);
        }
      }
    }
  }

  /// `/dev/stdin` is the process's own channel, which stays open.
  private static void close(Channel channel) {
    if (channel.file().isPresent()) {
      channel.close();
    }
  }

  /// Whether a file can be opened to be read.
  public boolean isReadable(String path) {
    Outcome<Channel> opened = process.channel(path, OpenMode.READ);
    if (opened instanceof Done<Channel>(Channel channel)) {
      close(channel);
    }
    return opened.isDone();
  }

  /// The text of a file; empty when it cannot be read.
  public Optional<String> text(String path) {
    return read(path) instanceof Done<Bytes>(Bytes bytes)
        ? Optional.of(bytes.text())
        : Optional.empty();
  }

  /// Writes a file anew, in one write. Gives why not when that is refused.
  public Optional<Refused> write(String path, String text) {
    return switch (process.channel(path, OpenMode.WRITE)) {
      case Outcome.Failed<Channel>(Refused no) -> Optional.of(no);
      case Done<Channel>(Channel channel) -> {
        Write result = channel.write(Bytes.of(text));
        close(channel);
        yield result instanceof Refused no ? Optional.of(no) : Optional.empty();
      }
    };
  }

  /// What a directory lists, in its order; nothing when it is none.
  public List<String> names(String path) {
    return node(path) instanceof Done<Node>(Directory directory) ? directory.names() : List.of();
  }

  public boolean exists(String path) {
    return node(path).isDone();
  }

  public boolean isDirectory(String path) {
    return node(path) instanceof Done<Node>(Directory directory);
  }

  /// Where a link points to; empty when it is none.
  public Optional<String> link(String path) {
    return process.sys().files().nodeOrLink(process.cwd(), path, process.caller())
            instanceof Done<Node>(Link link)
        ? Optional.of(link.target())
        : Optional.empty();
  }

  /// Makes a directory and those above it.
  public void makeDirectories(String path) {
    for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
      make(path.substring(0, slash));
    }
    make(path);
  }

  private void make(String path) {
    process.sys().files().makeDirectory(process.cwd(), path, 0755, process.caller());
  }

  /// unlink(2)
  public Outcome<Node> remove(String path) {
    return process.sys().files().unlink(process.cwd(), path, process.caller());
  }

  private Outcome<Node> node(String path) {
    return process.sys().files().node(process.cwd(), path, process.caller());
  }
}
