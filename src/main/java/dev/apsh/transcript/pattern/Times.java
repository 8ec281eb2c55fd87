package dev.apsh.transcript.pattern;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How often a line may come, by the sign at the end of its mark: `(glob*)`, `(re+)`, `(?)`.
public enum Times {
  AT_MOST_ONCE("?", 0, false),
  ANY("*", 0, true),
  AT_LEAST_ONCE("+", 1, true);

  private static final Pattern MARK = Pattern.compile(" \\((glob|re|esc|no-eol|)([?*+])\\)$");

  private final String sign;
  private final int least;
  private final boolean endless;

  Times(String sign, int least, boolean endless) {
    this.sign = sign;
    this.least = least;
    this.endless = endless;
  }

  /// What the line's mark says, if it says anything of this.
  public static Optional<Times> of(String text) {
    Matcher mark = MARK.matcher(text);
    if (!mark.find()) {
      return Optional.empty();
    }
    for (Times each : values()) {
      if (each.sign.equals(mark.group(2))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /// The line as it would be written if it came once.
  public String once(String text) {
    return MARK.matcher(text)
        .replaceFirst(mark -> mark.group(1).isEmpty() ? "" : " (" + mark.group(1) + ")");
  }

  public int least() {
    return least;
  }

  public boolean isEndless() {
    return endless;
  }
}
