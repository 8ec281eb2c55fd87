package dev.apsh.transcript;

import java.util.List;
import java.util.Optional;

/// The options of `apsh test` that say how documents are read, compared and mended.
public final class ReadingOptions {
  public static final TestOption SIDECAR =
      TestOption.value(
          "--sidecar", "PATH", "what is said of a document, or a folder of such files");
  public static final TestOption CARRIER =
      TestOption.value("--carrier", "NAME", "read the files as: " + Carriers.NAMES)
          .checked(name ->
              Carriers.named(name).isPresent()
                  ? Optional.empty()
                  : Optional.of("is none of: " + Carriers.NAMES));
  public static final TestOption PREFIX =
      TestOption.value("--prefix", "TEXT", "transcripts stand in lines that begin so");
  public static final TestOption PROMPT =
      TestOption.value("--prompt", "TEXT", "a prompt before commands, as TEXT or TEXT = MACHINE");

  /// In the order of the help.
  static final List<TestOption> ALL = List.of(SIDECAR, CARRIER, PREFIX, PROMPT);

  private ReadingOptions() {}
}
