/// What became of a file and of each of its commands: lines aligned, differences grouped, reasons
/// added. Cram's plain documents are judged as a whole as cram does it, all others step by step.
@NullMarked
package dev.apsh.transcript.outcome;

import org.jspecify.annotations.NullMarked;
