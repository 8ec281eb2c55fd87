package dev.apsh.transcript.carrier;

import dev.apsh.transcript.document.Prompts;
import java.util.ArrayList;
import java.util.List;

/// The inside of one screen: its lines without elements, with what entities stand for.
final class DocbookScreen {
  private static final String PROMPT = "<prompt";

  private final String text;
  private final Prompts prompts;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int at;
  private int start;

  DocbookScreen(String text, int at, Prompts prompts) {
    this.text = text;
    this.at = at;
    this.start = at;
    this.prompts = prompts;
  }

  /// A line of a screen, or what it has of one.
  record Piece(int start, int end, String text) {}

  List<Piece> pieces() {
    return pieces;
  }

  /// Reads up to the end of the element; gives the place after it.
  int read(String element) {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '<') {
        if (isEnd(element)) {
          int end = text.indexOf('>', at);
          finish(at);
          return end + 1;
        }
        markup();
      } else if (c == '&') {
        entity();
      } else if (c == '\n') {
        finish(at);
        at++;
        start = at;
      } else {
        line.append(c);
        at++;
      }
    }
    return at;
  }

  private boolean isEnd(String element) {
    int name = text.indexOf('>', at);
    return text.startsWith("</", at)
        && name > 0
        && text.substring(at + 2, name).strip().endsWith(element);
  }

  private void finish(int end) {
    pieces.add(new Piece(start, end, line.toString()));
    line.setLength(0);
  }

  private void markup() {
    if (text.startsWith("<![CDATA[", at)) {
      int end = text.indexOf("]]>", at);
      for (char c : text.substring(at + 9, end).toCharArray()) {
        at++;
        if (c == '\n') {
          finish(at + 8);
          start = at + 9;
        } else {
          line.append(c);
        }
      }
      at = end + 3;
    } else if (text.startsWith("<!--", at)) {
      at = text.indexOf("-->", at) + 3;
    } else if (text.startsWith(PROMPT, at)) {
      prompt();
    } else {
      at = text.indexOf('>', at) + 1;
    }
  }

  /// `<prompt>…</prompt>`: one that is known stays, another is the host's.
  private void prompt() {
    int from = text.indexOf('>', at) + 1;
    int to = text.indexOf("</prompt>", from);
    if (from == 0 || to < 0) {
      at = text.indexOf('>', at) + 1;
      return;
    }
    String shown = text.substring(from, to).replace("&gt;", ">").stripTrailing() + " ";
    line.append(
        prompts.at(shown).isPresent() || shown.startsWith("# ")
            ? shown.replaceFirst("^# ", "\\$ ")
            : "$ ");
    at = to + "</prompt>".length();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private void entity() {
    int end = text.indexOf(';', at);
    if (end < 0) {
      line.append(text.charAt(at));
      at++;
      return;
    }
    String name = text.substring(at + 1, end);
    at = end + 1;
    if (name.startsWith("prompt")) {
      line.append(DocumentEntities.prompt(name));
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    } else {
      line.append(DocumentEntities.character(name));
    }
  }
}
