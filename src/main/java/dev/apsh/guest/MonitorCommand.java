package dev.apsh.guest;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/// A command of QEMU's human monitor.
///
/// @param names what it is called, `|` between
/// @param parameters as the help shows them; empty when it takes none
/// @param action from the text behind the name to what is printed
record MonitorCommand(
    String names, String parameters, String summary, UnaryOperator<String> action) {

  static MonitorCommand of(
      String names, String parameters, String summary, UnaryOperator<String> action) {
    return new MonitorCommand(names, parameters, summary, action);
  }

  boolean isNamed(String name) {
    return Arrays.asList(names.split("\\|")).contains(name);
  }

  /// How many words it takes: as many as its parameters, any number when they say more themselves.
  int most() {
    return switch (parameters) {
      case "" -> 0;
      case "driver[,prop=value][,...]", "device" -> 1;
      default -> Integer.MAX_VALUE;
    };
  }

  String run(String arguments) {
    return action.apply(arguments);
  }

  String help() {
    return names + " " + parameters + " -- " + summary + "\n";
  }
}
