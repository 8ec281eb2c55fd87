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
import dev.apsh.lab.World;
import dev.apsh.program.Catalogue;
import java.nio.file.Path;
import java.util.Optional;

/// Makes the machine that was asked for, by a lab's file and a profile's name.
final class Machines {
  private Machines() {}

  /// What came of it.
  sealed interface Result {}

  /// A machine that can be started.
  record Chosen(LabDefinition lab, KernelProfile profile) implements Result {
    World start() {
      return new World(lab, profile, new Catalogue());
    }

    Chosen onTerminal() {
      return new Chosen(lab.withLimits(lab.limits().withoutSteps()), profile);
    }
  }

  /// Why there is none: one line without a newline.
  record Wrong(String message) implements Result {}

  /// @param folder what a lab's path is relative to
  static Result choose(Invocation.Choices choices, Path folder) {
    if (choices.lab().isEmpty()) {
      return withProfile(LabDefinition.document(), choices.profile(), "");
    }
    String name = choices.lab().get();
    Outcome<Bytes> text = RealFiles.read(folder, name);
    if (text instanceof Failed<Bytes>(Refused refused)) {
      return new Wrong(name + ": " + refused.text());
    }
    Bytes bytes = ((Done<Bytes>) text).value();
    return switch (LabReader.read(bytes)) {
      case LabReader.Wrong(int line, String what) -> new Wrong(name + ":" + line + ": " + what);
      case LabReader.Lab(LabDefinition lab) ->
          withProfile(lab, choices.profile().or(lab::profile), name + ": ");
    };
  }

  private static Result withProfile(LabDefinition lab, Optional<String> name, String place) {
    Outcome<KernelProfile> profile =
        name.map(Profiles::named).orElseGet(() -> Outcome.of(Profiles.document()));
    return profile
        .<Result>map(known -> new Chosen(lab, known))
        .orElse(refused -> new Wrong(place + refused.why().facts()));
  }
}
