package dev.apsh.program.sed;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.program.tool.Call;
import dev.apsh.vfs.OpenMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The files that are edited, as one stream of lines or, in place, as one stream each.
final class Files {
  private final Call call;
  private final SedOptions options;
  private final Deque<String> names;
  private final InPlace inPlace;
  private Optional<Input> input = Optional.empty();
  private Optional<Bytes> ahead = Optional.empty();
  private String name = "-";
  private String nameAhead = "-";
  private long number;
  private int status;
  private Optional<String> wrong = Optional.empty();

  Files(Call call, SedOptions options, List<String> names, InPlace inPlace) {
    this.call = call;
    this.options = options;
    this.names = new ArrayDeque<>(names.isEmpty() ? List.of("-") : names);
    this.inPlace = inPlace;
  }

  /// The next line with what ends it; empty at the end of all.
  Optional<Bytes> next() {
    Optional<Bytes> line = ahead.isPresent() ? ahead : fetch(true);
    ahead = Optional.empty();
    name = nameAhead;
    number += line.isPresent() ? 1 : 0;
    return line;
  }

  /// Whether no line follows, in this file or, where files are one stream, in those behind it.
  boolean isLast() {
    if (ahead.isEmpty()) {
      ahead = fetch(options.inPlace().isEmpty());
    }
    return ahead.isEmpty();
  }

  private Optional<Bytes> fetch(boolean further) {
    while (wrong.isEmpty()) {
      Optional<Bytes> line = input.flatMap(from -> from.line(options.separator()));
      input
          .flatMap(Input::refused)
          .ifPresent(no -> {
            wrong = Optional.of("read error on " + nameAhead + ": " + no.text());
          });
      if (line.isPresent() || !further || wrong.isPresent()) {
        return line;
      }
      close();
      if (names.isEmpty()) {
        return Optional.empty();
      }
      open(names.pop());
    }
    return Optional.empty();
  }

  private void open(String path) {
    Optional<String> no = inPlace.begin(path);
    if (no.isPresent()) {
      complain(no.get());
      return;
    }
    boolean stdin = path.equals("-") && options.inPlace().isEmpty();
    switch (stdin ? call.open(path) : call.process().channel(path, OpenMode.READ)) {
      case Failed<Channel>(Refused refused) -> {
        inPlace.abandon();
        call.warn("can't read " + path + ": " + refused.text());
        status = 2;
      }
      case Done<Channel>(Channel channel) -> {
        input = Optional.of(new Input(channel));
        nameAhead = path;
        number = options.inPlace().isPresent() ? 0 : number;
      }
    }
  }

  /// Something is wrong with one file: the others come all the same, unless nothing can be done.
  private void complain(String text) {
    if (inPlace.isFatal()) {
      wrong = Optional.of(text);
    } else {
      call.warn(text);
      status = Math.max(status, 4);
    }
  }

  /// The file that was open is done with.
  void close() {
    if (input.isPresent()) {
      input = Optional.empty();
      inPlace.end().ifPresent(text -> wrong = Optional.of(text));
    }
  }

  /// What could not be read to its end.
  Optional<String> wrong() {
    return wrong;
  }

  int status() {
    return status;
  }

  String name() {
    return name;
  }

  long number() {
    return number;
  }
}
