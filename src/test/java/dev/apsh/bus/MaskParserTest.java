package dev.apsh.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.ap.ApMask;
import dev.apsh.kernel.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskParserTest {
  private static final String DIGITS = "0123456789abcdef".repeat(4);

  private static ApMask parse(String written) {
    return MaskParser.parse(Bytes.of(written), ApMask.ALL).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x", "0x\n", "\n", "x", "0", "-0-255"})
  void anEmptyMaskClearsAll(String written) {
    assertThat(parse(written)).isEqualTo(ApMask.EMPTY);
  }

  static Object[][] absolute() {
    return new Object[][] {
      {"8", ApMask.of(0)},
      {"x8", ApMask.of(0)},
      {"5", ApMask.of(1, 3)},
      {"41", ApMask.of(1, 7)},
      {"0x41\n", ApMask.of(1, 7)},
      {"0x4\n", ApMask.of(1)},
      {"0xFf", ApMask.range(0, 7)},
      {"0x7000", ApMask.of(1, 2, 3)},
    };
  }

  @ParameterizedTest
  @MethodSource("absolute")
  void digitsFillFromTheLeft(String written, ApMask expected) {
    assertThat(parse(written)).isEqualTo(expected);
  }

  static Object[][] relative() {
    return new Object[][] {
      {"+0,-6", ApMask.ALL.without(6)},
      {"-5,-6", ApMask.ALL.without(5).without(6)},
      {"-010", ApMask.ALL.without(8)},
      {"+1-2-3", ApMask.ALL.without(3)},
      {"-0-255,+1\n+0x47", ApMask.of(1, 0x47)},
      {"-7,+7", ApMask.ALL},
    };
  }

  @ParameterizedTest
  @MethodSource("relative")
  void aListSwitchesBits(String written, ApMask expected) {
    assertThat(parse(written)).isEqualTo(expected);
  }

  @Test
  void theDocumentsTwoWaysGiveTheSameMask() {
    String literal = "0xf7fffffffffffffffeffffffffffffffffffffffffeffffffffffffffffffffe";
    assertThat(parse("-4,-0x47,-0xab,-0xff\n")).isEqualTo(parse(literal)).hasToString(literal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+255", "+010", "+0x10", "+0X10", "+1,,+2", "+1\n+2", "+1,", "+0-255", "+9-9"})
  void whatIsSetStaysSet(String written) {
    assertThat(parse(written)).isEqualTo(ApMask.ALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0X8",
        "0xg",
        "0x41 ",
        " 8",
        "\t8",
        "0x8\n\n",
        "1,2",
        "+256",
        "+08",
        "+0x",
        "+7-3",
        "+3-",
        "+0, -6",
        ",+1",
        "++1",
        "+ 1",
        "+-1",
        "+1;+2",
        "-0-255,+1-16,+0x128",
        "+",
        "-",
        "٣",
        "+٣",
        "+0-256",
        "xx8",
        "0xx"
      })
  void whatIsNoMaskIsRefused(String written) {
    assertThat(MaskParser.parse(Bytes.of(written), ApMask.ALL)).isEmpty();
  }

  @Test
  void sixtyFourDigitsAreTheMost() {
    assertThat(parse("0x" + DIGITS)).hasToString("0x" + DIGITS);
    assertThat(parse(DIGITS + "\n")).hasToString("0x" + DIGITS);
    assertThat(MaskParser.parse(Bytes.of("0x" + DIGITS + "0"), ApMask.ALL)).isEmpty();
  }

  @Test
  void whatFollowsANulIsNotRead() {
    assertThat(parse("8\0zz")).isEqualTo(ApMask.of(0));
  }

  @Test
  void everyBitIsSwitchedByItsNumberInEveryBase() {
    for (int bit = 0; bit < ApMask.BITS; bit++) {
      for (String number :
          new String[] {
            Integer.toString(bit), "0x" + Integer.toHexString(bit), "0" + Integer.toOctalString(bit)
          }) {
        assertThat(parse("-" + number)).isEqualTo(ApMask.ALL.without(bit));
        assertThat(MaskParser.parse(Bytes.of("+" + number), ApMask.EMPTY)).contains(ApMask.of(bit));
      }
      ApMask mask = ApMask.range(0, bit);
      assertThat(parse(mask.toString())).isEqualTo(mask);
    }
  }
}
