package dev.apsh.program.clap;

import java.util.Collection;
import java.util.Optional;

/// How like two words are, by Jaro's measure and Winkler's, from 0 to 1.
final class Similarity {
  private Similarity() {}

  /// The most similar word above clap's bound.
  static Optional<String> best(ClapVersion version, String word, Collection<String> known) {
    double bound = version.isNew() ? 0.7 : 0.8;
    Optional<String> best = Optional.empty();
    double most = bound;
    for (String candidate : known) {
      double similar = version.isNew() ? jaro(word, candidate) : winkler(word, candidate);
      if (similar > most) {
        most = similar;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  private static double winkler(String a, String b) {
    double jaro = jaro(a, b);
    int prefix = 0;
    while (prefix < Math.min(a.length(), b.length()) && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    return Math.min(1, jaro + 0.1 * prefix * (1 - jaro));
  }

  private static double jaro(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty() ? 1 : 0;
    }
    int range = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
    boolean[] taken = new boolean[b.length()];
    StringBuilder ofA = new StringBuilder();
    for (int i = 0; i < a.length(); i++) {
      int to = Math.min(b.length(), i + range + 1);
      for (int j = Math.max(0, i - range); j < to; j++) {
        if (!taken[j] && a.charAt(i) == b.charAt(j)) {
          taken[j] = true;
          ofA.append(a.charAt(i));
          break;
        }
      }
    }
    return ofA.isEmpty() ? 0 : score(a, b, ofA, transpositions(b, taken, ofA));
  }

  private static double score(String a, String b, CharSequence matches, int transpositions) {
    double m = matches.length();
    int swaps = transpositions / 2;
    return (m / a.length() + m / b.length() + (m - swaps) / m) / 3;
  }

  private static int transpositions(String b, boolean[] taken, CharSequence ofA) {
    int different = 0;
    int at = 0;
    for (int j = 0; j < b.length(); j++) {
      if (taken[j] && b.charAt(j) != ofA.charAt(at++)) {
        different++;
      }
    }
    return different;
  }
}
