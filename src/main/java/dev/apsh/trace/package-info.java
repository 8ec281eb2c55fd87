/// Replays recorded traces of a real kernel on the model and names the first answer that differs. A
/// trace is a machine and a sequence of commands with their answers, as JSON lines, gzipped or
/// plain.
@NullMarked
package dev.apsh.trace;

import org.jspecify.annotations.NullMarked;
