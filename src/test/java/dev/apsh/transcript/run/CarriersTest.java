package dev.apsh.transcript.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// One document of each carrier, with its failures in their lines.
class CarriersTest {
  private static List<String> results(String name) {
    return Documents.results(Documents.outcome(Documents.FOLDER.resolve(name)));
  }

  @Test
  void markdown() {
    assertThat(results("guide.md"))
        .containsExactly(
            "12 PASSED print one\\ntwo\\n",
            "15 FAILED print 3\\n",
            "23 PASSED print x && \\|  print y",
            "25 FAILED refuse it is in use",
            "31 PASSED print id=4711\\n",
            "33 PASSED print <number1>\\n",
            "35 PASSED print a\\nb\\nc\\nd\\n",
            "44 SKIPPED status 9: nobody has it",
            "52 EXPECTED_FAILURE refuse somebody: it is known",
            "55 FAILED print indented\\n",
            "65 PASSED print a\\nb\\nc\\n",
            "72 PASSED print x && \\|    print y");
  }

  @Test
  void restructuredText() {
    assertThat(results("guide.rst"))
        .containsExactly(
            "8 PASSED print a",
            "9 FAILED refuse it is busy",
            "14 PASSED print 1\\n",
            "16 PASSED print 01234567-89ab-cdef-0123-456789abcdef at 12:30:00\\n",
            "18 FAILED print b\\n",
            "30 EXPECTED_FAILURE status 3: the status is 3",
            "34 PASSED print x");
  }

  @Test
  void plainText() {
    assertThat(results("guide.txt"))
        .containsExactly(
            "7 PASSED print ...\\n", "8 FAILED refuse nothing works", "15 FAILED print x\\n");
  }

  @Test
  void docbook() {
    assertThat(results("guide.xml"))
        .containsExactly(
            "5 PASSED print a <b>\\n",
            "7 FAILED print c\\n",
            "10 SKIPPED sudo status 1: not here",
            "12 PASSED print &\\n",
            "13 FAILED refuse no",
            "14 PASSED status 0",
            "15 PASSED print two\\n");
  }

  @Test
  void asciidoc() {
    assertThat(results("guide.adoc"))
        .containsExactly(
            "7 PASSED print a\\n",
            "9 FAILED print b\\n",
            "26 FAILED refuse all",
            "29 PASSED print literal");
  }

  @Test
  void manPages() {
    assertThat(results("guide.8"))
        .containsExactly(
            "7 PASSED print -a\\n",
            "10 FAILED print one\\n",
            "12 PASSED print .x\\n",
            "16 FAILED refuse anything");
  }

  @Test
  void prefixedLines() {
    assertThat(results("guide.org")).containsExactly("2 PASSED print a\\n", "4 FAILED print b\\n");
  }
}
