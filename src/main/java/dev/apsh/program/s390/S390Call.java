package dev.apsh.program.s390;

import dev.apsh.kernel.Outcome;
import dev.apsh.linux.Process;
import dev.apsh.program.tool.Call;
import dev.apsh.vfs.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A call of a program of s390-tools: its release, its voice, and the AP bus of its Linux.
final class S390Call {
  private final Call call;
  private final S390Tools tools;
  private final String name;

  S390Call(Call call) {
    this.call = call;
    this.tools = S390Tools.of(call.process());
    this.name = call.name().substring(call.name().lastIndexOf('/') + 1);
  }

  S390Tools tools() {
    return tools;
  }

  Process process() {
    return call.process();
  }

  /// The arguments without the program's name.
  List<String> arguments() {
    return call.operands();
  }

  /// The name that it calls itself by: without directories.
  String name() {
    return name;
  }

  void print(String text) {
    call.out().print(text);
  }

  /// Says `NAME: TEXT` on standard error.
  void warn(String text) {
    call.say(name + ": " + text);
  }

  /// Says a line on standard error, without the name.
  void say(String text) {
    call.say(text);
  }

  /// As [#say], but without the end of the line.
  void sayUnended(String text) {
    call.out().flush();
    call.err().print(text);
  }

  /// Says what is wrong; gives the status of a failure.
  int fail(String text) {
    warn(text);
    return 1;
  }

  /// As [#fail], with the hint at the help.
  int misuse(String text) {
    return fail(text + "\nTry '" + name + " --help' for more information.");
  }

  void step() {
    call.process().step();
  }

  /// Whether there is an AP bus.
  boolean hasBus() {
    return SysDirectory.at(process(), SysDirectory.BUS).isPresent();
  }

  SysDirectory bus() {
    return directory(SysDirectory.BUS).orElseThrow();
  }

  /// The cards' directory.
  Optional<SysDirectory> devices() {
    return directory(SysDirectory.DEVICES);
  }

  /// A card's directory.
  Optional<SysDirectory> device(String card) {
    return directory(SysDirectory.DEVICES + "/" + card);
  }

  Optional<SysDirectory> directory(String path) {
    return SysDirectory.at(process(), path);
  }

  /// Does what needs an AP bus, or fails.
  int onBus(Supplier<Integer> body) {
    return hasBus() ? body.get() : fail("Crypto device driver not available.");
  }

  /// stat(2)
  Outcome<Node> node(String path) {
    return call.node(path);
  }

  /// The help as all of these programs print it.
  ///
  /// @param synopsis what follows the options
  void help(String synopsis, String description, List<S390Option> options, String rest) {
    print(
        "Usage: %s [OPTIONS] %s%n%n%s%n%n%s%s"
            .formatted(name, synopsis, description, S390Option.describe(options), rest));
  }
}
