package dev.apsh.lint;

import java.util.Arrays;
import java.util.Optional;

/// The traps that are known.
public enum Rule {
  SYNTAX("syntax", "what bash does not parse"),
  NUMBER("number", "a number that means another: hexadecimal without 0x, octal by a leading 0"),
  SUDO("sudo-redirection", "sudo before a redirection, which the caller's shell opens"),
  SIGN("unsigned-mask", "a number without a sign in a list of changes to a mask"),
  DEVICE("device", "a device or a folder that this machine and kernel lack"),
  ATTRIBUTE("attribute", "a file of sysfs that this kernel lacks"),
  FREES("frees-more", "masks that take queues from the host which nothing uses"),
  OPTION("option", "an option that the program does not have"),
  DEVICES("two-devices", "two vfio-ap devices for one guest");

  private final String text;
  private final String help;

  Rule(String text, String help) {
    this.text = text;
    this.help = help;
  }

  public String text() {
    return text;
  }

  /// What it finds.
  public String help() {
    return help;
  }

  public static Optional<Rule> named(String name) {
    return Arrays.stream(values()).filter(rule -> rule.text.equals(name)).findFirst();
  }
}
