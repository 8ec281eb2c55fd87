package dev.apsh;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds for every file of the repository, each named by its path from the top.
final class RepositoryTest {
  private static final Pattern TYPE =
      Pattern.compile(
          " *((public|protected|static|final|abstract|sealed|non-sealed) )*"
              + "(class|interface|record|enum|@interface) \\w+.*");

  private static final Map<String, List<String>> FILES = files();

  @Test
  void allOfItIsSeen() {
    assertThat(FILES)
        .containsKeys("pom.xml", "mvnw", "apsh", ".ci/run", "src/main/java/dev/apsh/ap/Apqn.java")
        .hasSizeGreaterThan(100);
  }

  @Test
  void noFileNamesAPackageRegistry() {
    assertThat(
            lines("", matching("repo1?\\.maven\\.(apache\\.)?org|central\\.sonatype|deb\\.debian")))
        .isEmpty();
  }

  @Test
  void nothingIsLeftUndone() {
    assertThat(lines("", matching("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|@Dis" + "abled")))
        .isEmpty();
  }

  @Test
  void noLineEndsInABlank() {
    assertThat(lines("", matching("[ \t\r]$")))
        .allMatch(
            place -> place.startsWith("transcripts/") || place.startsWith("src/test/resources/"));
  }

  @Test
  void aSourceIsShortEnoughForOneSubject() {
    assertThat(lines("src/main/java/", place -> place.line == 520)).isEmpty();
  }

  @Test
  void everyTypeSaysWhatItIs() {
    assertThat(types().filter(place -> !isDocumented(place))).isEmpty();
  }

  /// A line of a file, counted from 0.
  private record Place(String file, int line) {
    String text() {
      return FILES.getOrDefault(file, List.of()).get(line);
    }

    @Override
    public String toString() {
      return file + ":" + (line + 1) + ": " + text();
    }
  }

  private static Stream<Place> types() {
    return places("src/main/")
        .filter(place -> place.file.endsWith(".java"))
        .filter(RepositoryTest::isType);
  }

  private static boolean isType(Place place) {
    return TYPE.matcher(place.text()).matches();
  }

  /// Whether a sentence stands above it and its annotations, before anything else ends.
  private static boolean isDocumented(Place type) {
    Place above = new Place(type.file, type.line - 1);
    String text = above.text().strip();
    return text.startsWith("///") || (!text.matches("|.*[;}]") && isDocumented(above));
  }

  private static Predicate<Place> matching(String regex) {
    Predicate<String> found = Pattern.compile(regex).asPredicate();
    return place -> found.test(place.text());
  }

  private static Stream<String> lines(String directory, Predicate<Place> wanted) {
    return places(directory).filter(wanted).map(Place::toString);
  }

  private static Stream<Place> places(String directory) {
    return FILES.entrySet().stream()
        .filter(file -> file.getKey().startsWith(directory))
        .flatMap(file ->
            IntStream.range(0, file.getValue().size())
                .mapToObj(line -> new Place(file.getKey(), line)));
  }

  private static Map<String, List<String>> files() {
    try (Stream<Path> top = Files.list(Path.of(""))) {
      return top.filter(path -> !path.toString().matches("\\.git|build|target|\\.idea|\\.vscode"))
          .flatMap(RepositoryTest::tree)
          .filter(Files::isRegularFile)
          .collect(toMap(Path::toString, RepositoryTest::read, (a, b) -> a, TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> tree(Path path) {
    try (Stream<Path> tree = Files.walk(path)) {
      return tree.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file, ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
