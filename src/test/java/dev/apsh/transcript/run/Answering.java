package dev.apsh.transcript.run;

import dev.apsh.transcript.Catalogue;
import dev.apsh.transcript.Opening;
import dev.apsh.transcript.Place;
import dev.apsh.transcript.Reply;
import dev.apsh.transcript.Session;
import dev.apsh.transcript.Sessions;
import dev.apsh.transcript.Setting;
import dev.apsh.transcript.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Sessions that answer each command by a function, and remember what they were asked.
final class Answering implements Sessions {
  private static final Set<String> KEYS = Set.of("lab", "profile", "timeout");
  private static final Duration TIME = Duration.ofMillis(2);
  private static final Set<String> WORDS = Set.of("print", "status", "exit", "refuse");

  private final Function<String, Reply> answers;
  private final List<Settings> opened = new ArrayList<>();
  private int closed;

  Answering(Function<String, Reply> answers) {
    this.answers = answers;
  }

  /// `print TEXT` prints the text with `\n` for newlines, `status N` answers it, `exit N` ends the
  /// shell, `refuse WHY` fails with an explanation.
  static Answering words() {
    return new Answering(command -> {
      String[] words = (command + (command.contains(" ") ? "" : " ")).split(" ", 2);
      return switch (words[0]) {
        case "print" -> reply(words[1].replace("\\n", "\n"), 0);
        case "status" -> reply("", Integer.parseInt(words[1]));
        case "exit" -> Reply.last(new byte[0], Integer.parseInt(words[1]));
        case "refuse" -> reply("refused\n", 1).because(words[1]);
        default -> reply(words[0] + ": not found\n", 127);
      };
    });
  }

  private static Reply reply(String output, int status) {
    return Reply.of(output.getBytes(StandardCharsets.ISO_8859_1), status).took(TIME);
  }

  @Override
  public Catalogue catalogue() {
    return new Catalogue() {
      @Override
      public boolean isCommand(String word) {
        return WORDS.contains(word);
      }

      @Override
      public boolean isWhole(String text) {
        return !text.endsWith("\\");
      }
    };
  }

  @Override
  public Opening open(Settings settings) {
    for (Setting setting : settings.settings()) {
      if (!KEYS.contains(setting.key())) {
        return new Opening.Refused(setting, "No such setting: " + setting.key());
      }
    }
    opened.add(settings);
    return new Opening.Opened(
        new Session() {
          @Override
          public Reply run(Place place, byte[] command) {
            return answers.apply(new String(command, StandardCharsets.ISO_8859_1));
          }

          @Override
          public void close() {
            closed++;
          }
        });
  }

  List<Settings> opened() {
    return opened;
  }

  int closed() {
    return closed;
  }
}
