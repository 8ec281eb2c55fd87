package dev.apsh.ap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ApMaskTest {

  @Test
  void everyBitIsCountedFromTheLeft() {
    for (int bit = 0; bit < 256; bit++) {
      ApMask mask = ApMask.of(bit);
      String digits = mask.toString().substring(2);
      assertThat(digits.charAt(bit / 4)).isEqualTo("8421".charAt(bit % 4));
      assertThat(mask.size()).isEqualTo(1);
      assertThat(mask.next(0)).isEqualTo(bit);
      assertThat(mask.next(bit + 1)).isEqualTo(-1);
      assertThat(mask.without(bit)).isEqualTo(ApMask.EMPTY);
      assertThat(ApMask.ALL.without(bit).has(bit)).isFalse();
    }
  }

  @Test
  void bitsAreListedInAscendingOrder() {
    int[] bits = {0, 1, 63, 64, 127, 128, 191, 192, 255};
    assertThat(ApMask.of(bits).bits().toArray()).isEqualTo(bits);
    assertThat(ApMask.ALL.bits().toArray()).isEqualTo(IntStream.range(0, 256).toArray());
  }

  @Test
  void aRangeHoldsBothItsEnds() {
    assertThat(ApMask.range(60, 70).bits().toArray())
        .isEqualTo(IntStream.rangeClosed(60, 70).toArray());
  }

  @Test
  void setsCombine() {
    ApMask some = ApMask.of(4, 0x47, 255);
    ApMask others = ApMask.of(4, 200);
    assertThat(some.and(others)).isEqualTo(ApMask.of(4));
    assertThat(some.or(others)).isEqualTo(ApMask.of(4, 0x47, 200, 255));
    assertThat(some.minus(others)).isEqualTo(ApMask.of(0x47, 255));
    assertThat(some.intersects(others)).isTrue();
    assertThat(some.containsAll(others)).isFalse();
    assertThat(ApMask.ALL.containsAll(some)).isTrue();
  }

  @Test
  void aBitOutsideTheMaskIsABug() {
    assertThatThrownBy(() -> ApMask.of(256)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anApqnIsNamedInHex() {
    assertThat(new Apqn(5, 0xab)).hasToString("05.00ab");
    assertThat(new ApMatrix(ApMask.of(10, 4), ApMask.of(71, 6), ApMask.EMPTY).apqns())
        .extracting(Apqn::toString)
        .containsExactly("04.0006", "04.0047", "0a.0006", "0a.0047");
  }
}
