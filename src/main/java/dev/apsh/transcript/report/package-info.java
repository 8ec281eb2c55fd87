/// How results are told: to a person, and in the forms that other programs read.
@NullMarked
package dev.apsh.transcript.report;

import org.jspecify.annotations.NullMarked;
