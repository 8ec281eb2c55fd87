package dev.apsh.transcript.coverage;

import dev.apsh.transcript.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What the files of a run cover, and what not.
///
/// @param declared the refusals that the kernels of the run can give
/// @param claims all claims with what they are about; none without a list
record Coverage(
    List<CoveredFile> files,
    Set<Refusal> declared,
    Set<Refusal> met,
    Map<String, String> claims,
    Set<String> shown) {

  /// The files, those with examples before plain transcripts.
  List<CoveredFile> documentsFirst() {
    return files.stream().sorted(Comparator.comparing(file -> file.examples().isEmpty())).toList();
  }

  List<CoveredFile.Example> examples() {
    return files.stream().flatMap(file -> file.examples().stream()).toList();
  }

  List<CoveredFile.Example> unrun() {
    return examples().stream().filter(example -> !example.isRun()).toList();
  }

  Set<Refusal> unmet() {
    Set<Refusal> unmet = new TreeSet<>(declared);
    unmet.removeAll(met);
    return unmet;
  }

  List<String> unshown() {
    return claims.keySet().stream().filter(claim -> !shown.contains(claim)).toList();
  }
}
