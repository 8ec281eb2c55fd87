/// `apsh test`: finds the files, runs them in order or several at once, and hands the results to
/// the reports.
@NullMarked
package dev.apsh.transcript.run;

import org.jspecify.annotations.NullMarked;
