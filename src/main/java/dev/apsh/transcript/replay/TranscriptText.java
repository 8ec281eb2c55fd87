package dev.apsh.transcript.replay;

import dev.apsh.transcript.Reply;
import dev.apsh.transcript.pattern.Escapes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A transcript as it is written: settings, text, commands with what they answered.
public final class TranscriptText {
  private static final String COMMAND = "$ ";
  private static final String CONTINUATION = "> ";

  private final boolean markdown;
  private final StringBuilder text = new StringBuilder();
  private boolean afterSettings;

  /// The lines of a Markdown block that is still open.
  private final List<String> block = new ArrayList<>();

  private TranscriptText(boolean markdown) {
    this.markdown = markdown;
  }

  /// A transcript for a file: Markdown where it ends in `.md` or `.markdown`, else the plain form.
  public static TranscriptText forFile(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return new TranscriptText(name.endsWith(".md") || name.endsWith(".markdown"));
  }

  public void setting(String key, String value) {
    afterSettings = true;
    text.append(
        markdown
            ? "<!-- apsh: " + latin(key + "=" + value) + " -->\n"
            : "#apsh: " + latin(key + "=" + value) + "\n");
  }

  /// Text of one line for the reader.
  public void prose(byte[] line) {
    close();
    paragraph();
    afterSettings = false;
    text.append(new String(line, StandardCharsets.ISO_8859_1)).append("\n\n");
  }

  /// A command, without its last newline, and the answer.
  public void command(byte[] input, Reply reply) {
    String command = new String(input, StandardCharsets.ISO_8859_1);
    String prompt = COMMAND;
    for (String line : command.split("\n", -1)) {
      line(prompt + line);
      prompt = CONTINUATION;
    }
    for (String line : Printout.lines(reply)) {
      line(unmistakable(line));
    }
  }

  /// Output that looks like a command is written with an escape.
  private static String unmistakable(String line) {
    boolean like = line.startsWith(COMMAND) || line.startsWith(CONTINUATION);
    if (!like) {
      return line;
    }
    String first = "\\x%02x".formatted((int) line.charAt(0));
    String rest = line.substring(1);
    return line.endsWith(Escapes.MARK) && Escapes.meant(line).isPresent()
        ? first + rest
        : first + rest.replace("\\", "\\\\") + Escapes.MARK;
  }

  private void line(String line) {
    if (markdown) {
      block.add(line);
    } else {
      if (afterSettings) {
        text.append('\n');
      }
      afterSettings = false;
      text.append("  ").append(line).append('\n');
    }
  }

  private void paragraph() {
    int end = text.length();
    if (end > 0 && (end < 2 || text.charAt(end - 2) != '\n')) {
      text.append('\n');
    }
  }

  /// A fence longer than any in the block.
  private void close() {
    if (block.isEmpty()) {
      return;
    }
    String fence = "```";
    while (String.join("\n", block).contains(fence)) {
      fence += "`";
    }
    paragraph();
    text.append(fence).append("console\n");
    block.forEach(line -> text.append(line).append('\n'));
    text.append(fence).append("\n");
    block.clear();
  }

  /// All of it.
  public byte[] bytes() {
    close();
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String latin(String utf) {
    return new String(utf.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
