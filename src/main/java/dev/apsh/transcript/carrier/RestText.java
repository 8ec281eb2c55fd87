package dev.apsh.transcript.carrier;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.document.Carriage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// reStructuredText: literal blocks behind `::`, directives that hold code, and commands that a
/// colon announces.
final class RestText implements Carrier {
  @Override
  public Read<Carriage> read(Source source, Reading reading) {
    return new Reader(source, reading).read();
  }

  /// The reading of one document.
  private static final class Reader {
    private static final Pattern DIRECTIVE =
        Pattern.compile("\\s*\\.\\. +([\\w:.+-]+?)::(?:\\s+(.*))?");
    private static final Pattern COMMENT = Pattern.compile("\\s*\\.\\.(?: +(?![_\\[|])(.*))?");
    private static final Pattern LIST =
        Pattern.compile("\\s*(?:[*+-]|[0-9A-Za-z#]+[.)]|\\([0-9A-Za-z#]+\\)) +");
    private static final Pattern OPTION = Pattern.compile("\\s*:[\\w-]+:.*");
    private static final Set<String> CODE =
        Set.of("code-block", "code", "sourcecode", "parsed-literal", "prompt");
    private static final String MARK = "apsh:";

    private final Source source;
    private final List<Line> lines;
    private final Reading reading;
    private final BlockKinds kinds;
    private final BlockList blocks;
    private int at;

    Reader(Source source, Reading reading) {
      this.source = source;
      this.lines = source.documentLines();
      this.reading = reading;
      this.kinds = reading.kinds();
      this.blocks = new BlockList(kinds);
    }

    Read<Carriage> read() {
      while (at < lines.size()) {
        Optional<Problem> problem = next(lines.get(at));
        if (problem.isPresent()) {
          return Read.failed(problem.get());
        }
      }
      return blocks.carriage(new DocumentStyle(reading.prompts()));
    }

    private Optional<Problem> next(Line line) {
      String text = line.text();
      Matcher directive = DIRECTIVE.matcher(text);
      if (directive.matches()) {
        return directive(line, directive);
      }
      Matcher comment = COMMENT.matcher(text);
      if (comment.matches()) {
        comment(line, Optional.ofNullable(comment.group(1)).orElse(""));
        return Optional.empty();
      }
      blocks.prose(line);
      at++;
      String end = text.stripTrailing();
      if (end.endsWith("::") && isBlank(at)) {
        boolean _ = block("", base(line), false);
      } else if (end.endsWith(":") && isBlank(at) && isCode(line)) {
        boolean _ = block("", base(line), true);
      }
      return Optional.empty();
    }

    private boolean isBlank(int index) {
      return index < lines.size() && lines.get(index).text().isBlank();
    }

    private Optional<Line> nextText() {
      int next = at;
      while (isBlank(next)) {
        next++;
      }
      return next < lines.size() ? Optional.of(lines.get(next)) : Optional.empty();
    }

    /// Whether an indented command follows a line.
    private boolean isCode(Line line) {
      return nextText()
          .filter(next -> Indentation.of(next.text()) > Indentation.of(line.text()))
          .filter(next -> kinds.isCode(next.text().strip()))
          .isPresent();
    }

    /// What a block has to be indented further than: the text of a list's item, or only its mark.
    private int base(Line line) {
      int own = Indentation.of(line.text());
      Matcher item = LIST.matcher(line.text());
      int text = item.lookingAt() ? item.end() : own;
      boolean isFurther = nextText().filter(next -> Indentation.of(next.text()) > text).isPresent();
      return isFurther ? text : own;
    }

    private Optional<Problem> directive(Line line, Matcher directive) {
      blocks.prose(line);
      at++;
      if (!CODE.contains(directive.group(1).toLowerCase(Locale.ROOT))) {
        return Optional.empty();
      }
      int base = Indentation.of(line.text());
      while (at < lines.size()
          && OPTION.matcher(lines.get(at).text()).matches()
          && Indentation.of(lines.get(at).text()) > base) {
        blocks.prose(lines.get(at));
        at++;
      }
      String argument = Optional.ofNullable(directive.group(2)).orElse("").strip();
      return block(argument.split("\\s+")[0].toLowerCase(Locale.ROOT), base, false)
          ? Optional.empty()
          : Optional.of(
              new Problem(source.position(line.number()), "A code block without content"));
    }

    /// Takes the indented lines that follow as a block; false when there are none.
    ///
    /// @param paragraph whether it ends at the first blank line
    private boolean block(String language, int base, boolean paragraph) {
      List<Line> taken = new ArrayList<>();
      int end = at;
      boolean begun = false;
      while (end < lines.size()
          && (isBlank(end) ? !begun || !paragraph : Indentation.of(lines.get(end).text()) > base)) {
        begun |= !isBlank(end);
        taken.add(lines.get(end));
        end++;
      }
      if (!begun) {
        return false;
      }
      int column = Indentation.common(taken);
      blocks.open(language);
      taken.forEach(line -> blocks.inside(Indentation.inside(line, column)));
      blocks.close();
      at = end;
      return true;
    }

    /// A comment, which goes on as long as lines are indented.
    private void comment(Line line, String text) {
      boolean isOurs = text.startsWith(MARK);
      int base = Indentation.of(line.text());
      said(line, isOurs ? text.substring(MARK.length()).strip() : "");
      at++;
      while (at < lines.size() && !isBlank(at) && Indentation.of(lines.get(at).text()) > base) {
        said(lines.get(at), isOurs ? lines.get(at).text().strip() : "");
        at++;
      }
    }

    private void said(Line line, String setting) {
      if (setting.isEmpty()) {
        blocks.prose(line);
      } else {
        blocks.directive(line, setting);
      }
    }
  }
}
