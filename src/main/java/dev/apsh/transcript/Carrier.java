package dev.apsh.transcript;

/// A kind of document in which transcripts stand.
interface Carrier {
  Carrying read(Source source, Reading reading);
}
