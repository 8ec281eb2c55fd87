package dev.apsh.program.tool;

/// An option as it was given, with its argument; empty where it takes none.
public record Given(Option option, String value) {

  public boolean is(String letterOrWord) {
    return option.isNamed(letterOrWord);
  }
}
