/// The kinds of documents, each with the marks by which it sets commands apart from text. A carrier
/// says what its lines mean and where; it knows nothing of what is run.
@NullMarked
package dev.apsh.transcript.carrier;

import org.jspecify.annotations.NullMarked;
