package dev.apsh.transcript.carrier;

import dev.apsh.transcript.document.CarrierStyle;
import dev.apsh.transcript.document.Prompts;
import java.util.regex.Pattern;

/// How transcripts are written in a document that is not cram's.
///
/// @param edge the lines that would end a block
record DocumentStyle(Prompts prompts, Pattern edge) implements CarrierStyle {
  private static final Pattern NONE = Pattern.compile("(?!)");

  DocumentStyle(Prompts prompts) {
    this(prompts, NONE);
  }

  @Override
  public boolean isSafe(String line) {
    return CarrierStyle.super.isSafe(line) && !edge.matcher(line).matches();
  }
}
