/// What the keeper of a document asks for it in a file beside it, keyed by places in the document,
/// since many documents may not be edited.
@NullMarked
package dev.apsh.transcript.sidecar;

import org.jspecify.annotations.NullMarked;
