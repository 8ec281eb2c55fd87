package dev.apsh.transcript.coverage;

import dev.apsh.transcript.Read;
import dev.apsh.transcript.document.Transcript;
import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.option.ReportOptions;
import dev.apsh.transcript.option.TestOption;
import dev.apsh.transcript.outcome.FileResult;
import dev.apsh.transcript.outcome.StepResult;
import dev.apsh.transcript.outcome.Tally;
import dev.apsh.transcript.reading.DocumentReader;
import dev.apsh.transcript.report.Reporter;
import dev.apsh.transcript.report.WholeFile;
import dev.apsh.transcript.report.Writing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Says at the end what the run covered: as text, and in the files that the options name.
public final class CoverageReport implements Reporter {
  private final Optional<Writing> text;
  private final Given given;
  private final DocumentReader reader;
  private final CoveredSessions sessions;
  private final List<FileResult> results = new ArrayList<>();

  public CoverageReport(
      Given given, Optional<Writing> text, DocumentReader reader, CoveredSessions sessions) {
    this.given = given;
    this.text = text;
    this.reader = reader;
    this.sessions = sessions;
  }

  @Override
  public void start(int files) {
    results.clear();
  }

  @Override
  public void file(FileResult result) {
    results.add(result);
  }

  @Override
  public void end(Tally tally, Duration time) throws IOException {
    Coverage coverage = coverage();
    if (text.isPresent()) {
      text.get().text(CoverageText.of(coverage));
      text.get().flush();
    }
    write(ReportOptions.COVERAGE_JSON, CoverageJson.of(coverage));
    write(ReportOptions.COVERAGE_HTML, CoveragePage.of(coverage));
  }

  /// What an object says of the results so far.
  public Map<String, Object> json() {
    return CoverageJson.members(coverage());
  }

  private void write(TestOption option, String content) throws IOException {
    Optional<String> file = given.value(option);
    if (file.isPresent()) {
      WholeFile.write(Path.of(file.get()), content.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Coverage coverage() {
    Map<String, String> claims =
        given
            .value(ReportOptions.CLAIMS)
            .flatMap(list -> Claims.read(Path.of(list)).value())
            .orElse(Map.of());
    List<CoveredFile> files = new ArrayList<>();
    Set<String> shown = new TreeSet<>();
    for (FileResult result : results) {
      if (reader.read(result.file()) instanceof Read.Done(Transcript transcript)) {
        List<StepResult> steps = result.outcome().steps();
        files.add(CoveredFile.of(transcript, steps, elsewhere(result)));
        shown.addAll(Claims.met(transcript, byLine(steps)));
      }
    }
    return new Coverage(files, sessions.declared(), sessions.met(), claims, shown);
  }

  private static Map<Integer, StepResult> byLine(List<StepResult> steps) {
    Map<Integer, StepResult> byLine = new HashMap<>();
    steps.forEach(step -> byLine.put(step.position().line(), step));
    return byLine;
  }

  /// The commands that ran in the other files.
  private Set<String> elsewhere(FileResult own) {
    Set<String> commands = new TreeSet<>();
    for (FileResult result : results) {
      if (result != own) {
        result.outcome().steps().stream()
            .filter(StepResult::hasRun)
            .map(StepResult::command)
            .forEach(commands::add);
      }
    }
    return commands;
  }
}
