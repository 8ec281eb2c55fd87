package dev.apsh.transcript;

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
