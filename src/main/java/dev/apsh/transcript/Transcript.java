package dev.apsh.transcript;

import java.util.List;

/// A golden session: what was typed, what is to come back, and the prose around both.
///
/// @param entries all lines of the source, in its order
/// @param preamble what stands before the first command
record Transcript(
    Source source,
    List<Setting> settings,
    List<Entry> entries,
    List<Entry> preamble,
    List<Step> steps)
    implements Parsed {

  Transcript {
    settings = List.copyOf(settings);
    entries = List.copyOf(entries);
    preamble = List.copyOf(preamble);
    steps = List.copyOf(steps);
  }
}
