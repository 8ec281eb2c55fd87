package dev.apsh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// Every claim of the vfio-ap document has commands in a transcript that show it.
@NullMarked
final class ClaimsTest {
  private static final Path TRANSCRIPTS = Path.of("transcripts/document");
  private static final int CLAIMS = 41;
  private static final Pattern NUMBER = Pattern.compile("\\[D-([0-9]+)]");
  private static final String COMMAND = "  $ ";

  @Test
  void everyClaimIsShownByATranscript() throws IOException {
    Set<Integer> shown = new TreeSet<>();
    for (Path file : transcripts()) {
      shown.addAll(claims(Files.readString(file, UTF_8)));
    }
    assertThat(shown)
        .containsAll(IntStream.rangeClosed(1, CLAIMS).boxed().toList())
        .allMatch(claim -> claim <= CLAIMS);
  }

  @Test
  void aNumberCountsOnlyWithCommandsBeforeTheNextText() {
    assertThat(claims("First [D-1]:\n\n  $ true\n\nThen [D-2]\nand [D-3]:\n  $ true\n"))
        .containsExactlyInAnyOrder(1, 2, 3);
    assertThat(claims("Only text [D-1].\n\nNext text.\n\n  $ true\n")).isEmpty();
    assertThat(claims("Nothing but output [D-1]:\n  [D-2]\n")).isEmpty();
  }

  private static Iterable<Path> transcripts() throws IOException {
    try (Stream<Path> files = Files.list(TRANSCRIPTS)) {
      return files.filter(file -> file.toString().endsWith(".t")).toList();
    }
  }

  /// The claims that stand in a paragraph which is followed by a command.
  private static Set<Integer> claims(String transcript) {
    Set<Integer> shown = new TreeSet<>();
    Set<Integer> above = new TreeSet<>();
    boolean inParagraph = false;
    for (String line : transcript.lines().toList()) {
      if (line.startsWith(COMMAND)) {
        shown.addAll(above);
      }
      boolean isText = !line.isBlank() && !line.startsWith("  ");
      if (isText && !inParagraph) {
        above.clear();
      }
      if (isText) {
        NUMBER.matcher(line).results().map(ClaimsTest::number).forEach(above::add);
      }
      inParagraph = isText;
    }
    return shown;
  }

  private static int number(MatchResult match) {
    return Integer.parseInt(match.group(1));
  }
}
