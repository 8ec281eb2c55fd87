package dev.apsh.transcript.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.transcript.Catalogue;
import dev.apsh.transcript.Position;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.Setting;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.carrier.IndentedText;
import dev.apsh.transcript.document.Step;
import dev.apsh.transcript.document.Transcript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptParserTest {
  private static Read<Transcript> parse(String latin) {
    return TranscriptParser.parse(
        Source.of(Path.of("x.t"), latin.getBytes(StandardCharsets.ISO_8859_1)),
        new IndentedText(),
        Catalogue.EMPTY);
  }

  private static Transcript transcript(String latin) {
    return parse(latin).value().orElseThrow();
  }

  @Test
  void aStepIsACommandWithWhatStandsUnderIt() {
    Transcript transcript =
        transcript("Title\n  $ cat <<E\n  > a\n  > E\n  a\ntext\n  $ false\n  [1]\n");

    assertThat(transcript.steps()).hasSize(2);
    Step first = transcript.steps().getFirst();
    assertThat(first.input()).asString().isEqualTo("cat <<E\na\nE");
    assertThat(first.expectations()).extracting(e -> e.line().number()).containsExactly(5);
    assertThat(transcript.entries()).hasSize(8);
  }

  @Test
  void theLinesJoinedAreTheFile() {
    String file = "a\r\n  $ b\n\n\n  c\0\377\n \n  last";
    StringBuilder joined = new StringBuilder();
    transcript(file)
        .source()
        .lines()
        .forEach(line -> joined.append(line.text()).append(line.end()));

    assertThat(joined).hasToString(file);
  }

  @Test
  void aCommandIsGivenByteForByte() {
    assertThat(transcript("  $ echo \351\r\n").steps().getFirst().input())
        .isEqualTo(new byte[] {'e', 'c', 'h', 'o', ' ', (byte) 0xe9, '\r'});
  }

  @Test
  void aSettingKeepsItsPlace() {
    Transcript transcript =
        transcript("Text\n#apsh: lab=my labs/a.json \n#apsh:profile = root=1\r\n");

    assertThat(transcript.settings())
        .containsExactly(
            new Setting(new Position("x.t", 2), "lab", "my labs/a.json"),
            new Setting(new Position("x.t", 3), "profile", "root=1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"# apsh: lab=x\n", " #apsh: lab=x\n", "#apsh lab=x\n", "x #apsh: lab=x\n"})
  void otherCommentsAreProse(String line) {
    assertThat(transcript(line).settings()).isEmpty();
  }

  @Test
  void anIndentedMarkIsOutput() {
    assertThat(transcript("  $ x\n  #apsh: lab=x\n").steps().getFirst().expectations()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"#apsh:\n", "#apsh: lab\n", "#apsh: =x\n", "#apsh: Lab=x\n", "#apsh: a b=x\n"})
  void aSettingOfAnotherFormIsRefused(String line) {
    assertThat(parse("\n" + line))
        .hasToString("x.t:2: A setting is not of the form \"#apsh: key=value\"");
  }

  @Test
  void aSettingThatIsNoTextIsRefused() {
    assertThat(parse("#apsh: lab=\351\n")).hasToString("x.t:1: A setting is not in UTF-8");
  }

  @Test
  void aSettingAfterACommandIsRefused() {
    assertThat(parse("  $ true\n#apsh: lab=x\n"))
        .hasToString("x.t:2: A setting must stand before the first command");
  }

  @Test
  void aSettingMadeTwiceIsRefused() {
    assertThat(parse("#apsh: lab=x\n\n#apsh: lab=y\n")).hasToString("x.t:3: lab is set in line 1");
  }

  @Test
  void aContinuationOfNothingIsRefused() {
    assertThat(parse("text\n  > echo\n  $ true\n"))
        .hasToString("x.t:2: A line \"> \" has no command \"$ \" above it");
  }

  @Test
  void promptsWithoutABlankAreOutput() {
    Transcript transcript = transcript("  $ \n  $\n  >\n");

    assertThat(transcript.steps()).hasSize(1);
    assertThat(transcript.steps().getFirst().input()).isEmpty();
    assertThat(transcript.steps().getFirst().expectations()).hasSize(2);
  }
}
