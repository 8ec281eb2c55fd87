package dev.apsh.transcript.carrier;

import java.util.Locale;

/// What the entities of documents stand for that begin a line of a session.
final class DocumentEntities {
  private DocumentEntities() {}

  /// The prompt that an entity such as `prompt.sudo` means, by what follows `prompt.`.
  static String prompt(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.contains("guest")) {
      return plain.substring(plain.indexOf("guest")).replaceAll("[^\\w].*", "") + "# ";
    }
    return plain.contains("sudo") ? "$ sudo " : "$ ";
  }

  /// What an entity of XML stands for; itself when nobody knows.
  static String character(String name) {
    return switch (name) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot" -> "\"";
      case "apos" -> "'";
      case "nbsp" -> " ";
      default -> name.startsWith("#") ? numbered(name) : "&" + name + ";";
    };
  }

  private static String numbered(String name) {
    boolean isHex = name.startsWith("#x") || name.startsWith("#X");
    try {
      int point = Integer.parseInt(name.substring(isHex ? 2 : 1), isHex ? 16 : 10);
      return point == 0xa0 ? " " : CommandLines.bytes(Character.toString(point));
    } catch (IllegalArgumentException e) {
      return "&" + name + ";";
    }
  }
}
