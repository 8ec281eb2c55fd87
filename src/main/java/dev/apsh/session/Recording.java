package dev.apsh.session;

import dev.apsh.kernel.Bytes;
import dev.apsh.lab.Stage;
import dev.apsh.shell.Builtins;
import dev.apsh.transcript.Place;
import dev.apsh.transcript.Setting;
import dev.apsh.transcript.Settings;
import dev.apsh.transcript.replay.TranscriptText;
import java.nio.file.Path;
import java.util.List;

/// Makes a transcript of a session by replaying its commands on a fresh machine: what the replay
/// answers is what the transcript says, so it replays to itself.
final class Recording {
  private final TranscriptText text;
  private final TranscriptShell shell;

  private Recording(TranscriptText text, TranscriptShell shell) {
    this.text = text;
    this.shell = shell;
  }

  static byte[] of(
      Stage fresh,
      Builtins builtins,
      Path file,
      List<Setting> settings,
      List<TypedCommand> commands) {
    TranscriptText text = TranscriptText.forFile(file);
    settings.forEach(setting -> text.setting(setting.key(), setting.value()));
    Settings asked = Settings.of(file, settings);
    try (TranscriptShell shell = new TranscriptShell(fresh, builtins, asked.environment())) {
      return new Recording(text, shell).all(commands);
    }
  }

  private byte[] all(List<TypedCommand> commands) {
    for (TypedCommand command : commands) {
      if (command.isRecorded()
          && !(command.isFarewell() && command == commands.getLast())
          && add(command)) {
        break;
      }
    }
    return text.bytes();
  }

  /// Adds a command; gives whether it ended the shell.
  private boolean add(TypedCommand command) {
    String rest = comments(command.text());
    if (rest.isBlank()) {
      return false;
    }
    if (command.interrupted()) {
      text.prose(Bytes.of("(Interrupted: " + rest.strip().replace('\n', ' ') + ")").toArray());
      return false;
    }
    byte[] input = Bytes.of(fed(rest, command.fed())).toArray();
    var reply = shell.run(Place.HOST, input);
    text.command(input, reply);
    return reply.ended();
  }

  /// Makes the comments before a command into text; gives the command.
  private String comments(String input) {
    String rest = input.strip();
    while (rest.startsWith("#")) {
      int newline = rest.indexOf('\n');
      String line = newline < 0 ? rest : rest.substring(0, newline);
      String words = line.replaceFirst("^#[!#]*", "").strip();
      if (!words.isEmpty()) {
        text.prose(Bytes.of(words).toArray());
      }
      rest = newline < 0 ? "" : rest.substring(newline + 1).strip();
    }
    return rest;
  }

  /// A command with its programs' input as a here-document.
  private static String fed(String command, String input) {
    if (input.isEmpty()) {
      return command;
    }
    String mark = "END";
    while (input.contains(mark)) {
      mark += "_";
    }
    String lines = input.endsWith("\n") ? input : input + "\n";
    return "{ " + command + "\n} <<'" + mark + "'\n" + lines + mark;
  }
}
