package dev.apsh.program.virsh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// An element of an XML document: attributes in their order, and elements in it or its text.
record Xml(String name, SequencedMap<String, String> attributes, List<Xml> children, String text) {

  static Xml of(String name) {
    return new Xml(name, new LinkedHashMap<>(), List.of(), "");
  }

  static Xml of(String name, String text) {
    return new Xml(name, new LinkedHashMap<>(), List.of(), text);
  }

  Xml with(String attribute, String value) {
    SequencedMap<String, String> next = new LinkedHashMap<>(attributes);
    next.put(attribute, value);
    return new Xml(name, next, children, text);
  }

  Xml without(String attribute) {
    SequencedMap<String, String> next = new LinkedHashMap<>(attributes);
    next.remove(attribute);
    return new Xml(name, next, children, text);
  }

  Xml with(Xml child) {
    List<Xml> next = new ArrayList<>(children);
    next.add(child);
    return new Xml(name, attributes, next, "");
  }

  Xml with(List<Xml> all) {
    return new Xml(name, attributes, List.copyOf(all), "");
  }

  /// The first element of that name.
  Optional<Xml> child(String wanted) {
    return children.stream().filter(each -> each.name.equals(wanted)).findFirst();
  }

  List<Xml> children(String wanted) {
    return children.stream().filter(each -> each.name.equals(wanted)).toList();
  }

  /// The text of the first element of that name, without blanks around it.
  Optional<String> textOf(String wanted) {
    return child(wanted).map(each -> each.text.strip());
  }

  Optional<String> attribute(String wanted) {
    return Optional.ofNullable(attributes.get(wanted));
  }

  /// An attribute of the first element of that name.
  Optional<String> attributeOf(String element, String attribute) {
    return child(element).flatMap(each -> each.attribute(attribute));
  }

  /// As libvirt formats it: two blanks for each level, single quotes, a newline at the end.
  String format() {
    StringBuilder out = new StringBuilder();
    format(out, 0);
    return out.toString();
  }

  private void format(StringBuilder out, int level) {
    String indent = "  ".repeat(level);
    out.append(indent).append('<').append(name);
    attributes.forEach((key, value) ->
        out.append(' ').append(key).append("='").append(escaped(value)).append('\''));
    if (children.isEmpty() && text.isEmpty()) {
      out.append("/>\n");
    } else if (children.isEmpty()) {
      out.append('>').append(escaped(text)).append("</").append(name).append(">\n");
    } else {
      out.append(">\n");
      children.forEach(child -> child.format(out, level + 1));
      out.append(indent).append("</").append(name).append(">\n");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("'", "&apos;")
        .replace("\"", "&quot;");
  }
}
