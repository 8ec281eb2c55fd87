package dev.apsh.lab;

import dev.apsh.kernel.Bytes;
import dev.apsh.linux.Limits;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Reads a lab file's text into a definition, or says what is wrong with it and where.
public final class LabReader {
  private static final int FORMAT = 1;
  private static final LabDefinition DOCUMENT = LabDefinition.document();

  private LabReader() {}

  /// What reading gave: a definition, or the first thing that is wrong.
  public sealed interface Result {}

  /// A definition that can be started.
  public record Lab(LabDefinition definition) implements Result {}

  /// What is wrong, on which line, and what would be right.
  public record Wrong(int line, String what) implements Result {}

  public static Result read(Bytes text) {
    try {
      return new Lab(definition(JsonReader.read(text)));
    } catch (WrongLab wrong) {
      return new Wrong(wrong.line(), wrong.what());
    }
  }

  private static LabDefinition definition(Json json) throws WrongLab {
    Members lab =
        Members.of(
            json, "$schema", "apsh", "profile", "tools", "mdevctl", "time", "seed", "cmdline",
            "scans", "host", "machine", "guests", "user", "limits");
    lab.number("apsh", FORMAT, FORMAT, FORMAT);
    LabDefinition.Machine machine =
        lab.find("machine").isPresent()
            ? MachineReader.machine(lab.get("machine"))
            : DOCUMENT.machine();
    return new LabDefinition(
        named(lab, "profile"),
        named(lab, "tools"),
        named(lab, "mdevctl"),
        time(lab),
        lab.number("seed", DOCUMENT.seed(), Long.MIN_VALUE, Long.MAX_VALUE),
        commandLine(lab),
        timedScans(lab),
        machine,
        host(lab, machine),
        guests(lab),
        user(lab),
        limits(lab));
  }

  private static Optional<String> named(Members lab, String key) throws WrongLab {
    return lab.find(key).isPresent() ? Optional.of(lab.text(key, "")) : Optional.empty();
  }

  private static Instant time(Members lab) throws WrongLab {
    if (lab.find("time").isEmpty()) {
      return DOCUMENT.time();
    }
    try {
      return Instant.parse(lab.text("time", ""));
    } catch (DateTimeParseException e) {
      throw WrongLab.at(
          lab.get("time"), lab.get("time").kind() + " is no time such as \"2019-06-13T12:00:00Z\"");
    }
  }

  private static String commandLine(Members lab) throws WrongLab {
    String line = lab.text("cmdline", "");
    if (line.chars().anyMatch(c -> c < ' ')) {
      throw WrongLab.at(lab.get("cmdline"), "a kernel command line is one line of text");
    }
    return line;
  }

  private static boolean timedScans(Members lab) throws WrongLab {
    String scans = lab.text("scans", "at-once");
    return switch (scans) {
      case "at-once" -> false;
      case "timed" -> true;
      default ->
          throw WrongLab.at(
              lab.get("scans"), "\"" + scans + "\" is neither \"at-once\" nor \"timed\"");
    };
  }

  private static String host(Members lab, LabDefinition.Machine machine) throws WrongLab {
    List<String> names = machine.lpars().stream().map(LabDefinition.Lpar::name).toList();
    String host = lab.text("host", names.getFirst());
    if (!names.contains(host)) {
      throw WrongLab.at(
          lab.get("host"), "no LPAR \"" + host + "\"; there are " + String.join(", ", names));
    }
    return host;
  }

  private static List<String> guests(Members lab) throws WrongLab {
    List<String> guests = lab.texts("guests", DOCUMENT.guests());
    if (guests.size() != new HashSet<>(guests).size()) {
      throw WrongLab.at(lab.get("guests"), "a name stands here twice");
    }
    for (String guest : guests) {
      if (!HostName.isOne(guest)) {
        throw WrongLab.at(lab.get("guests"), "\"" + guest + "\" is no host name");
      }
    }
    return guests;
  }

  private static String user(Members lab) throws WrongLab {
    String user = lab.text("user", DOCUMENT.user());
    if (!user.matches("[a-z_][a-z0-9_-]{0,30}")) {
      throw WrongLab.at(lab.get("user"), "\"" + user + "\" is no user name");
    }
    return user;
  }

  private static Limits limits(Members lab) throws WrongLab {
    Limits usual = DOCUMENT.limits();
    if (lab.find("limits").isEmpty()) {
      return usual;
    }
    Members limits =
        Members.of(
            lab.get("limits"),
            "outputBytes",
            "callDepth",
            "words",
            "processes",
            "fileBytes",
            "steps");
    return new Limits(
        limits.number("outputBytes", usual.outputBytes(), 1, Long.MAX_VALUE),
        (int) limits.number("callDepth", usual.callDepth(), 1, usual.callDepth()),
        (int) limits.number("words", usual.words(), 1, 100_000_000),
        (int) limits.number("processes", usual.processes(), 1, 100_000),
        limits.number("fileBytes", usual.fileBytes(), 1, Long.MAX_VALUE),
        limits.number("steps", usual.steps(), 1, Long.MAX_VALUE));
  }
}
