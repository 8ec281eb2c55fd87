package dev.apsh.transcript.coverage;

import java.util.List;

/// What a run covered, in lines: numbers, and all that is missing.
final class CoverageText {
  private static final int MOST = 60;

  private final StringBuilder text = new StringBuilder();

  private CoverageText() {}

  static String of(Coverage coverage) {
    CoverageText all = new CoverageText();
    if (!coverage.examples().isEmpty()) {
      all.part("examples", coverage.examples().size(), coverage.unrun().size(), "run");
      coverage.unrun().forEach(all::example);
    }
    if (!coverage.declared().isEmpty()) {
      all.part("refusals", coverage.declared().size(), coverage.unmet().size(), "met");
      coverage.unmet().forEach(refusal -> all.line("never met: " + refusal));
    }
    if (!coverage.claims().isEmpty()) {
      List<String> unshown = coverage.unshown();
      all.part("claims", coverage.claims().size(), unshown.size(), "shown");
      unshown.forEach(
          claim -> all.line("never shown: " + claim + " " + coverage.claims().get(claim)));
    }
    return all.text.toString();
  }

  private void part(String name, int all, int missing, String done) {
    text.append("# ").append(name).append(": ").append(all - missing).append(" of ").append(all);
    text.append(' ').append(done).append('\n');
  }

  private void example(CoveredFile.Example example) {
    String first = example.firstLine();
    String shown = first.length() > MOST ? first.substring(0, MOST) + "…" : first;
    String what = example.shade() == Shade.LISTING ? "not checked: " : "not run: ";
    line(example.position() + ": block " + example.number() + " is " + what + shown);
  }

  private void line(String line) {
    text.append("#   ").append(line).append('\n');
  }
}
