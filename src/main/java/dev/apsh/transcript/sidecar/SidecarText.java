package dev.apsh.transcript.sidecar;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.document.Block;
import java.util.List;
import java.util.Optional;

/// Compares what a sidecar says stands in a document with what stands there.
final class SidecarText {
  private static final int SHOWN = 60;

  private SidecarText() {}

  /// Whether a line begins with a text, blanks counting as one.
  static boolean begins(String line, String text) {
    return plain(line).startsWith(plain(text));
  }

  static boolean contains(String line, String text) {
    return plain(line).contains(plain(text));
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /// A block that does not begin as the sidecar says, and where one is that does.
  static Problem lost(Sidecar.Anchor anchor, Optional<Block> found, List<Block> blocks) {
    List<Block> others =
        blocks.stream().filter(each -> begins(each.firstLine(), anchor.text())).toList();
    String here =
        found
            .map(block ->
                "Block %d of the document begins with `%s` in line %d"
                    .formatted(anchor.number(), shown(block.firstLine()), block.line()))
            .orElse("The document has no block " + anchor.number());
    String there =
        others.isEmpty()
            ? ""
            : "; `%s` begins block %d in line %d"
                .formatted(
                    shown(anchor.text()), others.getFirst().number(), others.getFirst().line());
    return new Problem(anchor.position(), here + there);
  }

  /// A line that does not have what the sidecar says, and where one is that does.
  static Problem lost(Sidecar.Anchor anchor, Source source) {
    List<Line> others =
        source.lines().stream().filter(line -> contains(line.text(), anchor.text())).toList();
    String here =
        anchor.number() > source.lines().size()
            ? "The document has no line " + anchor.number()
            : "Line %d of the document is `%s`"
                .formatted(anchor.number(), shown(source.lines().get(anchor.number() - 1).text()));
    String there =
        others.isEmpty()
            ? ""
            : "; line %d has `%s`".formatted(others.getFirst().number(), shown(anchor.text()));
    return new Problem(anchor.position(), here + there);
  }

  private static String shown(String text) {
    String plain = plain(text);
    return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
  }
}
