/// What the files of a run cover, and what not: examples, refusals, claims.
@NullMarked
package dev.apsh.transcript.coverage;

import org.jspecify.annotations.NullMarked;
