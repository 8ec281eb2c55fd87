package dev.apsh.program.s390;

import dev.apsh.program.tool.Call;
import java.util.ArrayList;
import java.util.List;

/// How chzdev and lszdev speak: errors with their name, notes that -q leaves out, and errors that
/// wait until the result is told.
final class ZdevVoice {
  private final Call call;
  private final List<String> delayed = new ArrayList<>();
  private boolean quiet;
  private boolean data;

  ZdevVoice(Call call) {
    this.call = call;
  }

  /// Says no notes from now on.
  void quiet() {
    quiet = true;
  }

  /// Standard output is for data from now on: notes go to standard error.
  void keepOutputForData() {
    data = true;
  }

  ZdevExit error(ZdevExit exit, String text) {
    call.warn(text);
    return exit;
  }

  /// As [#error], with the hint at the help.
  ZdevExit misuse(String text) {
    return error(ZdevExit.USAGE, text + "\nUse '" + call.name() + " --help' for more information");
  }

  void note(String text) {
    if (quiet) {
      return;
    }
    if (data) {
      call.say(text);
    } else {
      call.out().println(text);
    }
  }

  void print(String text) {
    call.out().print(text);
  }

  /// On standard error, without the name.
  void say(String text) {
    call.say(text);
  }

  ZdevExit later(ZdevExit exit, String text) {
    delayed.add("    Error: " + text);
    return exit;
  }

  /// Ends as an assertion that fails does: what was printed and not yet written is lost.
  ZdevExit abort(String text) {
    call.out().discard();
    call.say(text);
    return ZdevExit.ASSERTION;
  }

  /// Says what waits, or, when nothing does, what the exit means; whether --force could have
  /// helped.
  boolean tell(ZdevExit exit) {
    if (delayed.isEmpty()) {
      delayed.add("    Error: " + exit.text());
    }
    boolean forceable = delayed.stream().anyMatch(line -> line.endsWith(" (*)"));
    delayed.forEach(call::say);
    delayed.clear();
    return forceable;
  }

  String name() {
    return call.name();
  }
}
