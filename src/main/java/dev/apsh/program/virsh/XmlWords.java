package dev.apsh.program.virsh;

import java.util.Map;
import org.xml.sax.SAXParseException;

/// Errors of the JDK's parser in libxml2's words, with the line and a mark under the place.
final class XmlWords {
  private static final String NOTHING = "\n(null)\n^";
  private static final String NO_ATTRIBUTE = "must be followed by either attribute specifications";
  private static final String AFTER = "Extra content at the end of the document";
  private static final Map<String, String> SAME =
      Map.of(
          "must end with the ';' delimiter", "EntityRef: expecting ';'",
          "Comment must start with", "StartTag: invalid element name",
          "preceding the root element", "StartTag: invalid element name",
          "must immediately follow the '&'", "xmlParseEntityRef: no name",
          "Open quote is expected", "AttValue: \" or ' expected",
          "well-formed character data or markup", "StartTag: invalid element name",
          "must not contain the '<' character", "Unescaped '<' not allowed in attributes values",
          "]]>", "Sequence ']]>' not allowed in content");

  private final String document;
  private int line;
  private final int column;

  private XmlWords(SAXParseException error, String document) {
    this.document = document;
    this.line = Math.max(1, error.getLineNumber());
    this.column = Math.max(1, error.getColumnNumber());
  }

  /// The line, and what is wrong there.
  ///
  /// @param open the element that is open at the place, with the line it begins on
  static String of(SAXParseException error, String document, String open) {
    XmlWords words = new XmlWords(error, document);
    String text = words.text(String.valueOf(error.getMessage()), open);
    return words.line + ": " + text;
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
    if (message.contains("end-tag")) {
      return endTag(open);
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
    return sameWithin(message) + place(column - 1 - behind(message));
  }

  /// What is wrong within a tag or a text.
  private String sameWithin(String message) {
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
    if (message.contains(NO_ATTRIBUTE)) {
      String read = line().substring(0, Math.min(line().length(), column - 1));
      return read.endsWith("'") || read.endsWith("\"")
          ? "attributes construct error"
          : "error parsing attribute name";
    }
    if (message.contains("within comments")) {
      String read = line().substring(0, Math.min(line().length(), Math.max(0, column - 3)));
      return "Double hyphen within comment: "
          + read.substring(Math.max(0, read.lastIndexOf("<!--")));
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

  /// How far the JDK's parser has gone beyond where libxml2 stops.
  private int behind(String message) {
    String read = line().substring(0, Math.min(line().length(), column - 1));
    if (message.contains("]]>")) {
      return "]]>".length();
    }
    if (message.contains("within comments")) {
      return "--".length();
    }
    if (read.lastIndexOf("<!") > read.lastIndexOf('>')) {
      return read.length() - read.lastIndexOf("<!") - 1;
    }
    return message.contains(NO_ATTRIBUTE) && read.endsWith("/") ? 1 : 0;
  }

  /// An end tag that does not end, or that is another element's.
  private String endTag(String open) {
    int from = document.lastIndexOf("</", offset());
    int at = from < 0 ? document.length() : from + 2;
    while (at < document.length() && isName(document.charAt(at))) {
      at++;
    }
    String name = document.substring(Math.min(document.length(), from + 2), at);
    while (at < document.length() && Character.isWhitespace(document.charAt(at))) {
      at++;
    }
    boolean ends = at < document.length() && document.charAt(at) == '>';
    line = 1 + (int) document.substring(0, at).chars().filter(c -> c == '\n').count();
    int begin = document.lastIndexOf('\n', at - 1) + 1;
    return ends
        ? "Opening and ending tag mismatch: "
            + open
            + " and "
            + (name.isEmpty() ? "unparsable" : name)
            + place(at + 1 - begin)
        : "expected '>'" + (at == document.length() ? lastLine() : place(at - begin));
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || "-_.:".indexOf(c) >= 0;
  }

  /// Where the place is in the document.
  private int offset() {
    int offset = 0;
    for (int i = 1; i < line; i++) {
      offset = document.indexOf('\n', offset) + 1;
    }
    return Math.min(document.length(), offset + Math.max(0, column - 2));
  }

  private String line() {
    String[] lines = document.split("\n", -1);
    return line <= lines.length ? lines[line - 1] : "";
  }

  /// What is unfinished: a comment, a tag, or else the element that is open.
  private String atEnd(String open) {
    int tag = document.lastIndexOf('<');
    line = 1 + (int) document.chars().filter(c -> c == '\n').count();
    if (document.lastIndexOf("<!--") > document.lastIndexOf("-->")) {
      return "Comment not terminated";
    }
    if (tag < 0 || document.indexOf('>', tag) >= 0) {
      return document.matches("(?s).*&[A-Za-z][A-Za-z0-9]*")
          ? "EntityRef: expecting ';'"
          : "Premature end of data in tag " + open;
    }
    return inTag(document.substring(tag + 1), tag);
  }

  /// What is unfinished in a tag that has begun.
  private String inTag(String begun, int tag) {
    for (String quote : new String[] {"'", "\""}) {
      if (begun.split(quote, -1).length % 2 == 0) {
        return "AttValue: ' expected";
      }
    }
    if (begun.isEmpty()) {
      return "StartTag: invalid element name";
    }
    if (begun.endsWith("'") || begun.endsWith("\"")) {
      return "attributes construct error";
    }
    if (begun.matches("(?s)[^/\\s]+\\s(.*\\s)?[A-Za-z]+")) {
      return "Specification mandates value for attribute " + begun.replaceFirst("(?s).*\\s", "");
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
