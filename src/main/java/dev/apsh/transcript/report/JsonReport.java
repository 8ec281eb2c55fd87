package dev.apsh.transcript.report;

import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Readable;
import dev.apsh.transcript.outcome.FileResult;
import dev.apsh.transcript.outcome.Hunk;
import dev.apsh.transcript.outcome.Outcome;
import dev.apsh.transcript.outcome.StepResult;
import dev.apsh.transcript.outcome.Tally;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// One JSON object on standard output, when all is done; errors go apart as they come.
public final class JsonReport implements Reporter {
  /// The version of the format.
  private static final int VERSION = 1;

  private final Supplier<Map<String, Object>> more;
  private final Writing report;
  private final Writing errors;
  private final List<Map<String, Object>> files = new ArrayList<>();

  /// A report to standard output.
  ///
  /// @param more further members of the object, asked for at the end
  public JsonReport(Output output, Supplier<Map<String, Object>> more) {
    this.more = more;
    this.report = new Writing(output.report());
    this.errors = new Writing(output.errors());
  }

  @Override
  public void start(int all) {
    files.clear();
  }

  @Override
  public void problem(String text) throws IOException {
    errors.text(text + "\n");
    errors.flush();
  }

  @Override
  public void file(FileResult result) throws IOException {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("file", result.file().toString());
    switch (result.outcome()) {
      case Outcome.Passed _ -> file.put("outcome", "passed");
      case Outcome.Failed _ -> file.put("outcome", "failed");
      case Outcome.Skipped skipped -> {
        file.put("outcome", "skipped");
        file.put("reason", skipped.reason());
      }
      case Outcome.Unread(Problem problem) -> {
        file.put("outcome", "unread");
        file.put("line", problem.position().line());
        file.put("reason", problem.what());
        problem(problem.toString());
      }
    }
    file.put("seconds", Double.valueOf(seconds(result.time())));
    file.put("commands", result.outcome().steps().stream().map(JsonReport::step).toList());
    files.add(file);
  }

  private static Map<String, Object> step(StepResult step) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("line", step.position().line());
    members.put("command", Readable.text(step.command()));
    members.put("outcome", step.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (!step.reason().isEmpty()) {
      members.put("reason", step.reason());
    }
    if (!step.hunks().isEmpty()) {
      members.put("summary", step.summary());
      members.put("differences", step.hunks().stream().map(JsonReport::hunk).toList());
    }
    return members;
  }

  private static Map<String, Object> hunk(Hunk hunk) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("line", hunk.position().line());
    members.put("range", hunk.range());
    members.put("lines", hunk.lines().stream().map(line -> Readable.text(line.signed())).toList());
    members.put("why", hunk.notes().stream().map(Hunk.Note::text).toList());
    return members;
  }

  @Override
  public void end(Tally tally, Duration time) throws IOException {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("files", tally.tests() + tally.unread());
    summary.put("skipped", tally.skipped());
    summary.put("failed", tally.failed());
    summary.put("unread", tally.unread());
    summary.put("commands", tally.commands());
    summary.put("seconds", Double.valueOf(seconds(time)));
    summary.put("status", tally.status());
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("apsh", VERSION);
    all.put("files", files);
    all.put("summary", summary);
    all.putAll(more.get());
    report.text(JsonText.of(all) + "\n");
    report.flush();
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.3f", time.toNanos() / 1e9);
  }
}
