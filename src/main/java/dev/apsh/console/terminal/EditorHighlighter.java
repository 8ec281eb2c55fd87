package dev.apsh.console.terminal;

import dev.apsh.linux.LineEditor;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.CommandHighlighter;

/// Colours what is typed as the current editor says.
final class EditorHighlighter extends CommandHighlighter {
  private final CurrentEditor editor;

  EditorHighlighter(CurrentEditor editor, CommandRegistry registry) {
    super(registry);
    this.editor = editor;
  }

  @Override
  public AttributedString highlight(LineReader reader, String text) {
    AttributedStringBuilder line = new AttributedStringBuilder();
    int at = 0;
    for (LineEditor.Span span : editor.colours(text)) {
      line.append(text.substring(at, span.from()));
      line.styled(style(span.colour()), text.substring(span.from(), span.to()));
      at = span.to();
    }
    return line.append(text.substring(at)).toAttributedString();
  }

  private static AttributedStyle style(LineEditor.Colour colour) {
    return switch (colour) {
      case PROGRAM -> AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
      case UNKNOWN -> AttributedStyle.DEFAULT.foreground(AttributedStyle.RED);
      case KEYWORD -> AttributedStyle.DEFAULT.foreground(AttributedStyle.BLUE).bold();
      case QUOTED -> AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW);
      case VARIABLE -> AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
      case OPTION -> AttributedStyle.DEFAULT.foreground(AttributedStyle.MAGENTA);
      case OPERATOR -> AttributedStyle.DEFAULT.bold();
      case COMMENT -> AttributedStyle.DEFAULT.faint();
    };
  }
}
