package dev.apsh.transcript.report;

import dev.apsh.transcript.outcome.FileResult;
import dev.apsh.transcript.outcome.Tally;
import java.io.IOException;
import java.time.Duration;

/// Is told what becomes of the files, always in their order.
public interface Reporter {
  /// So many files will run.
  default void start(int files) throws IOException {}

  /// A line that belongs to no file, such as that there are none.
  default void problem(String text) throws IOException {}

  void file(FileResult result) throws IOException;

  /// All files are done; how many, and how long all took.
  void end(Tally tally, Duration time) throws IOException;
}
