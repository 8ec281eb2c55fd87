package dev.apsh.program.system;

import dev.apsh.linux.Channel;
import dev.apsh.linux.Terminal;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.Optional;

/// clear: wipes the screen.
public final class Clear implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("clear", "wipe the screen")
        .after("ncurses 6.4")
        .option("-x", "what has scrolled away stays")
        .notSimulated("-T TERM", "-V")
        .hint(program ->
            "Usage: "
                + program
                + " [options]\n\nOptions:\n"
                + "  -T TERM     use this instead of $TERM\n"
                + "  -V          print curses-version\n"
                + "  -x          do not try to clear scrollback\n");
  }

  @Override
  public int run(Call call) {
    Optional<Channel> out = call.process().descriptors().get(1);
    if (out.isPresent() && out.get() instanceof Terminal terminal) {
      terminal.clear();
      return 0;
    }
    String type = call.process().environment().getOrDefault("TERM", "");
    if (type.isEmpty()) {
      call.say("TERM environment variable not set.");
      return 1;
    }
    if (type.equals("dumb")) {
      return 1;
    }
    call.out().print("\u001b[H\u001b[2J" + (call.has("x") ? "" : "\u001b[3J"));
    return 0;
  }
}
