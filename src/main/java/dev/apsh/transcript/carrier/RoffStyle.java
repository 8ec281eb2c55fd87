package dev.apsh.transcript.carrier;

import dev.apsh.transcript.document.CarrierStyle;
import dev.apsh.transcript.document.Prompts;

/// How transcripts are written in a man page.
record RoffStyle(Prompts prompts) implements CarrierStyle {
  @Override
  public String written(String line) {
    String escaped = line.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
