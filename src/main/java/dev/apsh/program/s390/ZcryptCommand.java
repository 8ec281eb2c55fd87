package dev.apsh.program.s390;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A command of zcryptctl, with what it takes and, in our own words, what it does.
enum ZcryptCommand {
  LIST("", "Lists the additional device nodes with their filters."),
  CREATE(" [nodename]", "Makes a device node; without a name it is zcrypt_N. It allows nothing."),
  DESTROY(" <nodename>", "Marks a device node to go when nobody uses it any more."),
  ADDAP(" <adapter>", "Lets the node reach an adapter: 0 to 255, or ALL."),
  DELAP(" <adapter>", "Takes an adapter away from the node: 0 to 255, or ALL."),
  ADDDOM(" <domain>", "Lets the node reach a domain: 0 to 255, or ALL."),
  DELDOM(" <domain>", "Takes a domain away from the node: 0 to 255, or ALL."),
  ADDCTRL(" <domain>", "Lets the node control a domain: 0 to 255, or ALL."),
  DELCTRL(" <domain>", "Takes a control domain away from the node: 0 to 255, or ALL."),
  ADDIOCTL(" <ioctlexp>", "Lets the node take an ioctl: a name, 0 to 255, or ALL."),
  DELIOCTL(" <ioctlexp>", "Takes an ioctl away from the node: a name, 0 to 255, or ALL."),
  CONFIG(" <configfile>", "Makes nodes from lines node=, aps=, doms=, ctrls=, ioctls= of a file."),
  LISTCONFIG("", "Lists the additional device nodes as config takes them.");

  private final String operands;
  private final String description;

  ZcryptCommand(String operands, String description) {
    this.operands = operands;
    this.description = description;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private boolean isControl() {
    return this == ADDCTRL || this == DELCTRL;
  }

  /// The commands that a release has.
  static List<ZcryptCommand> of(S390Tools tools) {
    return Arrays.stream(values())
        .filter(each -> !each.isControl() || tools.has(S390Change.AP_CONFIGURATION))
        .toList();
  }

  static Optional<ZcryptCommand> named(S390Tools tools, String word) {
    return of(tools).stream().filter(each -> each.word().equals(word)).findFirst();
  }

  /// How it is called; an old release names what deldom takes wrongly.
  String synopsis(S390Tools tools) {
    boolean wrong = this == DELDOM && !tools.has(S390Change.AP_CONFIGURATION);
    return "zcryptctl " + word() + (wrong ? " <adapter>" : operands);
  }

  String help(S390Tools tools) {
    return "Usage: " + synopsis(tools) + "\n" + description + "\n";
  }
}
