package dev.apsh.program;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Refused;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Process;
import dev.apsh.vfs.OpenMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A command line for tests: words, single quotes, `$'…'`, `|`, `<`, `>`, `>>`; the parts of a pipe
/// run one after the other.
final class Line {
  private final Bench bench;
  private final List<List<String>> commands = new ArrayList<>();
  private Bytes passed;
  private String errors = "";

  Line(Bench bench, String line, Bytes stdin) {
    this.bench = bench;
    this.passed = stdin;
    commands.add(new ArrayList<>());
    words(line);
  }

  private void words(String line) {
    StringBuilder word = new StringBuilder();
    boolean begun = false;
    for (int i = 0; i <= line.length(); i++) {
      char c = i == line.length() ? ' ' : line.charAt(i);
      if (c == '$' && line.startsWith("$'", i)) {
        int end = line.indexOf('\'', i + 2);
        word.append(line.substring(i + 2, end).translateEscapes());
        begun = true;
        i = end;
      } else if (c == '\'') {
        int end = line.indexOf('\'', i + 1);
        word.append(line, i + 1, end);
        begun = true;
        i = end;
      } else if (c == ' ' || c == '|' || c == '<' || c == '>') {
        if (begun) {
          commands.getLast().add(word.toString());
        }
        begun = false;
        word.setLength(0);
        operator(c, line, i);
      } else {
        begun = true;
        word.append(c);
      }
    }
  }

  private void operator(char c, String line, int at) {
    if (c == '|') {
      commands.add(new ArrayList<>());
    } else if (c == '<' || (c == '>' && line.charAt(at - 1) != '>')) {
      boolean twice = c == '>' && at + 1 < line.length() && line.charAt(at + 1) == '>';
      commands.getLast().add("\0" + (twice ? ">>" : "" + c));
    }
  }

  Ran run() {
    int status = 0;
    for (List<String> command : commands) {
      status = run(command);
    }
    return new Ran(passed.text(), errors, status);
  }

  private int run(List<String> command) {
    Collected out = new Collected();
    Collected err = new Collected();
    Process process = bench.process(Map.of(0, new Given(passed), 1, out, 2, err));
    List<String> words = new ArrayList<>();
    for (int i = 0; i < command.size(); i++) {
      String word = command.get(i);
      if (word.startsWith("\0")) {
        redirect(process, word.substring(1), command.get(++i));
      } else {
        words.add(word);
      }
    }
    int status = process.run(bench.program(words.getFirst()), words);
    passed = out.all();
    errors += err.all().text();
    return status;
  }

  private static void redirect(Process process, String operator, String path) {
    OpenMode mode =
        switch (operator) {
          case "<" -> OpenMode.READ;
          case ">" -> OpenMode.WRITE;
          default -> OpenMode.APPEND;
        };
    if (process.channel(path, mode) instanceof Outcome.Done<Channel>(Channel channel)) {
      process.descriptors().set(operator.equals("<") ? 0 : 1, channel);
    } else {
      throw new AssertionError("cannot open " + path);
    }
  }

  /// Collects what is written.
  private static final class Collected implements Channel {
    private final List<Bytes> parts = new ArrayList<>();

    @Override
    public Read read(int max) {
      return Content.END;
    }

    @Override
    public Write write(Bytes bytes) {
      parts.add(bytes);
      return Written.WHOLE;
    }

    Bytes all() {
      return Bytes.join(parts);
    }
  }

  /// Gives bytes to be read.
  private static final class Given implements Channel {
    private Bytes rest;

    Given(Bytes all) {
      this.rest = all;
    }

    @Override
    public Read read(int max) {
      Bytes some = rest.slice(0, Math.min(max, rest.length()));
      rest = rest.slice(some.length(), rest.length());
      return new Content(some);
    }

    @Override
    public Write write(Bytes bytes) {
      return new Refused(dev.apsh.kernel.Errno.EBADF, dev.apsh.kernel.Cause.NONE);
    }
  }
}
