package dev.apsh.program.virsh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One call of a virsh command, with what its options were given.
final class VirshCall {
  private final VirshCommand command;
  private final VirshSession session;
  private final Map<String, List<String>> given = new LinkedHashMap<>();

  VirshCall(VirshCommand command, VirshSession session) {
    this.command = command;
    this.session = session;
  }

  VirshCommand command() {
    return command;
  }

  VirshSession session() {
    return session;
  }

  void give(String option, String value) {
    given.computeIfAbsent(option, name -> new ArrayList<>()).add(value);
  }

  boolean has(String option) {
    return given.containsKey(option);
  }

  Optional<String> value(String option) {
    return Optional.ofNullable(given.get(option)).map(List::getLast);
  }

  /// The value of an option that has to be there.
  String get(String option) {
    return value(option).orElse("");
  }

  List<String> words(String option) {
    return given.getOrDefault(option, List.of());
  }

  boolean run() throws LibvirtError {
    Optional<String> empty =
        command.options().stream()
            .filter(VirshOption::required)
            .map(VirshOption::name)
            .filter(name -> get(name).isEmpty())
            .findFirst();
    return empty.isPresent()
        ? fail("Failed to get option '" + empty.get() + "': Option argument is empty")
        : command.action().run(this);
  }

  /// Does something of libvirt's; when that fails, says `what` and libvirt's error.
  boolean attempt(String what, Attempt action) {
    try {
      action.run();
      return true;
    } catch (LibvirtError e) {
      session.error(what);
      session.error(e.text());
      return false;
    }
  }

  /// Something of libvirt's that may fail.
  @FunctionalInterface
  interface Attempt {
    void run() throws LibvirtError;
  }

  /// Says something that --quiet leaves out.
  void tell(String line) {
    session.extra(line + "\n");
  }

  void print(String text) {
    session.print(text);
  }

  /// Says why it cannot be done.
  boolean fail(String text) {
    session.error(text);
    return false;
  }

  /// Options of which only one may be given. Says so and gives false when there are more.
  boolean areExclusive(String... options) {
    List<String> both = List.of(options).stream().filter(this::has).toList();
    return both.size() < 2
        || fail("Options --" + both.get(0) + " and --" + both.get(1) + " are mutually exclusive");
  }

  Connection connection() throws LibvirtError {
    return session.connection();
  }
}
