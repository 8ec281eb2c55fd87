package dev.apsh.program.mdevctl;

import java.util.Locale;
import java.util.Optional;

/// UUIDs as mdevctl's library reads them: 32 digits, with or without dashes, maybe behind
/// `urn:uuid:` or in braces.
final class Uuids {
  private static final int DIGITS = 32;
  private static final int[] GROUPS = {8, 4, 4, 4, 12};

  private Uuids() {}

  /// What is wrong with a UUID, in the library's words.
  static Optional<String> problem(MdevctlRelease release, String text) {
    String bare = bare(text);
    String allowed = release.isNew() ? "[0-9a-fA-F-]" : "[0-9a-zA-Z]";
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (c != '-' && (c > 'f' || Character.digit(c, 16) < 0)) {
        int at = text.indexOf(bare) + i + 1;
        return Optional.of(
            "invalid character: expected an optional prefix of `urn:uuid:` followed by %s, found `%s` at %d"
                .formatted(allowed, c, at));
      }
    }
    return bare.contains("-") ? groups(release, bare) : length(release, bare);
  }

  private static Optional<String> length(MdevctlRelease release, String bare) {
    if (bare.length() == DIGITS) {
      return Optional.empty();
    }
    return Optional.of(
        release.isNew()
            ? "invalid length: expected length 32 for simple format, found " + bare.length()
            : "invalid length: expected one of [36, 32], found " + bare.length());
  }

  private static Optional<String> groups(MdevctlRelease release, String bare) {
    String[] groups = bare.split("-", -1);
    if (groups.length != GROUPS.length) {
      return Optional.of(
          release.isNew()
              ? "invalid group count: expected 5, found " + groups.length
              : "invalid number of groups: expected one of [1, 5], found " + groups.length);
    }
    for (int i = 0; i < GROUPS.length; i++) {
      if (groups[i].length() != GROUPS[i]) {
        return Optional.of(
            release.isNew()
                ? "invalid group length in group %d: expected %d, found %d"
                    .formatted(i, GROUPS[i], groups[i].length())
                : "invalid group length: expected %d, found %d in group %d"
                    .formatted(GROUPS[i], groups[i].length(), i));
      }
    }
    return Optional.empty();
  }

  private static String bare(String text) {
    if (text.startsWith("urn:uuid:")) {
      return text.substring(9);
    }
    return text.startsWith("{") && text.endsWith("}") ? text.substring(1, text.length() - 1) : text;
  }

  /// In lower case, with dashes.
  static String canonical(String text) {
    String hex = bare(text).replace("-", "").toLowerCase(Locale.ROOT);
    StringBuilder uuid = new StringBuilder();
    int from = 0;
    for (int group : GROUPS) {
      uuid.append(from == 0 ? "" : "-").append(hex, from, from + group);
      from += group;
    }
    return uuid.toString();
  }
}
