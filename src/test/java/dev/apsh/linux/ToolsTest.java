package dev.apsh.linux;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToolsTest {

  @ParameterizedTest
  @CsvSource({
    "document, document, 2.9.0, 1.2.0",
    "linux-4.20, document, 2.9.0, 1.2.0",
    "linux-6.1, 2.16.0, 2.16.0, 1.2.0",
    "linux-6.12, 2.43.0, 2.43.0, 1.4.0",
    "linux-6.19, 2.43.0, 2.43.0, 1.4.0"
  })
  void eachKernelHasItsUsualTools(String kernel, String name, String s390Tools, String mdevctl) {
    KernelProfile profile = Profiles.named(kernel).orElse(no -> Profiles.document());
    Tools tools = Tools.usual(profile);
    assertThat(tools.name()).isEqualTo(name);
    assertThat(tools.s390Tools()).hasToString(s390Tools);
    assertThat(tools.mdevctl()).hasToString(mdevctl);
  }

  @ParameterizedTest
  @CsvSource({"2.16, 2.16.0, 1.2.0", "2.36.0, 2.36.0, 1.2.0", "2.37.0, 2.37.0, 1.4.0"})
  void aReleaseBringsTheMdevctlOfItsTime(String name, String release, String mdevctl) {
    Tools tools = Tools.named(name).orElse(no -> Tools.DOCUMENT);
    assertThat(tools.s390Tools()).hasToString(release);
    assertThat(tools.mdevctl()).hasToString(mdevctl);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.15.0", "2.44.0", "2.16.1", "2", "", "Document", "2.016.0"})
  void whatIsNoReleaseListsTheKnownOnes(String name) {
    assertThat(Tools.named(name))
        .isInstanceOfSatisfying(
            Failed.class,
            no ->
                assertThat(no.refused().why().facts())
                    .isEqualTo(
                        "no tools are named `%s`; there are document, and s390-tools 2.16.0 to 2.43.0"
                            .formatted(name)));
  }

  @Test
  void anotherMdevctlCanBeTaken() {
    assertThat(Tools.DOCUMENT.withMdevctl("1.4").map(Tools::mdevctl))
        .isEqualTo(Outcome.of(Release.of(1, 4)));
    assertThat(Tools.DOCUMENT.withMdevctl("1.3.0"))
        .isInstanceOfSatisfying(
            Failed.class,
            no ->
                assertThat(no.refused().why().facts())
                    .isEqualTo("no mdevctl `1.3.0`; there are 1.2.0 and 1.4.0"));
  }
}
