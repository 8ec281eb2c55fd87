package dev.apsh.program.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.apsh.kernel.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Values that are read and printed again, and errors with their places.
class JsonParserTest {

  @Test
  void aValueIsPrintedAsItWasRead() throws JsonError {
    String text = "{\"a\":[1,-2.5e3,true,null,\"\\\"\\n\\u0001ä\"],\"b\":{},\"c\":[]}";
    assertThat(JsonPrinter.compact(JsonParser.parse(Bytes.of(text)))).isEqualTo(text);
  }

  @Test
  void prettyPrintingIndentsByTwoBlanks() throws JsonError {
    assertThat(JsonPrinter.pretty(JsonParser.parse(Bytes.of("{\"a\":[{\"b\":\"1\"}],\"c\":[]}"))))
        .isEqualTo(
            """
            {
              "a": [
                {
                  "b": "1"
                }
              ],
              "c": []
            }\
            """);
  }

  @Test
  void surrogatesAreOneCharacter() throws JsonError {
    assertThat(JsonStrings.of(JsonParser.parse(Bytes.of("\"\\ud83d\\ude00\""))))
        .contains("\ud83d\ude00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | EOF while parsing a value at line 1 column 0",
        "'{' | EOF while parsing an object at line 1 column 1",
        "'[' | EOF while parsing a list at line 1 column 1",
        "'[1 2]' | expected `,` or `]` at line 1 column 4",
        "'[1,]' | trailing comma at line 1 column 4",
        "'{\"a\"}' | expected `:` at line 1 column 5",
        "'{1:2}' | key must be a string at line 1 column 2",
        "'\"a' | EOF while parsing a string at line 1 column 2",
        "'01' | invalid number at line 1 column 2",
        "'nul' | EOF while parsing a value at line 1 column 3",
        "'nuul' | expected ident at line 1 column 3",
        "'1 1' | trailing characters at line 1 column 3",
        "'\"\\x\"' | invalid escape at line 1 column 3",
        "'?' | expected value at line 1 column 1"
      })
  void whatIsWrongIsSaidWithItsPlace(String text, String error) {
    assertThatExceptionOfType(JsonError.class)
        .isThrownBy(() -> JsonParser.parse(Bytes.of(text)))
        .withMessage(error);
  }

  @Test
  void whatIsNestedTooDeepIsRefused() {
    assertThatExceptionOfType(JsonError.class)
        .isThrownBy(() -> JsonParser.parse(Bytes.of("[".repeat(100_000))))
        .withMessage("recursion limit exceeded at line 1 column 128");
  }

  @Test
  void theFirstValueIsReadAsJsonCReadsIt() {
    assertThat(JsonParser.first("{\"a\": [1, 007]} and more").map(JsonPrinter::compact))
        .contains("{\"a\":[1,007]}");
    assertThat(JsonParser.first("\"a\tb\\udc00\"")).contains(new Json.Text("a\tb\uFFFD"));
    assertThat(JsonParser.first("{\"a\": ")).isEmpty();
    assertThat(JsonParser.first("")).isEmpty();
    assertThat(JsonParser.first("[".repeat(32) + "]".repeat(32))).isPresent();
    assertThat(JsonParser.first("[".repeat(33) + "]".repeat(33))).isEmpty();
  }
}
