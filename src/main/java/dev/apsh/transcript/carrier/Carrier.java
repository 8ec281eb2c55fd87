package dev.apsh.transcript.carrier;

import dev.apsh.transcript.Read;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.document.Carriage;

/// A kind of document in which transcripts stand.
public interface Carrier {
  Read<Carriage> read(Source source, Reading reading);
}
