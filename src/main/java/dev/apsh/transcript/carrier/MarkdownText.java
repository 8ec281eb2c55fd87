package dev.apsh.transcript.carrier;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.document.Carriage;
import dev.apsh.transcript.document.Carried;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Markdown: fences, and paragraphs that are indented by four spaces and hold commands.
final class MarkdownText implements Carrier {
  @Override
  public Read<Carriage> read(Source source, Reading reading) {
    return new Reader(source, reading).read();
  }

  /// The reading of one document.
  private static final class Reader {
    private static final Pattern FENCE = Pattern.compile("([ \\t>]*)(`{3,}|~{3,})\\s*([^`]*)");
    private static final Pattern LANGUAGE =
        Pattern.compile("[{.\\s]*(?:code-block}\\s*)?([\\w+-]*)");
    private static final Pattern EDGE = Pattern.compile("\\s*(?:`{3,}|~{3,})\\s*");
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";
    private static final String MARK = "apsh:";
    private static final String INDENT = "    ";

    private final Source source;
    private final Reading reading;
    private final BlockList blocks;
    private final BlockKinds kinds;
    private Optional<Matcher> fence = Optional.empty();
    private Line fenceLine = new Line(0, "", "");
    private boolean hasDirectives;
    private boolean inComment;
    private Optional<Boolean> inDirective = Optional.empty();
    private boolean afterBlank = true;
    private boolean indented;

    Reader(Source source, Reading reading) {
      this.source = source;
      this.reading = reading;
      this.kinds = reading.kinds();
      this.blocks = new BlockList(kinds);
    }

    Read<Carriage> read() {
      FrontMatter matter = FrontMatter.of(source);
      if (matter.problem().isPresent()) {
        return Read.failed(matter.problem().get());
      }
      matter.lines().forEach(blocks::add);
      for (Line line :
          source.documentLines().subList(matter.lines().size(), source.lines().size())) {
        add(line);
      }
      return fence.isPresent()
          ? Read.failed(
              new Problem(source.position(fenceLine.number()), "A fence that is never closed"))
          : blocks.carriage(new DocumentStyle(reading.prompts(), EDGE));
    }

    private void add(Line line) {
      if (fence.isPresent()) {
        inFence(line, fence.get());
      } else if (inComment) {
        inComment(line, line.text());
      } else if (line.text().stripLeading().startsWith(COMMENT)) {
        comment(line);
      } else {
        Matcher opening = FENCE.matcher(line.text());
        if (opening.matches()) {
          open(line, opening);
        } else {
          text(line);
        }
      }
    }

    private void open(Line line, Matcher opening) {
      blocks.prose(line);
      fence = Optional.of(opening);
      fenceLine = line;
      Matcher language = LANGUAGE.matcher(opening.group(3));
      String name = language.lookingAt() ? language.group(1).toLowerCase(Locale.ROOT) : "";
      hasDirectives = name.equals("apsh");
      blocks.open(name);
      indented = false;
    }

    private void inFence(Line line, Matcher opening) {
      String text = line.text();
      String closing = text.strip();
      char mark = opening.group(2).charAt(0);
      if (closing.length() >= opening.group(2).length()
          && closing.chars().allMatch(c -> c == mark)) {
        fence = Optional.empty();
        blocks.close();
        blocks.prose(line);
        afterBlank = true;
      } else if (hasDirectives && blocks.last().isEmpty() && text.strip().startsWith("% ")) {
        blocks.directiveInside(line, text.strip().substring(2).replaceFirst(":\\s*", "="));
      } else {
        blocks.inside(Carried.Inside.of(line, margin(text, opening.group(1))));
      }
    }

    /// As much of the fence's indentation as the line has.
    private static int margin(String text, String indent) {
      int start = 0;
      while (start < indent.length()
          && start < text.length()
          && (text.charAt(start) == indent.charAt(start))) {
        start++;
      }
      return start;
    }

    private void comment(Line line) {
      inComment = true;
      inDirective = Optional.empty();
      inComment(line, line.text().strip().substring(COMMENT.length()));
    }

    /// What stands first in a comment says whether it is for us.
    private void inComment(Line line, String text) {
      int end = text.indexOf(COMMENT_END);
      String said = (end < 0 ? text : text.substring(0, end)).strip();
      if (inDirective.isEmpty() && !said.isEmpty()) {
        inDirective = Optional.of(said.startsWith(MARK));
        said = said.startsWith(MARK) ? said.substring(MARK.length()).strip() : said;
      }
      if (inDirective.orElse(false) && !said.isEmpty()) {
        blocks.directive(line, said);
      } else {
        blocks.prose(line);
      }
      inComment = end < 0;
    }

    /// Outside of fences and comments: a paragraph of code is one that holds commands.
    private void text(Line line) {
      String text = line.text();
      boolean isBlank = text.isBlank();
      if (indented && isBlank) {
        blocks.inside(Carried.Inside.of(line, Math.min(text.length(), INDENT.length())));
      } else if (indented && isIndented(text)) {
        blocks.inside(inside(line));
      } else if (afterBlank && isIndented(text) && kinds.isCode(inside(line).text())) {
        indented = true;
        blocks.open("");
        blocks.inside(inside(line));
      } else {
        indented = false;
        blocks.prose(line);
      }
      afterBlank = isBlank;
    }

    /// By four blanks, or by a tab.
    private static boolean isIndented(String text) {
      return Indentation.of(text) >= INDENT.length();
    }

    private static Carried.Inside inside(Line line) {
      return line.text().startsWith(INDENT)
          ? Carried.Inside.of(line, INDENT.length())
          : Indentation.inside(line, INDENT.length());
    }
  }
}
