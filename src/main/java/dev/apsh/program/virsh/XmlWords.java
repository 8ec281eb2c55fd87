package dev.apsh.program.virsh;

import java.util.Map;
import org.xml.sax.SAXParseException;

/// Errors of the JDK's parser in libxml2's words, with the line and a mark under the place.
final class XmlWords {
  private static final String NOTHING = "\n(null)\n^";
  private static final String AFTER = "Extra content at the end of the document";
  private static final Map<String, String> SAME =
      Map.of(
          "must be followed by either attribute specifications", "error parsing attribute name",
          "must immediately follow the '&'", "xmlParseEntityRef: no name",
          "Open quote is expected", "AttValue: \" or ' expected",
          "well-formed character data or markup", "StartTag: invalid element name",
          "must not contain the '<' character", "Unescaped '<' not allowed in attributes values",
          "]]>", "Sequence ']]>' not allowed in content");

  private final String document;
  private final int line;
  private final int column;

  private XmlWords(SAXParseException error, String document) {
    this.document = document;
    this.line = Math.max(1, error.getLineNumber());
    this.column = Math.max(1, error.getColumnNumber());
  }

  /// @param open the element that is open at the place, with the line it begins on
  static String of(SAXParseException error, String document, String open) {
    XmlWords words = new XmlWords(error, document);
    return words.text(String.valueOf(error.getMessage()), open);
  }

  private String text(String message, String open) {
    if (document.isEmpty()) {
      return "Document is empty" + lastLine();
    }
    if (document.isBlank()) {
      return "Start tag expected, '<' not found" + lastLine();
    }
    if (message.contains("Premature end of file") || message.contains("prolog")) {
      return "Start tag expected, '<' not found" + place(column - 1);
    }
    if (message.contains("must start and end within the same entity")) {
      return atEnd(open) + lastLine();
    }
    if (message.contains("must be terminated by the matching end-tag")) {
      return mismatch(open);
    }
    if (message.contains("following the root element")) {
      return AFTER + place(column - 2);
    }
    if (message.contains("trailing section")) {
      return AFTER + place(column - 1);
    }
    if (message.contains("DOCTYPE")) {
      return "a DOCTYPE is not simulated";
    }
    boolean isBefore = message.contains("]]>");
    return sameWithin(message) + place(isBefore ? column - 1 - "]]>".length() : column - 1);
  }

  /// What is wrong within a tag or a text.
  private static String sameWithin(String message) {
    String[] quoted = message.split("\"", -1);
    if (message.contains("was referenced, but not declared")) {
      return "Entity '" + quoted[1] + "' not defined";
    }
    if (message.contains("was already specified for element")) {
      return "Attribute " + quoted[1] + " redefined";
    }
    if (message.contains("must be followed by the ' = ' character")) {
      return "Specification mandates value for attribute " + quoted[1];
    }
    if (message.contains("is an invalid XML character")) {
      return "xmlParseCharRef: invalid xmlChar value " + quoted[1].replaceAll("[^0-9]", "");
    }
    return SAME.entrySet().stream()
        .filter(each -> message.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(message);
  }

  private String mismatch(String open) {
    String text = line();
    int from = text.lastIndexOf("</", Math.min(text.length(), column));
    int to = text.indexOf('>', Math.max(0, from));
    boolean known = from >= 0 && to > from;
    String end = known ? text.substring(from + 2, to).strip() : "";
    return "Opening and ending tag mismatch: "
        + open
        + " and "
        + end
        + place(known ? to + 1 : column);
  }

  private String line() {
    String[] lines = document.split("\n", -1);
    return line <= lines.length ? lines[line - 1] : "";
  }

  /// What is unfinished: a comment, a tag, or else the element that is open.
  private String atEnd(String open) {
    int tag = document.lastIndexOf('<');
    if (document.lastIndexOf("<!--") > document.lastIndexOf("-->")) {
      return "Comment not terminated";
    }
    if (tag < 0 || document.indexOf('>', tag) >= 0) {
      return "Premature end of data in tag " + open;
    }
    String begun = document.substring(tag + 1);
    for (String quote : new String[] {"'", "\""}) {
      if (begun.split(quote, -1).length % 2 == 0) {
        return "AttValue: ' expected";
      }
    }
    long on = document.substring(0, tag).chars().filter(c -> c == '\n').count() + 1;
    return begun.startsWith("/")
        ? "expected '>'"
        : "Couldn't find end of Start Tag " + begun.split("\\s", 2)[0] + " line " + on;
  }

  private String place(int at) {
    return line().isEmpty() ? NOTHING : "\n" + line() + "\n" + "-".repeat(Math.max(0, at)) + "^";
  }

  /// The place at the end of the document, which libvirt does not show behind a newline.
  private String lastLine() {
    String last = document.substring(document.lastIndexOf('\n') + 1);
    return last.isEmpty() ? NOTHING : "\n" + last + "\n" + "-".repeat(last.length()) + "^";
  }
}
