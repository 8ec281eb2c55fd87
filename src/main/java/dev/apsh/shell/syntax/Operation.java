package dev.apsh.shell.syntax;

/// What `${…}` does with a parameter's value.
public sealed interface Operation {
  Operation NONE = new None();

  /// `${x}`
  record None() implements Operation {}

  /// `${#x}`
  record Length() implements Operation {}

  /// `${x-w}`, `${x=w}`, `${x?w}`, `${x+w}`; with a colon the empty value counts as none.
  record WhenUnset(char operator, boolean colon, Word word) implements Operation {}

  /// `${x#p}`, `${x##p}`, `${x%p}`, `${x%%p}`
  record Remove(boolean suffix, boolean longest, Word pattern) implements Operation {}

  /// `${x/p/w}`, `${x//p/w}`, `${x/#p/w}`, `${x/%p/w}`
  record Replace(Place place, Word pattern, Word replacement) implements Operation {}

  /// Which matches are replaced.
  enum Place {
    FIRST,
    ALL,
    START,
    END
  }

  /// `${x:o}` and `${x:o:l}`
  record Substring(Word offset, Word length, boolean hasLength) implements Operation {}

  /// `${x^p}`, `${x^^p}`, `${x,p}`, `${x,,p}`, `${x~p}`, `${x~~p}`
  record ChangeCase(char operator, boolean all, Word pattern) implements Operation {}

  /// `${x@Q}`
  record Transform(char operator) implements Operation {}

  /// `${!x@}` and `${!x*}`: the names of variables that begin so.
  record Names(boolean star) implements Operation {}

  /// `${!x[@]}` and `${!x[*]}`: the keys of an array.
  record Keys(boolean star) implements Operation {}
}
