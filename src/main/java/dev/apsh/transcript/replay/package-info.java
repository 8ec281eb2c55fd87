/// Runs the steps of a document in a session, one after the other, and holds each answer against
/// what was expected of its step; and writes what came as cram would.
@NullMarked
package dev.apsh.transcript.replay;

import org.jspecify.annotations.NullMarked;
