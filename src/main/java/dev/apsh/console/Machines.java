package dev.apsh.console;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Profiles;
import dev.apsh.kernel.Refused;
import dev.apsh.lab.LabDefinition;
import dev.apsh.lab.LabReader;
import dev.apsh.lab.RecordedTree;
import dev.apsh.lab.RecordedWorld;
import dev.apsh.lab.Stage;
import dev.apsh.lab.World;
import dev.apsh.linux.Limits;
import dev.apsh.linux.Programs;
import dev.apsh.linux.Tools;
import dev.apsh.program.Catalogue;
import java.nio.file.Path;
import java.util.Optional;

/// Makes the machine that was asked for, by a lab's file, the names of a kernel and of tools, or a
/// recorded /sys.
final class Machines {
  private static final Programs PROGRAMS = new Catalogue();

  private Machines() {}

  /// What came of it.
  sealed interface Result {}

  /// A machine that can be started.
  sealed interface Chosen extends Result {
    Stage start();

    /// As a person at a terminal gets it: without a limit of steps.
    Chosen onTerminal();
  }

  /// A simulated machine.
  record Living(LabDefinition lab, KernelProfile profile, Tools tools) implements Chosen {
    @Override
    public Stage start() {
      return new World(lab, profile, tools, PROGRAMS);
    }

    @Override
    public Chosen onTerminal() {
      return new Living(lab.withLimits(lab.limits().withoutSteps()), profile, tools);
    }
  }

  /// A recorded /sys.
  record Recorded(RecordedTree tree, Limits limits, Tools tools) implements Chosen {
    @Override
    public Stage start() {
      return new RecordedWorld(tree, limits, tools, PROGRAMS);
    }

    @Override
    public Chosen onTerminal() {
      return new Recorded(tree, limits.withoutSteps(), tools);
    }
  }

  /// Why there is none: one line without a newline.
  record Wrong(String message) implements Result {}

  /// @param folder what a path is relative to
  static Result choose(Invocation.Choices choices, Path folder) {
    if (choices.sysfs().isPresent()) {
      return recorded(choices, folder, choices.sysfs().get());
    }
    if (choices.lab().isEmpty()) {
      return living(LabDefinition.document(), choices, "");
    }
    String name = choices.lab().get();
    Outcome<Bytes> text = RealFiles.read(folder, name);
    if (text instanceof Failed<Bytes>(Refused refused)) {
      return new Wrong(name + ": " + refused.text());
    }
    Bytes bytes = ((Done<Bytes>) text).value();
    return switch (LabReader.read(bytes)) {
      case LabReader.Wrong(int line, String what) -> new Wrong(name + ":" + line + ": " + what);
      case LabReader.Lab(LabDefinition lab) -> living(lab, choices, name + ": ");
    };
  }

  private static Result recorded(Invocation.Choices choices, Path folder, String name) {
    if (choices.lab().or(choices::profile).isPresent()) {
      return new Wrong("--sysfs takes a machine as it was recorded: no --lab, no --profile");
    }
    return switch (RecordedFiles.read(folder, name)) {
      case RecordedFiles.Wrong(String what) -> new Wrong(name + ": " + what);
      case RecordedFiles.Tree(RecordedTree tree) ->
          switch (tools(Tools.NEWEST_KNOWN, choices.tools(), choices.mdevctl())) {
            case Done<Tools>(Tools tools) -> new Recorded(tree, Limits.BATCH, tools);
            case Failed<Tools>(Refused refused) -> new Wrong(refused.why().facts());
          };
    };
  }

  /// @param place what stands before a complaint about what the lab says
  private static Result living(LabDefinition lab, Invocation.Choices choices, String place) {
    Optional<String> name = first(choices.profile(), lab.profile());
    Outcome<KernelProfile> profile =
        name.isPresent() ? Profiles.named(name.get()) : Outcome.of(Profiles.document());
    if (profile instanceof Failed<KernelProfile> failed) {
      return new Wrong(place + failed.refused().why().facts());
    }
    KernelProfile kernel = ((Done<KernelProfile>) profile).value();
    Outcome<Tools> tools =
        tools(
            Tools.usual(kernel),
            first(choices.tools(), lab.tools()),
            first(choices.mdevctl(), lab.mdevctl()));
    return tools instanceof Done<Tools> done
        ? new Living(lab, kernel, done.value())
        : new Wrong(place + ((Failed<Tools>) tools).refused().why().facts());
  }

  private static Optional<String> first(Optional<String> one, Optional<String> other) {
    return one.isPresent() ? one : other;
  }

  private static Outcome<Tools> tools(
      Tools usual, Optional<String> name, Optional<String> mdevctl) {
    Outcome<Tools> named = name.isPresent() ? Tools.named(name.get()) : Outcome.of(usual);
    return mdevctl.isPresent() ? named.then(tools -> tools.withMdevctl(mdevctl.get())) : named;
  }
}
