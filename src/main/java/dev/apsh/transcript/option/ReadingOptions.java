package dev.apsh.transcript.option;

import dev.apsh.transcript.carrier.Carriers;
import java.util.List;
import java.util.Optional;

/// The options of `apsh test` that say how documents are read, compared and mended.
public final class ReadingOptions {
  public static final TestOption SIDECAR =
      TestOption.value(
          "--sidecar", "PATH", "what is said of a document, or a folder of such files");
  public static final TestOption CARRIER =
      TestOption.value("--carrier", "NAME", "how to read the files: markdown, rst, man and so on")
          .checked(name ->
              Carriers.named(name).isPresent()
                  ? Optional.empty()
                  : Optional.of("is none of: " + Carriers.NAMES));
  public static final TestOption PREFIX =
      TestOption.value("--prefix", "TEXT", "transcripts stand in lines that begin so");
  public static final TestOption PROMPT =
      TestOption.value("--prompt", "TEXT", "a prompt before commands, as TEXT or TEXT = MACHINE");

  public static final TestOption TIMEOUT =
      TestOption.value("--timeout", "SECONDS", "how long a command may take; 10 without it")
          .checked(seconds ->
              seconds.matches("[1-9][0-9]{0,4}")
                  ? Optional.empty()
                  : Optional.of("is no number from 1 to 99999"));
  public static final TestOption UPDATE =
      TestOption.flag("--update", "write what came in place of what does not match");
  public static final TestOption DIFF =
      TestOption.flag("--diff", "print that as a patch, and write nothing");
  public static final TestOption INTERACTIVE =
      TestOption.flag("--interactive", "ask about each change, then write");
  public static final TestOption CHECK =
      TestOption.flag("--check", "name the files that would be written, and write nothing");

  public static final TestOption NEW_SIDECAR =
      TestOption.flag("--new-sidecar", "write a first sidecar that expects what does not match");

  /// In the order of the help.
  static final List<TestOption> ALL =
      List.of(
          SIDECAR, NEW_SIDECAR, CARRIER, PREFIX, PROMPT, TIMEOUT, UPDATE, DIFF, INTERACTIVE, CHECK);

  private ReadingOptions() {}

  /// Two options that exclude each other.
  public static Optional<String> conflict(Given given) {
    boolean writes = given.has(UPDATE) || given.has(INTERACTIVE);
    boolean looks = given.has(DIFF) || given.has(CHECK);
    if (writes && looks) {
      return Optional.of("--update and --interactive write, --diff and --check never do");
    }
    if (given.has(NEW_SIDECAR) && (writes || looks)) {
      return Optional.of("--new-sidecar leaves the documents as they are");
    }
    return given.has(UPDATE) && given.has(INTERACTIVE)
        ? Optional.of("--update asks nothing, --interactive does")
        : Optional.empty();
  }
}
