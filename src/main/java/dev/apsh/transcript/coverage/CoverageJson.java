package dev.apsh.transcript.coverage;

import dev.apsh.transcript.Refusal;
import dev.apsh.transcript.report.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a run covered, as one JSON object.
final class CoverageJson {
  private static final int VERSION = 1;

  private CoverageJson() {}

  /// As an object of its own.
  static String of(Coverage coverage) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("apsh", VERSION);
    all.putAll(members(coverage));
    return JsonText.of(all) + "\n";
  }

  /// What an object says of it.
  static Map<String, Object> members(Coverage coverage) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("examples", coverage.examples().stream().map(CoverageJson::example).toList());
    List<Object> refusals = new ArrayList<>();
    for (Refusal refusal : coverage.declared()) {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("profile", refusal.profile());
      members.put("attribute", refusal.attribute());
      members.put("errno", refusal.errno());
      members.put("met", coverage.met().contains(refusal));
      refusals.add(members);
    }
    all.put("refusals", refusals);
    List<Object> claims = new ArrayList<>();
    coverage
        .claims()
        .forEach((claim, about) -> {
          Map<String, Object> members = new LinkedHashMap<>();
          members.put("claim", claim);
          members.put("about", about);
          members.put("shown", coverage.shown().contains(claim));
          claims.add(members);
        });
    all.put("claims", claims);
    return all;
  }

  private static Map<String, Object> example(CoveredFile.Example example) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("file", example.position().file());
    members.put("line", example.position().line());
    members.put("block", example.number());
    members.put("first", example.firstLine());
    members.put("outcome", example.shade().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    members.put("run", example.isRun());
    return members;
  }
}
