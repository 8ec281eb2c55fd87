package dev.apsh.transcript.document;

import dev.apsh.transcript.Line;

/// A line as the document that carries a transcript means it: the transcript's own, or around it.
public sealed interface Carried permits Carried.Inside, Prose, Directive {
  Line line();

  /// A line of a block.
  ///
  /// @param start where in the document's line the block's begins
  /// @param end where it ends there
  /// @param margin what stands before the block's other lines
  /// @param text what the line means, without the document's markup
  record Inside(Line line, int start, int end, String margin, String text) implements Carried {
    /// A line that means what stands there from `start` on.
    public static Inside of(Line line, int start) {
      String text = line.text();
      return new Inside(
          line, start, text.length(), text.substring(0, start), text.substring(start));
    }

    /// The line as it is compared: with the margin that an output under it gets.
    public String shown() {
      return margin + text;
    }
  }
}
