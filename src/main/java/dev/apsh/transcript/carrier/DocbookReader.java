package dev.apsh.transcript.carrier;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.document.Carriage;
import dev.apsh.transcript.document.Carried;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the screens of a DocBook document that is known to be XML, and what their lines mean.
final class DocbookReader {
  private static final Pattern SCREEN =
      Pattern.compile("<(?:\\w+:)?(screen|programlisting|literallayout)\\b([^>]*?)(/?)>");
  private static final Pattern LANGUAGE = Pattern.compile("language\\s*=\\s*[\"']([\\w+-]*)[\"']");
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";
  private static final String DATA = "<![CDATA[";
  private static final String DATA_END = "]]>";
  private static final String MARK = "apsh:";

  private final Source source;
  private final String text;
  private final Reading reading;
  private final BlockList blocks;
  private final List<Line> lines;
  private final int[] starts;
  private final boolean[] taken;

  DocbookReader(Source source, String text, Reading reading) {
    this.source = source;
    this.text = text;
    this.reading = reading;
    this.blocks = new BlockList(reading.kinds());
    this.lines = source.documentLines();
    this.starts = new int[lines.size() + 1];
    this.taken = new boolean[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      starts[i + 1] = starts[i] + lines.get(i).text().length() + 1;
    }
  }

  Read<Carriage> read() {
    int at = 0;
    while (at < text.length()) {
      int next = text.indexOf('<', at);
      if (next < 0) {
        break;
      }
      at = outside(next);
      if (at < 0) {
        return Read.failed(new Problem(source.position(-at), "Two screens share this line"));
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!taken[i]) {
        blocks.prose(lines.get(i));
      }
    }
    return blocks.carriage(new XmlStyle(reading.prompts()));
  }

  /// Passes over a piece of markup; gives where it ends, or a line's number below zero.
  private int outside(int at) {
    if (text.startsWith(COMMENT, at)) {
      int end = after(COMMENT_END, at + COMMENT.length());
      comment(at + COMMENT.length(), end - COMMENT_END.length());
      return end;
    }
    if (text.startsWith(DATA, at)) {
      return after(DATA_END, at);
    }
    Matcher screen = SCREEN.matcher(text).region(at, text.length());
    if (!screen.lookingAt()) {
      return at + 1;
    }
    if (screen.group(3).equals("/")) {
      return screen.end();
    }
    Matcher language = LANGUAGE.matcher(screen.group(2));
    blocks.open(language.find() ? language.group(1).toLowerCase(Locale.ROOT) : "");
    DocbookScreen inside = new DocbookScreen(text, screen.end(), reading.prompts());
    int end = inside.read(screen.group(1));
    int doubled = add(inside);
    blocks.close();
    return doubled > 0 ? -doubled : end;
  }

  /// Adds the lines of a screen; gives the number of one that another screen has, or 0.
  private int add(DocbookScreen screen) {
    for (DocbookScreen.Piece piece : screen.pieces()) {
      int index = lineOf(piece.start());
      if (taken[index] && !piece.text().isBlank()) {
        return index + 1;
      }
      if (!taken[index]) {
        taken[index] = true;
        blocks.inside(
            new Carried.Inside(
                lines.get(index),
                piece.start() - starts[index],
                piece.end() - starts[index],
                "",
                piece.text()));
      }
    }
    return 0;
  }

  private void comment(int from, int to) {
    String said = text.substring(from, Math.max(from, to)).strip();
    if (!said.startsWith(MARK)) {
      return;
    }
    List<String> settings = new ArrayList<>();
    said.substring(MARK.length())
        .lines()
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .forEach(settings::add);
    int index = lineOf(from);
    for (String setting : settings) {
      while (index < lines.size() && (taken[index] || !lines.get(index).text().contains(setting))) {
        index++;
      }
      if (index < lines.size()) {
        taken[index] = true;
        blocks.directive(lines.get(index), setting);
      }
    }
  }

  private int after(String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  private int lineOf(int offset) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
