/// How one line of output is matched: globs, escapes, how often it may come, each within a bounded
/// effort. It knows lines of bytes only, so that each rule of cram's and scrut's can be tested
/// alone.
@NullMarked
package dev.apsh.transcript.pattern;

import org.jspecify.annotations.NullMarked;
