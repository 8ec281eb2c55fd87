package dev.apsh.transcript.carrier;

import dev.apsh.transcript.Catalogue;
import dev.apsh.transcript.Place;
import dev.apsh.transcript.document.Prompts;
import dev.apsh.transcript.document.Stand;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The prompts that people write in documents, and those that a document declares.
record DocumentPrompts(Catalogue catalogue, List<Stand> declared) implements Prompts {
  private static final Pattern MONITOR = Pattern.compile("\\((?:qemu|QEMU)\\) ");
  private static final Pattern SE = Pattern.compile("(?:se|SE)> ");

  /// `[user@host dir]# `, `user@host:dir # `, `host# `, `host:~ # `.
  private static final Pattern HOST =
      Pattern.compile(
          "(?:\\[(?:[\\w.-]+@)?([\\w.-]+)(?:"
              + " [^\\]]*)?]|(?:[\\w.-]+@)?([A-Za-z][\\w.-]*)(?::[^\\s#$>]*)?) ?[#$] ");

  private static final Pattern USER_AT = Pattern.compile("[\\w.-]+@([\\w.-]+):[^\\s#$>]*> ");

  @Override
  public Optional<Prompt> at(String text) {
    for (Stand each : declared) {
      if (text.startsWith(each.text())) {
        int blank = text.startsWith(each.text() + " ") ? 1 : 0;
        return Optional.of(new Prompt(each.text().length() + blank, Place.named(each.meaning())));
      }
    }
    if (text.startsWith("$ ")) {
      return Optional.of(new Prompt(2, Place.HOST));
    }
    if (text.startsWith("# ")) {
      return CommandLines.isCommand(text.substring(2), catalogue)
          ? Optional.of(new Prompt(2, Place.HOST))
          : Optional.empty();
    }
    return named(text);
  }

  private static Optional<Prompt> named(String text) {
    Matcher monitor = MONITOR.matcher(text);
    if (monitor.lookingAt()) {
      return Optional.of(new Prompt(monitor.end(), new Place(Place.Kind.MONITOR, "", "")));
    }
    Matcher se = SE.matcher(text);
    if (se.lookingAt()) {
      return Optional.of(new Prompt(se.end(), new Place(Place.Kind.SE, "", "")));
    }
    Matcher host = HOST.matcher(text);
    if (host.lookingAt()) {
      String name = Optional.ofNullable(host.group(1)).orElseGet(() -> host.group(2));
      return Optional.of(new Prompt(host.end(), machine(name)));
    }
    Matcher user = USER_AT.matcher(text);
    return user.lookingAt()
        ? Optional.of(new Prompt(user.end(), machine(user.group(1))))
        : Optional.empty();
  }

  private static Place machine(String name) {
    return name.equals("host") || name.equals("localhost")
        ? Place.HOST
        : new Place(Place.Kind.GUEST, name, "");
  }
}
