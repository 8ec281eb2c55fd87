/// Python's regular expressions over bytes, since cram's transcripts mean those and nothing else in
/// Java matches like them within a bounded effort.
@NullMarked
package dev.apsh.transcript.pattern.regex;

import org.jspecify.annotations.NullMarked;
