package dev.apsh.transcript.carrier;

import dev.apsh.transcript.document.CarrierStyle;
import dev.apsh.transcript.document.Prompts;

/// How transcripts are written in DocBook.
record XmlStyle(Prompts prompts) implements CarrierStyle {
  @Override
  public String written(String line) {
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Override
  public boolean hasTags() {
    return true;
  }
}
