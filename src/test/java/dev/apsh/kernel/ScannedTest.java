package dev.apsh.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedTest {

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "' 5', 5",
    "5x, 5",
    "-3, -3",
    "0x10, 16",
    "0X1f, 31",
    "010, 8",
    "08, 0",
    "0x, 0",
    "4294967296, 0",
    "2147483648, -2147483648"
  })
  void aNumberOfAnyBaseIsReadAtTheBeginning(String written, long value) {
    assertThat(Scanned.anyBase(Bytes.of(written))).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+5", "x", "-", "- 5", "\n", "\u00005"})
  void whatDoesNotBeginWithANumberIsNone(String written) {
    assertThat(Scanned.anyBase(Bytes.of(written))).isEmpty();
    assertThat(Scanned.decimal(Bytes.of(written))).isEmpty();
    assertThat(Scanned.unsignedDecimal(Bytes.of(written))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"30abc, 30", "0x10, 0", "010, 10", "-1, -1"})
  void aDecimalNumberHasNoPrefix(String written, long value) {
    assertThat(Scanned.decimal(Bytes.of(written))).hasValue(value);
  }
}
