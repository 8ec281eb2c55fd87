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

  String run(String arguments) {
    return action.apply(arguments);
  }

  String help() {
    return names + " " + parameters + " -- " + summary + "\n";
  }
}
