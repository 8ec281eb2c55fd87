/// The border of golden sessions: what a machine gives them ([Session], [Sessions], [Catalogue]),
/// and the words that all below share: files, lines, places, settings. Lines are kept byte for
/// byte: here and below a string holds one byte in each character (ISO 8859-1).
///
/// The packages below follow a document's way: `carrier` finds its blocks, `sidecar` and `reading`
/// make steps of them (`document`), `replay` runs the steps, `outcome` says what differs, `report`
/// and `coverage` tell it, `mend` writes it back, and `run` does all that as `apsh test` asks.
@NullMarked
package dev.apsh.transcript;

import org.jspecify.annotations.NullMarked;
