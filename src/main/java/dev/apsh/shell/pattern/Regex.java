package dev.apsh.shell.pattern;

import java.util.Arrays;
import java.util.Optional;

/// A POSIX regular expression with GNU's extensions: the leftmost, and of these the longest match.
///
/// Without back references the time is bounded by the product of the sizes of expression and text.
public final class Regex implements Compiled {
  private final Node root;
  private final int groups;
  private final boolean references;
  private final Program program;
  private final boolean ignoreCase;

  /// Basic expressions are those of `grep` and `sed`, extended ones those of `grep -E` and `=~`;
  /// those of `sed -E` want something before each repetition, in those of `awk` a repetition of
  /// nothing is a character and brackets have escapes.
  public enum Syntax {
    BASIC,
    EXTENDED,
    POSIX_EXTENDED,

    /// As regcomp(3) reads extended ones.
    REGCOMP,

    AWK
  }

  private Regex(RegexParser parser, Node root, Program program, boolean ignoreCase) {
    this.root = root;
    this.program = program;
    this.groups = parser.groups();
    this.references = parser.hasReferences();
    this.ignoreCase = ignoreCase;
  }

  /// Compiles, or tells why not in glibc's words.
  public static Compiled compile(String pattern, Syntax syntax, boolean ignoreCase) {
    return compile(pattern, syntax, ignoreCase, false);
  }

  /// As above; with `lines`, `^` and `$` hold at each newline too.
  public static Compiled compile(String pattern, Syntax syntax, boolean ignoreCase, boolean lines) {
    RegexParser parser = new RegexParser(pattern, syntax, ignoreCase, lines);
    Node root = parser.parse();
    if (parser.error().isPresent()) {
      return new Invalid(parser.error().get());
    }
    return Program.of(root)
        .<Compiled>map(program -> new Regex(parser, root, program, ignoreCase))
        .orElseGet(() -> new Invalid("Regular expression too big"));
  }

  public int groups() {
    return groups;
  }

  /// Whether it matches anywhere in the text.
  public boolean isIn(String text, Steps steps) {
    return references ? find(text, 0, steps).isPresent() : program.find(text, 0, steps).isPresent();
  }

  /// The first match at or after `from`; `^` holds at the text's very start.
  public Optional<Match> find(String text, int from, Steps steps) {
    if (references) {
      return new ReferenceMatcher(root, groups, ignoreCase, text, steps).find(from);
    }
    return program
        .find(text, from, steps)
        .map(span -> {
          int[] places = new int[2 * groups + 2];
          Arrays.fill(places, -1);
          places[0] = span.start();
          places[1] = span.end();
          if (groups > 0) {
            new SpanMatcher(text, steps).groups(root, span.start(), span.end(), places);
          }
          return new Match(text, places);
        });
  }
}
