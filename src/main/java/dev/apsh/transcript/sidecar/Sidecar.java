package dev.apsh.transcript.sidecar;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.Position;
import dev.apsh.transcript.Setting;
import java.util.List;

/// What a file beside a document says of it, since nobody may edit the document.
///
/// @param document what holds for all of it
public record Sidecar(List<Setting> document, List<Anchor> anchors) {
  public Sidecar {
    document = List.copyOf(document);
    anchors = List.copyOf(anchors);
  }

  /// A place of the document, and what is said of it.
  ///
  /// @param text what stands there, or how it begins
  /// @param setup lines of a transcript that run before
  /// @param check lines of a transcript that run there, and show what the document says
  record Anchor(
      Position position,
      boolean isBlock,
      int number,
      String text,
      List<Setting> settings,
      List<Line> setup,
      List<Line> check) {}
}
