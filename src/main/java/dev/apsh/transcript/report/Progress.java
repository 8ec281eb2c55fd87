package dev.apsh.transcript.report;

import dev.apsh.transcript.outcome.FileResult;
import dev.apsh.transcript.outcome.Outcome;
import java.io.IOException;
import java.util.Locale;

/// How a report shows, between the differences, that files are done.
interface Progress {
  /// So many files will run.
  default void start(int files) {}

  /// A file is done; differences follow when it failed.
  void done(FileResult result) throws IOException;

  /// Other text follows: what stands in an open line is ended or wiped.
  void giveWay() throws IOException;

  /// No file follows.
  void end() throws IOException;

  /// A sign for each file, as cram has it.
  final class Signs implements Progress {
    private final Writing report;
    private boolean lineIsOpen;

    Signs(Writing report) {
      this.report = report;
    }

    @Override
    public void done(FileResult result) throws IOException {
      Outcome outcome = result.outcome();
      if (outcome instanceof Outcome.Passed) {
        sign(".");
      } else if (!(outcome instanceof Outcome.Unread)) {
        sign(outcome instanceof Outcome.Skipped ? "s" : "!");
      }
    }

    private void sign(String sign) throws IOException {
      report.text(sign);
      lineIsOpen = true;
    }

    @Override
    public void giveWay() throws IOException {
      if (lineIsOpen) {
        report.text("\n");
      }
      lineIsOpen = false;
    }

    @Override
    public void end() throws IOException {
      report.text("\n");
    }
  }

  /// A line for each file.
  final class Lines implements Progress {
    private final Writing report;

    Lines(Writing report) {
      this.report = report;
    }

    @Override
    public void done(FileResult result) throws IOException {
      String line =
          switch (result.outcome()) {
            case Outcome.Passed passed -> line("passed ", result, passed);
            case Outcome.Failed failed -> line("FAILED ", result, failed);
            case Outcome.Skipped skipped -> "skipped " + result.file() + ": " + skipped.reason();
            case Outcome.Unread _ -> "UNREAD  " + result.file();
          };
      report.text(line + "\n");
    }

    private static String line(String word, FileResult result, Outcome outcome) {
      return String.format(
          Locale.ROOT,
          "%s %s: %d commands, %.1f ms",
          word,
          result.file(),
          outcome.commands(),
          result.time().toNanos() / 1e6);
    }

    @Override
    public void giveWay() {}

    @Override
    public void end() throws IOException {
      report.text("\n");
    }
  }

  /// One line of a terminal that is written over and over.
  final class Status implements Progress {
    private static final String WIPE = "\r\033[K";
    private static final int COLUMNS = 79;

    private final Writing report;
    private int files;
    private int done;
    private int failed;
    private boolean shown;

    Status(Writing report) {
      this.report = report;
    }

    @Override
    public void start(int all) {
      files = all;
      done = 0;
      failed = 0;
    }

    @Override
    public void done(FileResult result) throws IOException {
      done++;
      if (result.outcome() instanceof Outcome.Failed
          || result.outcome() instanceof Outcome.Unread) {
        failed++;
      }
      String counts = done + "/" + files + (failed == 0 ? "  " : ", " + failed + " failed  ");
      String name = result.file().toString();
      int room = COLUMNS - counts.length();
      String shortened =
          name.length() <= room ? name : "…" + name.substring(name.length() - room + 1);
      report.text(WIPE + counts + shortened);
      shown = true;
    }

    @Override
    public void giveWay() throws IOException {
      if (shown) {
        report.text(WIPE);
      }
      shown = false;
    }

    @Override
    public void end() throws IOException {
      giveWay();
    }
  }

  /// Nothing.
  final class Silent implements Progress {
    @Override
    public void done(FileResult result) {}

    @Override
    public void giveWay() {}

    @Override
    public void end() {}
  }
}
