package dev.apsh.shell.arithmetic;

/// Numbers as they are written: decimal, octal with 0, hexadecimal with 0x, any base with `base#`.
final class Numbers {
  private Numbers() {}

  /// The value of `token`, which begins at `place` of an expression.
  static long parse(String expression, String token, int place) {
    int sharp = token.indexOf('#');
    if (sharp >= 0) {
      return withBase(expression, token, sharp, place);
    }
    if (token.length() > 1 && token.charAt(0) == '0') {
      boolean hex = token.charAt(1) == 'x' || token.charAt(1) == 'X';
      return digits(expression, token, hex ? 2 : 1, hex ? 16 : 8, place);
    }
    return digits(expression, token, 0, 10, place);
  }

  private static long withBase(String expression, String token, int sharp, int place) {
    long base = digits(expression, token.substring(0, sharp), 0, 10, place);
    if (base < 2 || base > 64) {
      throw Wrong.at(expression, place, "invalid arithmetic base");
    }
    if (sharp + 1 == token.length()) {
      throw Wrong.at(expression, place, "invalid integer constant");
    }
    return digits(expression, token, sharp + 1, (int) base, place);
  }

  private static long digits(String expression, String token, int from, int base, int place) {
    long value = 0;
    for (int i = from; i < token.length(); i++) {
      int digit = digit(token.charAt(i), base);
      if (digit >= base) {
        throw Wrong.at(expression, place, "value too great for base");
      }
      value = value * base + digit;
    }
    return value;
  }

  private static int digit(char c, int base) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 10;
    }
    if (c >= 'A' && c <= 'Z') {
      return base <= 36 ? c - 'A' + 10 : c - 'A' + 36;
    }
    return c == '@' ? 62 : c == '_' ? 63 : 64;
  }
}
