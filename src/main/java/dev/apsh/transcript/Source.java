package dev.apsh.transcript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/// A file's lines, which joined with their ends are the file again.
public record Source(Path file, List<Line> lines) {
  /// The size in bytes beyond which a file is no transcript.
  public static final int LIMIT = 8 << 20;

  public Source {
    lines = List.copyOf(lines);
  }

  public static Read<Source> read(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        return problem(file, "Not a regular file");
      }
      return attributes.size() > LIMIT
          ? problem(file, "Larger than " + LIMIT + " bytes")
          : Read.of(of(file, Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      return problem(file, "No such file or directory");
    } catch (AccessDeniedException e) {
      return problem(file, "Permission denied");
    } catch (IOException e) {
      return problem(file, "Input/output error");
    }
  }

  public static Source of(Path file, byte[] bytes) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < all.length()) {
      int newline = all.indexOf('\n', start);
      int end = newline < 0 ? all.length() : newline;
      String terminator = newline < 0 ? "" : "\n";
      lines.add(new Line(lines.size() + 1, all.substring(start, end), terminator));
      start = end + 1;
    }
    return new Source(file, lines);
  }

  /// The lines with a carriage return before the newline as part of the line's end.
  public List<Line> documentLines() {
    return lines.stream().map(Source::withoutReturn).toList();
  }

  private static Line withoutReturn(Line line) {
    String text = line.text();
    return text.endsWith("\r")
        ? new Line(line.number(), text.substring(0, text.length() - 1), "\r" + line.end())
        : line;
  }

  public Position position(int line) {
    return new Position(file.toString(), line);
  }

  private static Read<Source> problem(Path file, String what) {
    return Read.failed(new Problem(new Position(file.toString(), 0), what));
  }
}
