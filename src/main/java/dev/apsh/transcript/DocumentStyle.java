package dev.apsh.transcript;

/// How transcripts are written in a document that is not cram's.
record DocumentStyle(Prompts prompts) implements CarrierStyle {}
