package dev.apsh.transcript;

/// A kind of document in which transcripts stand.
interface Carrier {
  Read<Carriage> read(Source source, Reading reading);
}
