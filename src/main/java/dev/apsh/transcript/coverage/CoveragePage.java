package dev.apsh.transcript.coverage;

import dev.apsh.transcript.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a run covered, as one page that needs nothing else: the documents' text coloured by
/// outcome, then refusals and claims.
final class CoveragePage {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; --bad: #ffd5d5; --odd: #ffe3b3; --known: #fff3bf;
        --unrun: #e3e3ff; --listing: #ececec; --skipped: #d9eef7; --good: #d9f2d9; }
      @media (prefers-color-scheme: dark) { :root { --bad: #6b1f1f; --odd: #6b4a10;
        --known: #5c5210; --unrun: #33336b; --listing: #3a3a3a; --skipped: #1f4a5c;
        --good: #1f4d1f; } }
      body { font: 15px/1.5 system-ui, sans-serif; margin: 1.5rem auto; max-width: 72rem;
        padding: 0 1rem; }
      pre { font: 13px/1.45 ui-monospace, monospace; overflow-x: auto; margin: 0; }
      .line { display: block; white-space: pre; padding: 0 .5rem; }
      .number { display: inline-block; width: 4em; opacity: .55; text-align: right;
        margin-right: 1em; user-select: none; }
      .why { opacity: .8; font-style: italic; white-space: pre-wrap; }
      .failed { background: var(--bad); } .unexpected { background: var(--odd); }
      .known { background: var(--known); } .unrun { background: var(--unrun); }
      .listing { background: var(--listing); } .skipped { background: var(--skipped); }
      .passed { background: var(--good); }
      .legend span { padding: .1rem .5rem; margin-right: .4rem; border-radius: .2rem;
        display: inline-block; }
      table { border-collapse: collapse; } td, th { padding: .15rem .6rem; text-align: left;
        border-bottom: 1px solid #8884; vertical-align: top; }
      details { margin: .6rem 0; border: 1px solid #8886; border-radius: .3rem; }
      summary { padding: .4rem .7rem; cursor: pointer; }
      """;

  private final StringBuilder page = new StringBuilder();
  private final Coverage coverage;

  private CoveragePage(Coverage coverage) {
    this.coverage = coverage;
  }

  static String of(Coverage coverage) {
    CoveragePage page = new CoveragePage(coverage);
    page.head();
    page.documents();
    page.refusals();
    page.claims();
    page.add("</body>\n</html>\n");
    return page.page.toString();
  }

  private void head() {
    add("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    add("<meta name=\"generator\" content=\"apsh test, format 1\">\n");
    add("<meta name=\"viewport\" content=\"width=device-width\">\n");
    add("<title>Coverage of examples</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
    add("<h1>Coverage of examples</h1>\n<table>\n");
    total("examples of documents run", coverage.examples().size(), coverage.unrun().size());
    total("refusals met", coverage.declared().size(), coverage.unmet().size());
    total("claims shown", coverage.claims().size(), coverage.unshown().size());
    add("</table>\n<p class=\"legend\">");
    for (Shade shade : Shade.values()) {
      if (shade != Shade.PROSE) {
        add("<span class=\"" + shade.style() + "\">" + escaped(shade.meaning()) + "</span>");
      }
    }
    add("</p>\n");
  }

  private void total(String what, int all, int missing) {
    if (all > 0) {
      add("<tr><th>" + what + "</th><td>" + (all - missing) + " of " + all + "</td></tr>\n");
    }
  }

  private void documents() {
    add("<h2>Files</h2>\n");
    for (CoveredFile file : coverage.documentsFirst()) {
      long unrun = file.examples().stream().filter(example -> !example.isRun()).count();
      boolean failed = file.lines().stream().anyMatch(line -> line.shade() == Shade.FAILED);
      add("<details" + (failed || !file.examples().isEmpty() ? " open" : "") + "><summary>");
      add("<b>" + escaped(file.name()) + "</b>");
      if (!file.examples().isEmpty()) {
        add(", " + (file.examples().size() - unrun) + " of " + file.examples().size());
        add(" examples run");
      }
      add(failed ? ", differs</summary>\n<pre>" : "</summary>\n<pre>");
      for (int i = 0; i < file.lines().size(); i++) {
        line(i + 1, file.lines().get(i));
      }
      add("</pre></details>\n");
    }
  }

  private void line(int number, CoveredFile.Shaded line) {
    add("<span class=\"line " + line.shade().style() + "\"><span class=\"number\">");
    add(number + "</span>" + escaped(line.text()));
    if (!line.reason().isEmpty()) {
      add("  <span class=\"why\">← " + escaped(line.reason()) + "</span>");
    }
    add("</span>");
  }

  /// A row for each attribute, with the errnos under each kernel.
  private void refusals() {
    if (coverage.declared().isEmpty()) {
      return;
    }
    Set<String> profiles = new TreeSet<>();
    Map<String, Map<String, Set<Refusal>>> rows = new TreeMap<>();
    for (Refusal refusal : coverage.declared()) {
      profiles.add(refusal.profile());
      rows.computeIfAbsent(refusal.attribute(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(refusal.profile(), _ -> new TreeSet<>())
          .add(refusal);
    }
    add("<h2>Refusals</h2>\n<table>\n<tr><th>attribute</th>");
    profiles.forEach(profile -> add("<th>" + escaped(profile) + "</th>"));
    add("</tr>\n");
    rows.forEach((attribute, byProfile) -> {
      add("<tr><td>" + escaped(attribute) + "</td>");
      for (String profile : profiles) {
        add("<td>");
        for (Refusal refusal : byProfile.getOrDefault(profile, Set.of())) {
          String style = coverage.met().contains(refusal) ? "passed" : "unrun";
          add("<span class=\"" + style + "\">" + refusal.errno() + "</span> ");
        }
        add("</td>");
      }
      add("</tr>\n");
    });
    add("</table>\n<p class=\"legend\"><span class=\"passed\">met</span>");
    add("<span class=\"unrun\">never met</span></p>\n");
  }

  private void claims() {
    if (coverage.claims().isEmpty()) {
      return;
    }
    add("<h2>Claims</h2>\n<table>\n");
    coverage
        .claims()
        .forEach((claim, about) -> {
          String style = coverage.shown().contains(claim) ? "passed" : "unrun";
          add("<tr><td><span class=\"" + style + "\">" + escaped(claim) + "</span></td><td>");
          add(escaped(about) + "</td></tr>\n");
        });
    add("</table>\n");
  }

  private void add(String html) {
    page.append(html);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c < ' ' && c != '\t' ? '\ufffd' : c);
      }
    }
    return escaped.toString();
  }
}
