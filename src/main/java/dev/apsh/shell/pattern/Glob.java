package dev.apsh.shell.pattern;

/// A pattern of the shell: `*`, `?`, `[…]` and, if so wanted, groups such as `@(a|b)`.
public final class Glob {
  private final GlobParser.Atom[] atoms;
  private final boolean ignoreCase;

  /// Whether all matches are as long as the pattern.
  private final boolean fixed;

  private Glob(GlobParser.Atom[] atoms, boolean ignoreCase) {
    this.atoms = atoms;
    this.ignoreCase = ignoreCase;
    this.fixed = isFixed(atoms);
  }

  private static boolean isFixed(GlobParser.Atom[] atoms) {
    for (GlobParser.Atom atom : atoms) {
      if (atom instanceof GlobParser.Star || atom instanceof GlobParser.Extended) {
        return false;
      }
    }
    return true;
  }

  /// Compiles a pattern in which a backslash quotes the character after it.
  public static Glob of(String pattern, boolean extglob, boolean ignoreCase) {
    return new Glob(new GlobParser(pattern, extglob, ignoreCase).parse(), ignoreCase);
  }

  /// Whether all of the text is what the pattern says.
  public boolean matches(String text, Steps steps) {
    return matches(text, 0, text.length(), steps);
  }

  /// Whether the text from `start` to `end` is.
  public boolean matches(String text, int start, int end, Steps steps) {
    return new Walk(text, end, steps).matches(start);
  }

  /// Where the longest match that begins at `start` ends, or -1.
  public int longest(String text, int start, Steps steps) {
    if (fixed) {
      int left = text.codePointCount(start, Math.min(text.length(), start + 2 * atoms.length));
      int end = left < atoms.length ? -1 : text.offsetByCodePoints(start, atoms.length);
      return end >= 0 && matches(text, start, end, steps) ? end : -1;
    }
    for (int end = text.length(); end >= start; end--) {
      if (matches(text, start, end, steps)) {
        return end;
      }
    }
    return -1;
  }

  /// The walk over one text; after a star it goes back no further than to the last one.
  private final class Walk {
    private final String text;
    private final int end;
    private final Steps steps;

    Walk(String text, int end, Steps steps) {
      this.text = text;
      this.end = end;
      this.steps = steps;
    }

    boolean matches(int start) {
      return from(0, start);
    }

    private boolean from(int firstAtom, int start) {
      int atom = firstAtom;
      int at = start;
      int star = -1;
      int starAt = -1;
      while (true) {
        if (atom < atoms.length && atoms[atom] instanceof GlobParser.Star) {
          star = atom++;
          starAt = at;
          if (atom == atoms.length) {
            return true;
          }
        } else if (atom < atoms.length && atoms[atom] instanceof GlobParser.Extended group) {
          if (groupMatches(group, atom, at)) {
            return true;
          }
          if (star < 0 || starAt >= end) {
            return false;
          }
          atom = star + 1;
          at = ++starAt;
        } else if (atom == atoms.length ? at == end : takes(atom, at)) {
          if (atom == atoms.length) {
            return true;
          }
          at += Character.charCount(text.codePointAt(at));
          atom++;
        } else if (star >= 0 && starAt < end) {
          steps.step();
          atom = star + 1;
          at = ++starAt;
        } else {
          return false;
        }
      }
    }

    private boolean takes(int atom, int at) {
      if (at >= end) {
        return false;
      }
      int character = text.codePointAt(at);
      return switch (atoms[atom]) {
        case GlobParser.Single(int wanted) ->
            wanted == character || equalsIgnoringCase(wanted, character);
        case GlobParser.Any any -> true;
        case GlobParser.OneOf(Characters set) -> set.contains(character);
        case GlobParser.Star star -> false;
        case GlobParser.Extended extended -> false;
      };
    }

    private boolean equalsIgnoringCase(int wanted, int character) {
      return ignoreCase && Character.toLowerCase(wanted) == Character.toLowerCase(character);
    }

    private boolean groupMatches(GlobParser.Extended group, int atom, int start) {
      SpanMatcher matcher = new SpanMatcher(text, steps);
      for (int middle = end; middle >= start; middle--) {
        if (matcher.matches(group.node(), start, middle) && from(atom + 1, middle)) {
          return true;
        }
      }
      return false;
    }
  }
}
