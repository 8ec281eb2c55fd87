/// A document once it is read, whatever carried it: blocks, steps with what is expected under them,
/// and what its author or its keeper asks for them. Values only, so that reading, running and
/// rewriting meet here and need not know each other.
@NullMarked
package dev.apsh.transcript.document;

import org.jspecify.annotations.NullMarked;
