package dev.apsh.program.virsh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers as the C library reads them.
class NumbersTest {
  @ParameterizedTest
  @CsvSource({"0,0", "5,5", "0x05,5", "0XfF,255", "010,8", "4294967295,4294967295", "' 7',7"})
  void decimalOctalAndHexadecimalNumbersAreRead(String text, long number) {
    assertEquals(Optional.of(number), Numbers.unsigned(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-1", "+1", "0x", "08", "5 ", "4294967296", "0x-1"})
  void whatHasASignOrMoreBehindItOrIsTooLargeIsNone(String text) {
    assertEquals(Optional.empty(), Numbers.unsigned(text));
  }

  @Test
  void everyDomainIsReadBackAsItIsShown() {
    for (long domain = 0; domain < 256; domain++) {
      assertEquals(Optional.of(domain), Numbers.unsigned("0x%04x".formatted(domain)));
    }
  }
}
