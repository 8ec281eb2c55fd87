package dev.apsh.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apsh.kernel.KernelProfile.Difference;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Policy.MaskConflict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProfilesTest {

  @Test
  void everyKernelAnswersEveryQuestionInWords() {
    Class<?>[] questions = Policy.class.getPermittedSubclasses();
    assertThat(questions).hasSizeGreaterThan(20);
    for (KernelProfile profile : Profiles.all()) {
      assertThat(profile.policies()).hasSize(questions.length);
      for (Class<?> question : questions) {
        assertThat(profile.policies()).hasAtLeastOneElementOfType(question);
      }
      for (Policy policy : profile.policies()) {
        PolicyWords words = policy.inWords();
        assertThat(List.of(words.question(), words.answer(), words.rule()))
            .noneMatch(String::isBlank);
      }
    }
  }

  @Test
  void everyAnswerToAQuestionIsWordedDifferently() {
    for (Class<?> question : Policy.class.getPermittedSubclasses()) {
      List<String> answers =
          Arrays.stream(question.getEnumConstants())
              .map(constant -> ((Policy) constant).inWords().answer())
              .toList();
      assertThat(answers).doesNotHaveDuplicates();
    }
  }

  @Test
  void anUnknownNameListsTheKnownOnes() {
    assertThat(Profiles.named("linux-7"))
        .isInstanceOfSatisfying(
            Failed.class,
            no ->
                assertThat(no.refused().why().facts())
                    .isEqualTo(
                        "no kernel profile is named `linux-7`; there are document, linux-4.20,"
                            + " linux-6.1, linux-6.12, linux-6.19"));
  }

  @Test
  void theManualSaysWhatEachKernelDoes() throws IOException {
    String manual = Files.readString(Path.of("docs/manual/kernels.md"));
    for (KernelProfile profile : Profiles.all()) {
      assertThat(manual).contains("| `" + profile + "` |");
      for (Policy policy : profile.policies()) {
        PolicyWords words = policy.inWords();
        assertThat(manual).contains("- " + words.question() + " (" + words.rule() + ")\n");
        assertThat(manual.lines())
            .anyMatch(line ->
                line.startsWith("  - ")
                    && line.contains(profile.name())
                    && line.endsWith(": " + words.answer()));
      }
    }
    for (Feature feature : Feature.values()) {
      List<String> having =
          Profiles.all().stream()
              .filter(each -> each.has(feature))
              .map(KernelProfile::name)
              .toList();
      assertThat(manual)
          .contains(
              "| " + feature.words() + " | " + feature.rule() + " | " + String.join(", ", having));
    }
  }

  @Test
  void theManualNamesTranscriptsThatThereAre() throws IOException {
    List<String> named =
        Pattern.compile("`([a-z0-9./-]+\\.t)`")
            .matcher(Files.readString(Path.of("docs/manual/kernels.md")))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(named).hasSizeGreaterThan(40);
    assertThat(named).allMatch(name -> Files.exists(Path.of("transcripts", name)));
  }

  @Test
  void everyProfileIsFoundByItsName() {
    for (KernelProfile profile : Profiles.all()) {
      assertThat(Profiles.named(profile.name())).isEqualTo(Outcome.of(profile));
    }
  }

  @Test
  void aKernelDoesNotDifferFromItselfAndDoesFromOthers() {
    for (KernelProfile one : Profiles.all()) {
      for (KernelProfile other : Profiles.all()) {
        assertThat(one.differences(other).isEmpty()).isEqualTo(one == other);
        assertThat(one.differences(other)).hasSameSizeAs(other.differences(one));
      }
    }
  }

  @Test
  void aDifferenceNamesBothAnswersAndTheRule() {
    KernelProfile newest = ((Outcome.Done<KernelProfile>) Profiles.named("linux-6.1")).value();
    assertThat(Profiles.document().differences(newest))
        .contains(
            new Difference(
                "A mask that takes an assigned APQN for the host",
                "is refused with EADDRINUSE",
                "is refused with EBUSY",
                "D10-D13"),
            new Difference("/sys/bus/ap/scans", "no", "yes", "B20"));
  }

  @Test
  void aQuestionWithoutAnAnswerIsAnError() {
    KernelProfile empty = KernelProfile.of("empty", "0", "none", List.of());
    assertThatThrownBy(() -> empty.the(MaskConflict.class)).hasMessageContaining("MaskConflict");
  }
}
