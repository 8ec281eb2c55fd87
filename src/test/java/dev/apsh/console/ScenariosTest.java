package dev.apsh.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The scenarios of guides: each number is a transcript, or the manual says why it is none.
class ScenariosTest {
  private static final int LAST = 55;
  private static final Pattern NAME = Pattern.compile("(\\d\\d)(?:-(\\d\\d))?-.*\\.t");
  private static final Pattern NOT_SHOWN = Pattern.compile("\\| (\\d+) \\| not shown \\| .+ \\|");

  /// Whose words stand in the text: a document, a page, a program or a suite.
  private static final Pattern SOURCE =
      Pattern.compile(
          "kernel|vfio-ap|QEMU|libvirt|tp-libvirt|mdevctl|s390-tools|IBM|SUSE|kata|zhmc|k8s");

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("transcripts/scenarios"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void everyNumberIsATranscriptOrTheManualSaysWhyNot() throws IOException {
    Set<Integer> shown = new TreeSet<>();
    for (Path file : files()) {
      Matcher name = NAME.matcher(file.getFileName().toString());
      assertThat(name.matches()).as("%s", file).isTrue();
      int first = Integer.parseInt(name.group(1));
      int last = name.group(2) == null ? first : Integer.parseInt(name.group(2));
      IntStream.rangeClosed(first, last).forEach(shown::add);
    }
    Set<Integer> listed =
        Files.readAllLines(Path.of("docs/manual/scenarios.md")).stream()
            .map(NOT_SHOWN::matcher)
            .filter(Matcher::matches)
            .map(row -> Integer.valueOf(row.group(1)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(shown).doesNotContainAnyElementsOf(listed);
    shown.addAll(listed);
    assertThat(shown).containsExactlyElementsOf(IntStream.rangeClosed(1, LAST).boxed().toList());
  }

  @Test
  void everyTranscriptNamesItsSourceInItsText() throws IOException {
    for (Path file : files()) {
      String text =
          Files.readAllLines(file).stream()
              .filter(line -> !line.startsWith("  ") && !line.startsWith("#"))
              .collect(Collectors.joining(" "));
      assertThat(text).as("%s", file).containsPattern(SOURCE);
    }
  }
}
