package dev.apsh.program.virsh;

import java.util.Collection;
import java.util.Optional;

/// Attributes that take one of a few words, with what libvirt says of others.
final class EnumAttribute {
  private EnumAttribute() {}

  /// Refuses one that is left out, and a word that is none of them.
  static String required(Xml element, String attribute, Collection<String> words)
      throws LibvirtError {
    if (element.attribute(attribute).isEmpty()) {
      throw missing(element, attribute);
    }
    return optional(element, attribute, words).orElse("");
  }

  /// Refuses a word that is none of them.
  static Optional<String> optional(Xml element, String attribute, Collection<String> words)
      throws LibvirtError {
    Optional<String> given = element.attribute(attribute);
    if (given.isPresent() && !words.contains(given.get())) {
      throw LibvirtError.xml(invalid(element, attribute) + ".");
    }
    return given;
  }

  static LibvirtError missing(Xml element, String attribute) {
    return LibvirtError.xml(
        "Missing required attribute '%s' in element '%s'".formatted(attribute, element.name()));
  }

  /// Refuses what is no number.
  static LibvirtError notNumber(Xml element, String attribute) {
    return LibvirtError.xml(invalid(element, attribute) + ". Expected non-negative integer value");
  }

  private static String invalid(Xml element, String attribute) {
    return "Invalid value for attribute '%s' in element '%s': '%s'"
        .formatted(attribute, element.name(), element.attribute(attribute).orElse(""));
  }
}
