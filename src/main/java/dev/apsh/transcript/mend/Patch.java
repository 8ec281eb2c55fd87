package dev.apsh.transcript.mend;

import dev.apsh.transcript.outcome.Alignment;
import dev.apsh.transcript.outcome.DiffLine;
import dev.apsh.transcript.outcome.UnifiedDiff;
import java.nio.file.Path;
import java.util.List;

/// The changes of a file as `git apply` takes them.
final class Patch {
  private static final String NO_NEWLINE = "\\ No newline at end of file\n";

  private Patch() {}

  /// @param file as it was named; below the current folder, or its whole path
  static String of(Path file, List<String> before, List<String> after) {
    List<Alignment.Run> runs = Alignment.runs(before, after, (_, _) -> false);
    StringBuilder patch = new StringBuilder();
    String name = name(file);
    patch.append("--- a/").append(name).append("\n+++ b/").append(name).append('\n');
    for (List<DiffLine> group : UnifiedDiff.groups(UnifiedDiff.lines(before, after, runs))) {
      patch.append(range(group)).append('\n');
      for (DiffLine line : group) {
        String text = line.signed();
        patch.append(text);
        if (!text.endsWith("\n")) {
          patch.append('\n').append(NO_NEWLINE);
        }
      }
    }
    return patch.toString();
  }

  private static String name(Path file) {
    String name = file.normalize().toString().replace('\\', '/');
    return name.startsWith("/") ? name.substring(1) : name;
  }

  /// Where there are no lines, the number is that of the line before.
  private static String range(List<DiffLine> group) {
    long expected = group.stream().filter(line -> line.kind() != DiffLine.Kind.ACTUAL).count();
    long actual = group.stream().filter(line -> line.kind() != DiffLine.Kind.EXPECTED).count();
    DiffLine first = group.getFirst();
    return "@@ -%d,%d +%d,%d @@"
        .formatted(
            first.expected() + (expected == 0 ? 0 : 1),
            expected,
            first.actual() + (actual == 0 ? 0 : 1),
            actual);
  }
}
