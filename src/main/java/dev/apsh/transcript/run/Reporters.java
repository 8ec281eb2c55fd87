package dev.apsh.transcript.run;

import dev.apsh.transcript.Sessions;
import dev.apsh.transcript.coverage.CoverageReport;
import dev.apsh.transcript.coverage.CoveredSessions;
import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.option.ReportOptions;
import dev.apsh.transcript.outcome.FileResult;
import dev.apsh.transcript.outcome.Tally;
import dev.apsh.transcript.reading.DocumentReader;
import dev.apsh.transcript.report.Annotations;
import dev.apsh.transcript.report.JsonReport;
import dev.apsh.transcript.report.JunitReport;
import dev.apsh.transcript.report.Output;
import dev.apsh.transcript.report.Report;
import dev.apsh.transcript.report.Reporter;
import dev.apsh.transcript.report.TapReport;
import dev.apsh.transcript.report.Writing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that the options ask to be told.
final class Reporters implements Reporter {
  private final List<Reporter> all;

  private Reporters(List<Reporter> all) {
    this.all = all;
  }

  /// The report for people comes first, unless a machine reads standard output.
  static Reporters of(Given given, Output output, DocumentReader reader, Sessions sessions) {
    Optional<CoverageReport> coverage = coverage(given, output, reader, sessions);
    List<Reporter> all = new ArrayList<>();
    if (given.has(ReportOptions.TAP)) {
      all.add(new TapReport(output));
    } else if (given.has(ReportOptions.JSON)) {
      all.add(new JsonReport(output, () -> json(given, coverage)));
    } else {
      all.add(Report.of(output, given));
    }
    if (given.has(ReportOptions.ANNOTATE)) {
      all.add(new Annotations(output));
    }
    given.value(ReportOptions.JUNIT).map(Path::of).map(JunitReport::new).ifPresent(all::add);
    // It has to know all results before the object is written.
    coverage.ifPresent(all::add);
    if (given.has(ReportOptions.JSON)) {
      all.addLast(all.removeFirst());
    }
    return new Reporters(all);
  }

  /// As text, whose lines are comments to a reader of TAP, unless there is to be nothing but JSON.
  private static Optional<CoverageReport> coverage(
      Given given, Output output, DocumentReader reader, Sessions sessions) {
    if (!(sessions instanceof CoveredSessions covered)) {
      return Optional.empty();
    }
    boolean readable = given.has(ReportOptions.COVERAGE) && !given.has(ReportOptions.JSON);
    Optional<Writing> text =
        readable ? Optional.of(new Writing(output.report())) : Optional.empty();
    return Optional.of(new CoverageReport(given, text, reader, covered));
  }

  private static Map<String, Object> json(Given given, Optional<CoverageReport> coverage) {
    return given.has(ReportOptions.COVERAGE) && coverage.isPresent()
        ? Map.of("coverage", coverage.get().json())
        : Map.of();
  }

  @Override
  public void start(int files) throws IOException {
    for (Reporter reporter : all) {
      reporter.start(files);
    }
  }

  @Override
  public void problem(String text) throws IOException {
    for (Reporter reporter : all) {
      reporter.problem(text);
    }
  }

  @Override
  public void file(FileResult result) throws IOException {
    for (Reporter reporter : all) {
      reporter.file(result);
    }
  }

  @Override
  public void end(Tally tally, Duration time) throws IOException {
    for (Reporter reporter : all) {
      reporter.end(tally, time);
    }
  }
}
