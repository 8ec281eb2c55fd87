package dev.apsh.program.virsh;

import org.xml.sax.SAXParseException;

/// Errors of the JDK's parser in libxml2's words, with the line and a mark under the place.
final class XmlWords {
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
    if (document.isBlank()) {
      return "Document is empty";
    }
    if (message.contains("Premature end of file") || message.contains("prolog")) {
      return "Start tag expected, '<' not found" + place(column - 1);
    }
    if (message.contains("must start and end within the same entity")) {
      return "Premature end of data in tag " + open + lastLine();
    }
    if (message.contains("must be terminated by the matching end-tag")) {
      return mismatch(open);
    }
    if (message.contains("following the root element")) {
      return "Extra content at the end of the document" + place(column - 1);
    }
    if (message.contains("DOCTYPE")) {
      return "a DOCTYPE is not simulated";
    }
    return sameWithin(message) + place(column - 1);
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
    if (message.contains("must be followed by either attribute specifications")) {
      return "error parsing attribute name";
    }
    if (message.contains("must immediately follow the '&'")) {
      return "xmlParseEntityRef: no name";
    }
    return message.startsWith("Open quote is expected") ? "AttValue: \" or ' expected" : message;
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

  private String place(int at) {
    return line().isEmpty() ? "" : "\n" + line() + "\n" + "-".repeat(Math.max(0, at)) + "^";
  }

  private String lastLine() {
    String text = document.stripTrailing();
    String last = text.substring(text.lastIndexOf('\n') + 1);
    return "\n" + last + "\n" + "-".repeat(last.length()) + "^";
  }
}
