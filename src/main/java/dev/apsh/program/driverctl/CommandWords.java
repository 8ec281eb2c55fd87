package dev.apsh.program.driverctl;

import java.util.List;
import java.util.Map;

/// What the words of a call ask for. They are read one after the other: what follows a command are
/// its operands, options too.
sealed interface CommandWords {

  /// The help is printed.
  ///
  /// @param status 0 when it was asked for
  record Misused(int status) implements CommandWords {}

  /// A listing is to be narrowed to a type of devices that is none.
  record NoType() implements CommandWords {}

  /// Devices are listed.
  ///
  /// @param overriddenOnly those alone that have an override
  /// @param type the type of PCI devices, or all
  record Listing(String bus, boolean overriddenOnly, String type, boolean isVerbose)
      implements CommandWords {}

  /// A device gets another driver.
  ///
  /// @param device its name, or the bus and its name
  /// @param driver empty unless the command sets it
  record Change(Choices choices, String command, String device, String driver)
      implements CommandWords {}

  /// What the options say.
  record Choices(String bus, boolean probe, boolean save, boolean verbose) {

    private Choices with(String option) {
      return switch (option) {
        case "--noprobe" -> new Choices(bus, false, save, verbose);
        case "--nosave" -> new Choices(bus, probe, false, verbose);
        default -> new Choices(bus, probe, save, true);
      };
    }

    private Choices on(String other) {
      return new Choices(other, probe, save, verbose);
    }
  }

  static CommandWords read(List<String> words, Map<String, String> environment) {
    String bus = environment.getOrDefault("SUBSYSTEM", "");
    Choices choices = new Choices(bus.isEmpty() ? "pci" : bus, true, true, false);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      switch (word) {
        case "--noprobe", "--nosave", "--debug", "--verbose", "-v" -> choices = choices.with(word);
        case "-h", "--help" -> {
          return new Misused(0);
        }
        case "-b", "--bus" -> choices = choices.on(++i < words.size() ? words.get(i) : "");
        default -> {
          return word.startsWith("-")
              ? new Misused(1)
              : command(choices, words.subList(i, words.size()));
        }
      }
    }
    return new Misused(1);
  }

  private static CommandWords command(Choices choices, List<String> words) {
    String command = words.getFirst();
    if (!mayHave(command, words.size() - 1)) {
      return new Misused(1);
    }
    String operand = words.size() > 1 ? words.get(1) : "";
    return switch (command) {
      case "list-devices", "list-overrides" ->
          listing(choices, command, operand.isEmpty() ? DeviceType.ALL : operand);
      case "set-override" -> new Change(choices, command, operand, words.get(2));
      default -> new Change(choices, command, operand, "");
    };
  }

  private static boolean mayHave(String command, int operands) {
    return switch (command) {
      case "list-devices", "list-overrides" -> operands <= 1;
      case "load-override", "unset-override" -> operands == 1;
      case "set-override" -> operands == 2;
      default -> false;
    };
  }

  private static CommandWords listing(Choices choices, String command, String type) {
    return DeviceType.exists(type)
        ? new Listing(choices.bus(), command.equals("list-overrides"), type, choices.verbose())
        : new NoType();
  }
}
