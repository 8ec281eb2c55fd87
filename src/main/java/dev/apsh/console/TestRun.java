package dev.apsh.console;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.HelpBuiltin;
import dev.apsh.session.ShellCatalogue;
import dev.apsh.session.TranscriptShell;
import dev.apsh.transcript.Catalogue;
import dev.apsh.transcript.Opening;
import dev.apsh.transcript.Output;
import dev.apsh.transcript.Sessions;
import dev.apsh.transcript.Setting;
import dev.apsh.transcript.Settings;
import dev.apsh.transcript.TranscriptTests;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `apsh test`: replays transcripts, each on a machine of its own.
final class TestRun {
  private static final int WRONG = 2;
  private static final List<String> KNOWN = List.of("lab", "profile");

  private final RealStreams streams;

  TestRun(RealStreams streams) {
    this.streams = streams;
  }

  int run(Invocation.Test test) {
    if (Machines.choose(test.choices(), Path.of("")) instanceof Machines.Wrong(String message)) {
      var _ = streams.error(Bytes.of("apsh: " + message + "\n"));
      return WRONG;
    }
    try {
      Output output = new Output(streams.outStream(), streams.errorStream(), isColoured());
      return new TranscriptTests(sessions(test.choices()), output, InstantSource.system())
          .run(test.given());
    } catch (InvalidPathException e) {
      var _ = streams.error(Bytes.of("apsh: " + e.getInput() + ": no file can have this name\n"));
      return WRONG;
    } catch (IOException e) {
      return WRONG;
    }
  }

  /// Colour is for who looks at a terminal, and says so.
  private static boolean isColoured() {
    return Boolean.getBoolean("apsh.colour") && System.getenv("NO_COLOR") == null;
  }

  /// A machine for each transcript: what its own settings say goes before the command line.
  static Sessions sessions(Invocation.Choices choices) {
    return new Sessions() {
      @Override
      public Opening open(Settings settings) {
        return TestRun.open(choices, settings);
      }

      @Override
      public Catalogue catalogue() {
        return new ShellCatalogue(HelpBuiltin.all());
      }
    };
  }

  private static Opening open(Invocation.Choices choices, Settings settings) {
    for (Setting setting : settings.settings()) {
      if (!KNOWN.contains(setting.key())) {
        return new Opening.Refused(
            setting,
            "no such setting `%s`; known are %s"
                .formatted(setting.key(), String.join(", ", KNOWN)));
      }
    }
    Optional<Setting> lab = settings.find("lab");
    Optional<Setting> profile = settings.find("profile");
    Path folder =
        lab.map(setting -> Path.of(setting.position().file()).getParent()).orElse(Path.of(""));
    Machines.Result chosen =
        Machines.choose(
            new Invocation.Choices(
                lab.map(Setting::value).or(choices::lab),
                profile.map(Setting::value).or(choices::profile)),
            folder);
    return switch (chosen) {
      case Machines.Chosen machine -> new Opening.Opened(shell(machine, settings.environment()));
      case Machines.Wrong(String message) ->
          new Opening.Refused(
              lab.or(() -> profile).orElseGet(() -> settings.settings().getFirst()), message);
    };
  }

  private static TranscriptShell shell(Machines.Chosen machine, Map<String, String> environment) {
    return new TranscriptShell(machine.start(), HelpBuiltin.all(), environment);
  }
}
