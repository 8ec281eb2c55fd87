package dev.apsh.transcript.run;

import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.option.ReportOptions;
import dev.apsh.transcript.pattern.Effort;
import dev.apsh.transcript.pattern.Glob;
import dev.apsh.transcript.pattern.Match;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which of the files that were found run: those whose path has a text, and of these every n-th.
final class Selection {
  private static final long MOST_STEPS = 1_000_000;

  private final Optional<String> filter;
  private final int part;
  private final int parts;

  private Selection(Optional<String> filter, int part, int parts) {
    this.filter = filter;
    this.part = part;
    this.parts = parts;
  }

  static Selection of(Given given) {
    String[] shard = given.value(ReportOptions.SHARD_OF).orElse("1/1").split("/");
    return new Selection(
        given.value(ReportOptions.FILTER), Integer.parseInt(shard[0]), Integer.parseInt(shard[1]));
  }

  /// The files that run, in their order. Part I of N has each N-th file, so that neighbours, which
  /// take about as long, are dealt out evenly.
  List<Path> of(List<Path> files) {
    List<Path> wanted = files.stream().filter(this::isWanted).toList();
    List<Path> mine = new ArrayList<>();
    for (int i = part - 1; i < wanted.size(); i += parts) {
      mine.add(wanted.get(i));
    }
    return mine;
  }

  boolean isShard() {
    return parts > 1;
  }

  private boolean isWanted(Path file) {
    return filter.isEmpty()
        || Glob.match("*" + filter.get() + "*", file.toString(), new Effort(MOST_STEPS))
            == Match.Sure.YES;
  }
}
