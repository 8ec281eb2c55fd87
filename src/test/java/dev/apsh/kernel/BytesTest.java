package dev.apsh.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BytesTest {

  @Test
  void textInUtf8ComesBack() {
    for (String text : new String[] {"", "abc", "Grüße", "€", "😀x", "\u0000\u007f\u0080\uffff"}) {
      assertThat(Bytes.of(text).text()).isEqualTo(text);
      assertThat(Bytes.of(text).toArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void anyBytesComeBackFromText() {
    Entropy random = new Entropy(7);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = new byte[(int) (random.next() & 7)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (random.next() >>> 17);
      }
      Bytes some = Bytes.of(bytes);
      assertThat(Bytes.of(some.text())).isEqualTo(some);
    }
  }

  @Test
  void aByteThatIsNoCharacterIsALoneSurrogate() {
    assertThat(Bytes.of((byte) 'a', (byte) 0xff, (byte) 0xc3).text()).isEqualTo("a\udcff\udcc3");
    assertThat(Bytes.of((byte) 0xed, (byte) 0xa0, (byte) 0x80).text())
        .isEqualTo("\udced\udca0\udc80");
    assertThat(Bytes.of((byte) 0xc0, (byte) 0x80).text()).isEqualTo("\udcc0\udc80");
  }

  @Test
  void slicesAndJoins() {
    Bytes hello = Bytes.of("hello");
    assertThat(hello.slice(1, 3)).isEqualTo(Bytes.of("el"));
    assertThat(hello.plus(Bytes.of(" you"))).hasToString("hello you");
    assertThat(hello.indexOf('l', 3)).isEqualTo(3);
    assertThat(hello.indexOf('x', 0)).isEqualTo(-1);
    assertThat(hello.startsWith("he")).isTrue();
    assertThat(hello.startsWith("hello you")).isFalse();
  }
}
