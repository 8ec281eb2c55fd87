package dev.apsh.program.tool;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Executables.Image;
import dev.apsh.linux.Process;
import java.util.ArrayList;
import java.util.List;

/// A program that was run to its end with its output and errors kept.
public record Captured(int status, String out, String err) {

  /// Runs `argv` in a child of `process` that reads `input`. Refuses as execve(2).
  public static Outcome<Captured> run(Process process, List<String> argv, String input) {
    return Exec.load(process, argv).map(image -> run(process, image, input));
  }

  private static Captured run(Process process, Image image, String input) {
    Process child = process.fork();
    Kept out = new Kept();
    Kept err = new Kept();
    child.descriptors().set(0, new Given(Bytes.of(input)));
    child.descriptors().set(1, out);
    child.descriptors().set(2, err);
    int status = child.run(image.program(), image.argv());
    return new Captured(status, out.text(), err.text());
  }

  /// What is written to it stays.
  private static final class Kept implements Channel {
    private final List<Bytes> parts = new ArrayList<>();

    String text() {
      return Bytes.join(parts).text();
    }

    @Override
    public Read read(int max) {
      return Errno.EBADF.refused();
    }

    @Override
    public Write write(Bytes bytes) {
      parts.add(bytes);
      return Written.WHOLE;
    }
  }

  /// Gives a text, then ends.
  private static final class Given implements Channel {
    private Bytes rest;

    Given(Bytes rest) {
      this.rest = rest;
    }

    @Override
    public Read read(int max) {
      Bytes some = rest.slice(0, Math.min(max, rest.length()));
      rest = rest.slice(some.length(), rest.length());
      return new Content(some);
    }

    @Override
    public Write write(Bytes bytes) {
      return Errno.EBADF.refused();
    }
  }
}
