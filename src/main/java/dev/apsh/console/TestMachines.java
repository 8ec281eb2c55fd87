package dev.apsh.console;

import dev.apsh.console.Invocation.Choices;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Profiles;
import dev.apsh.lab.LabDefinition;
import dev.apsh.lab.World;
import dev.apsh.program.HelpBuiltin;
import dev.apsh.session.RefusalCatalogue;
import dev.apsh.session.ShellCatalogue;
import dev.apsh.session.TranscriptShell;
import dev.apsh.shell.Builtins;
import dev.apsh.transcript.Catalogue;
import dev.apsh.transcript.Opening;
import dev.apsh.transcript.Refusal;
import dev.apsh.transcript.Session;
import dev.apsh.transcript.Sessions;
import dev.apsh.transcript.Setting;
import dev.apsh.transcript.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A machine for each transcript: what its own settings say goes before the command line.
final class TestMachines implements Sessions {
  private static final List<String> KNOWN =
      Stream.concat(Choices.NAMES.stream(), Stream.of("timeout")).toList();

  /// Settings that name a file, from the place on where they stand.
  private static final List<String> PATHS = List.of("lab", "sysfs");

  private static final Pattern SECONDS = Pattern.compile("[1-9][0-9]{0,4}");
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final Choices choices;
  private final Machines.Result usual;
  private final Consumer<TranscriptShell> user;
  private final Builtins builtins = HelpBuiltin.all();
  private final CommandTimer timer = new CommandTimer();
  private final SpareMachines spare = new SpareMachines();
  private Optional<Catalogue> catalogue = Optional.empty();

  /// @param user takes a session over when it is handed to him
  TestMachines(Choices choices, Consumer<TranscriptShell> user) {
    this.choices = choices;
    this.usual = Machines.choose(choices, Path.of(""));
    this.user = user;
  }

  @Override
  public List<String> profiles() {
    return Profiles.all().stream().map(KernelProfile::name).toList();
  }

  @Override
  public Set<Refusal> refusals(String profile) {
    return Profiles.named(profile) instanceof Done<KernelProfile>(KernelProfile kernel)
        ? RefusalCatalogue.of(
            new World(LabDefinition.document(), kernel, new dev.apsh.program.Catalogue()), builtins)
        : Set.of();
  }

  @Override
  public synchronized Catalogue catalogue() {
    if (catalogue.isEmpty()) {
      catalogue = Optional.of(new ShellCatalogue(builtins));
    }
    return catalogue.get();
  }

  @Override
  public Opening open(Settings settings) {
    for (Setting setting : settings.settings()) {
      Optional<String> wrong = wrong(setting);
      if (wrong.isPresent()) {
        return new Opening.Refused(setting, wrong.get());
      }
    }
    Choices chosen = choices;
    Path folder = Path.of("");
    for (Setting setting : settings.settings()) {
      if (Choices.NAMES.contains(setting.key())) {
        chosen = without(chosen, setting.key()).with(setting.key(), setting.value());
        folder = PATHS.contains(setting.key()) ? folder(setting) : folder;
      }
    }
    Machines.Result result = chosen == choices ? usual : Machines.choose(chosen, folder);
    return result instanceof Machines.Chosen machine
        ? new Opening.Opened(session(machine, settings))
        : new Opening.Refused(settings.settings().getFirst(), ((Machines.Wrong) result).message());
  }

  /// What the command line says of another kind of machine does not hold for this one.
  private static Choices without(Choices choices, String key) {
    return switch (key) {
      case "sysfs" -> choices.without("lab").without("profile");
      case "lab", "profile" -> choices.without("sysfs");
      default -> choices;
    };
  }

  private static Optional<String> wrong(Setting setting) {
    if (!KNOWN.contains(setting.key())) {
      return Optional.of(
          "no such setting `%s`; known are %s".formatted(setting.key(), String.join(", ", KNOWN)));
    }
    return setting.key().equals("timeout") && !SECONDS.matcher(setting.value()).matches()
        ? Optional.of("timeout is a number of seconds from 1 to 99999")
        : Optional.empty();
  }

  /// The folder of the file that names another.
  private static Path folder(Setting lab) {
    return Optional.ofNullable(Path.of(lab.position().file()).getParent()).orElse(Path.of(""));
  }

  private Session session(Machines.Chosen machine, Settings settings) {
    Duration most =
        settings
            .find("timeout")
            .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds.value())))
            .orElse(TIMEOUT);
    Map<String, String> environment = settings.environment();
    return spare.open(
        machine,
        stage ->
            new TranscriptShell(
                stage, builtins, environment, late -> timer.start(most, late), user));
  }
}
