package dev.apsh.program.virsh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/// Documents read, printed and refused.
class XmlReaderTest {

  @Test
  void aDocumentIsPrintedAsItWasRead() throws LibvirtError {
    String text =
        """
        <domain type='kvm'>
          <name>a &lt;b&gt; &amp; c</name>
          <os>
            <type arch='s390x'>hvm</type>
          </os>
          <devices/>
        </domain>
        """;
    assertThat(XmlReader.read(text, "domain_definition").format()).isEqualTo(text);
  }

  @Test
  void nothingOutsideOfTheDocumentIsRead() {
    String text = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><d>&e;</d>";
    assertThatExceptionOfType(LibvirtError.class)
        .isThrownBy(() -> XmlReader.read(text, "domain_definition"))
        .withMessageContaining("a DOCTYPE is not simulated");
  }

  @Test
  void manyEntitiesDoNotGrow() {
    String text =
        "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]><d>&b;</d>";
    assertThatExceptionOfType(LibvirtError.class)
        .isThrownBy(() -> XmlReader.read(text, "domain_definition"));
  }

  @Test
  void whateverIsBrokenHasOneErrorWithItsLine() {
    String text =
        """
        <?xml version='1.0'?>
        <domain type='kvm'>
          <name a="b">x &amp; y</name><!-- c -->
        </domain>
        """;
    for (int i = 0; i < text.length(); i++) {
      check(text.substring(0, i));
      for (String other : new String[] {"", "<", ">", "&", "'", "\"", "=", "/", " ", "]]>", "\n"}) {
        check(text.substring(0, i) + other + text.substring(i + 1));
      }
    }
  }

  private static void check(String text) {
    try {
      XmlReader.read(text, "domain_definition");
    } catch (LibvirtError e) {
      assertThat(e.text()).matches("(?s)\\(domain_definition\\):[1-9][0-9]*: [^\n]+(\n.*\n-*\\^)?");
    }
  }
}
