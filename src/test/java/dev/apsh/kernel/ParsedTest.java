package dev.apsh.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.kernel.Parsed.NoNumber;
import dev.apsh.kernel.Parsed.Unsigned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParsedTest {

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "+5, 5",
    "010, 8",
    "0x10, 16",
    "0X1f, 31",
    "0, 0",
    "00, 0",
    "+0x5, 5",
    "256, 256",
    "18446744073709551615, -1",
    "0xffffffffffffffff, -1",
    "01777777777777777777777, -1"
  })
  void aNumberIsReadInItsBase(String written, long value) {
    assertThat(Parsed.unsigned(Bytes.of(written))).isEqualTo(new Unsigned(value));
    assertThat(Parsed.unsigned(Bytes.of(written + "\n"))).isEqualTo(new Unsigned(value));
  }

  @Test
  void whatFollowsANulIsNotRead() {
    assertThat(Parsed.unsigned(Bytes.of("5\0x\n"))).isEqualTo(new Unsigned(5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "\n", "0x", "-1", "08", "5 ", " 5", "5\n\n", "0xg", "1e", "1,2", "5.4", "++5", "+",
        "x5", "\u00005", "٣", "\udcff"
      })
  void whatIsNoNumberIsRefusedWithEinval(String written) {
    assertThat(Parsed.unsigned(Bytes.of(written)))
        .isInstanceOfSatisfying(
            NoNumber.class, no -> assertThat(no.refused().errno()).isEqualTo(Errno.EINVAL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "18446744073709551616",
        "999999999999999999999",
        "0x10000000000000000",
        "02000000000000000000000"
      })
  void moreThan64BitsAreRefusedWithErange(String written) {
    assertThat(Parsed.unsigned(Bytes.of(written)))
        .isInstanceOfSatisfying(
            NoNumber.class, no -> assertThat(no.refused().errno()).isEqualTo(Errno.ERANGE));
  }

  @Test
  void theLargestIsAboveEveryMaximum() {
    assertThat(new Unsigned(-1).isAbove(255)).isTrue();
    assertThat(new Unsigned(256).isAbove(255)).isTrue();
    assertThat(new Unsigned(255).isAbove(255)).isFalse();
  }
}
