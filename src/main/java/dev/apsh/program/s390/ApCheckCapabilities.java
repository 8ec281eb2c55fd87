package dev.apsh.program.s390;

import dev.apsh.program.json.Json;
import dev.apsh.program.json.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What ap-check answers when mdevctl says what it can do: which of it ap-check can, too.
final class ApCheckCapabilities {
  private static final int REFUSED = 255;
  private static final List<String> ACTIONS =
      List.of("define", "modify", "start", "stop", "undefine", "attributes", "capabilities");
  private static final List<String> EVENTS = List.of("pre", "post", "get", "live");

  private ApCheckCapabilities() {}

  static int answer(S390Call call, String input) {
    Optional<Json> json = JsonParser.first(input);
    if (json.isEmpty()) {
      return refuse(call, "No capabilities provided");
    }
    Optional<Json> provides = json.get().get("provides");
    if (provides.isEmpty()) {
      return refuse(call, "No supported capabilities provided");
    }
    for (String member : List.of("version", "actions", "events")) {
      if (provides.get().get(member).isEmpty()) {
        return refuse(call, "No " + member + " provided in capabilities");
      }
    }
    call.print(
        "{ \"supports\": { \"version\": 2, \"actions\": %s, \"events\": %s } }\n"
            .formatted(
                both(ACTIONS, provides.get().get("actions")),
                both(EVENTS, provides.get().get("events"))));
    return 0;
  }

  private static int refuse(S390Call call, String text) {
    call.say(text);
    return REFUSED;
  }

  /// Those of ours that are among theirs, in any case, as they spell them.
  private static String both(List<String> ours, Optional<Json> theirs) {
    List<String> offered =
        theirs.map(Json::elements).orElse(List.of()).stream().map(Json::text).toList();
    String names =
        ours.stream()
            .flatMap(name -> offered.stream().filter(name::equalsIgnoreCase).limit(1))
            .map(name -> '"' + name + '"')
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "[ ]" : "[ " + names + " ]";
  }
}
