package dev.apsh.transcript.pattern.regex;

import java.util.List;

/// A compiled regular expression.
///
/// @param slots how many places in the text a run remembers: two for each group, one for each loop
record RegexProgram(List<RegexInstruction> steps, int slots) {
  RegexProgram {
    steps = List.copyOf(steps);
  }
}
