package dev.apsh.program.virsh;

/// An option of a virsh command.
///
/// @param positional whether its value may stand without its name
/// @param help a few words; of an alias the option that it stands for
record VirshOption(String name, Kind kind, boolean required, boolean positional, String help) {

  /// What an option takes.
  enum Kind {
    BOOL,
    STRING,
    INT,
    ARGV,
    ALIAS,
    /// One of libvirt's that is refused by name.
    REFUSED
  }

  static VirshOption flag(String name, String help) {
    return new VirshOption(name, Kind.BOOL, false, false, help);
  }

  static VirshOption required(String name, String help) {
    return new VirshOption(name, Kind.STRING, true, true, help);
  }

  /// May stand without its name, or be left out.
  static VirshOption optional(String name, String help) {
    return new VirshOption(name, Kind.STRING, false, true, help);
  }

  static VirshOption text(String name, String help) {
    return new VirshOption(name, Kind.STRING, false, false, help);
  }

  static VirshOption words(String name, String help) {
    return new VirshOption(name, Kind.ARGV, true, true, help);
  }

  static VirshOption alias(String name, String of) {
    return new VirshOption(name, Kind.ALIAS, false, false, of);
  }

  static VirshOption refused(String name) {
    return new VirshOption(name, Kind.REFUSED, false, false, "");
  }

  /// One that takes a value and may stand without its name.
  static VirshOption refusedOperand(String name) {
    return new VirshOption(name, Kind.REFUSED, false, true, "");
  }

  static VirshOption domain() {
    return domain("name, id or uuid");
  }

  /// @param by what names it
  static VirshOption domain(String by) {
    return required("domain", "domain " + by);
  }

  boolean isShown() {
    return kind != Kind.ALIAS && kind != Kind.REFUSED;
  }

  /// As the synopsis of the command's help shows it.
  String synopsis() {
    return switch (kind) {
      case BOOL -> " [--" + name + "]";
      case ARGV -> " {[--" + name + "] <string>}...";
      case STRING, INT -> {
        String number = kind == Kind.INT ? "number" : "string";
        String shown = required ? "<" + name + ">" : "--" + name + " <" + number + ">";
        yield required ? " " + shown : " [" + shown + "]";
      }
      case ALIAS, REFUSED -> "";
    };
  }

  /// As the list of options in the command's help shows it.
  String listed() {
    String shown =
        switch (kind) {
          case BOOL -> "--" + name;
          case INT -> "--" + name + " <number>";
          case STRING -> (required ? "[--" + name + "]" : "--" + name) + " <string>";
          case ARGV -> "[--" + name + "] <string>";
          case ALIAS, REFUSED -> "";
        };
    return "    %-15s  %s\n".formatted(shown, help);
  }
}
