package dev.apsh.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.ap.ApMask;
import dev.apsh.kernel.Bytes;
import dev.apsh.lab.LabReader.Lab;
import dev.apsh.lab.LabReader.Wrong;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LabReaderTest {

  @Test
  void theDefaultLabIsItsJsonTwin() throws IOException {
    assertThat(read(Files.readString(Path.of("labs/document.json"))))
        .isEqualTo(new Lab(LabDefinition.document()));
  }

  @Test
  void anEmptyObjectIsTheDocumentsMachine() {
    assertThat(read("{}")).isEqualTo(new Lab(LabDefinition.document()));
  }

  @Test
  void theFullLabHas256AdaptersAnd256Domains() throws IOException {
    Lab lab = (Lab) read(Files.readString(Path.of("labs/full.json")));
    assertThat(lab.definition().machine().adapters()).hasSize(256);
    assertThat(lab.definition().machine().lpars().getFirst().matrix().domains())
        .isEqualTo(ApMask.ALL);
  }

  @Test
  void controlDomainsAreTheUsageDomainsUnlessSaid() {
    Lab lab = (Lab) read("{\"machine\": {\"lpars\": [{\"name\": \"a\", \"usageDomains\": [7]}]}}");
    assertThat(lab.definition().machine().lpars().getFirst().matrix().controlDomains())
        .isEqualTo(ApMask.of(7));
    assertThat(lab.definition().host()).isEqualTo("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'apsh': 2} | apsh: 2 is not from 1 to 1",
        "{'profil': 'x'} | profil: no such key; known here: $schema, apsh, profile",
        "{'time': 'noon'} | time: \"noon\" is no time such as \"2019-06-13T12:00:00Z\"",
        "{'scans': 'never'} | scans: \"never\" is neither \"at-once\" nor \"timed\"",
        "{'host': 'x'} | host: no LPAR \"x\"; there are host, host2",
        "{'guests': ['a', 'a']} | guests: a name stands here twice",
        "{'guests': ['A b']} | guests: \"A b\" is no host name",
        "{'user': 'A b'} | user: \"A b\" is no user name",
        "{'limits': {'steps': 0}} | limits.steps: 0 is not from 1 to",
        "{'machine': {}} | machine: \"lpars\" is missing",
        "{'machine': {'lpars': []}} | machine.lpars: a machine needs at least one LPAR",
        "{'machine': {'lpars': [{'name': 'a', 'adapters': [4]}]}} | "
            + "machine.lpars[0]: the machine has no adapter 4",
        "{'machine': {'adapters': [{'type': 'CEX5C'}], 'lpars': []}} | "
            + "machine.adapters[0]: an adapter has either \"number\" or \"numbers\"",
        "{'machine': {'adapters': [{'number': 4, 'type': 'CEX9C'}], 'lpars': []}} | "
            + "machine.adapters[0].type: \"CEX9C\" is no type of adapter; known are CEX2A",
        "{'machine': {'adapters': [{'number': 256, 'type': 'CEX5C'}], 'lpars': []}} | "
            + "machine.adapters[0].number: 256 is not from 0 to 255",
        "{'machine': {'adapters': [{'number': 4, 'type': 'CEX5C', 'state': 'off'}], 'lpars': []}} | "
            + "machine.adapters[0].state: \"off\" is neither \"online\" nor \"standby\"",
        "[] | a list is no object",
        "{'seed': 1.5} | seed: \"1.5\" is no whole number",
        "{'seed': 1, 'seed': 2} | seed: stands here a second time",
        "{'seed': | no JSON: ",
        "{'seed': 1 | no JSON: Unexpected end-of-input: expected close marker for Object",
        "{} {} | more text after the lab's end",
      })
  void aWrongLabSaysWhereAndWhatWouldBeRight(String json, String message) {
    assertThat(read(json.replace('\'', '"')))
        .isInstanceOfSatisfying(
            Wrong.class,
            wrong -> assertThat(wrong.what()).contains(message.strip()).doesNotContain("REDACTED"));
  }

  @Test
  void anErrorHasItsLine() {
    assertThat(read("{\n  \"seed\": 1,\n  \"scans\": \"no\"\n}"))
        .isInstanceOfSatisfying(Wrong.class, wrong -> assertThat(wrong.line()).isEqualTo(3));
  }

  @Test
  void twoLparsShareNoAdapterAndDomain() {
    String lpars =
        "[{'name': 'a', 'adapters': [1], 'usageDomains': [2]},"
            + " {'name': 'b', 'adapters': [1], 'usageDomains': [2, 3]}]";
    String json =
        "{'machine': {'adapters': [{'number': 1, 'type': 'CEX5C'}], 'lpars': " + lpars + "}}";
    assertThat(read(json.replace('\'', '"')))
        .isInstanceOfSatisfying(
            Wrong.class, wrong -> assertThat(wrong.what()).contains("01.0002 is also LPAR a's"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u0000", "nul", "{\"a", "\udcff", "{\"machine\": [[[[[[", "1e999"})
  void anyBytesGiveAMessage(String text) {
    assertThat(read(text)).isInstanceOf(Wrong.class);
  }

  @Test
  void theSchemaKnowsTheKeysThatAreRead() throws IOException {
    JsonNode schema =
        JsonMapper.shared().readTree(Files.readString(Path.of("labs/lab.schema.json")));
    Wrong wrong = (Wrong) read("{\"nosuchkey\": 1}");
    String known = wrong.what().substring(wrong.what().indexOf("here: ") + 6);
    assertThat(schema.get("properties").propertyNames())
        .containsExactlyInAnyOrder(known.split(", "));
  }

  private static LabReader.Result read(String text) {
    return LabReader.read(Bytes.of(text));
  }
}
