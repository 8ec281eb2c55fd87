package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Shell;
import java.util.List;

/// `umask`: the permissions that new files do not get, as a number or symbolically.
final class Umask implements Builtin {
  @Override
  public int run(Shell shell, List<String> arguments) {
    boolean print = false;
    boolean symbolic = false;
    int at = 1;
    while (at < arguments.size() && arguments.get(at).matches("-.+")) {
      String option = arguments.get(at++);
      if (option.equals("--")) {
        break;
      }
      for (char c : option.substring(1).toCharArray()) {
        switch (c) {
          case 'p' -> print = true;
          case 'S' -> symbolic = true;
          default -> {
            return Usage.invalidOption(shell, "umask", "-" + c, "umask [-p] [-S] [mode]");
          }
        }
      }
    }
    int mask = shell.process().umask();
    if (at == arguments.size()) {
      String shown = symbolic ? symbols(mask) : "%04o".formatted(mask);
      shell.print((print ? symbolic ? "umask -S " : "umask " : "") + shown + "\n");
      return 0;
    }
    int next = value(shell, arguments.get(at), mask);
    if (next < 0) {
      return 1;
    }
    shell.process().umask(next);
    shell.print(symbolic ? symbols(next) + "\n" : "");
    return 0;
  }

  private static String symbols(int mask) {
    StringBuilder text = new StringBuilder();
    for (int shift = 6; shift >= 0; shift -= 3) {
      int given = ~(mask >> shift) & 7;
      text.append(shift == 6 ? "u=" : shift == 3 ? ",g=" : ",o=");
      text.append((given & 4) != 0 ? "r" : "").append((given & 2) != 0 ? "w" : "");
      text.append((given & 1) != 0 ? "x" : "");
    }
    return text.toString();
  }

  /// The mask that a mode means, or -1 after an error has been told.
  private static int value(Shell shell, String mode, int mask) {
    if (Character.isDigit(mode.charAt(0))) {
      if (!mode.matches("0*[0-7]{1,3}")) {
        shell.error("umask: " + mode + ": octal number out of range");
        return -1;
      }
      return Integer.parseInt(mode, 8);
    }
    int given = ~mask & 0777;
    for (String clause : mode.split(",", -1)) {
      given = clause(shell, clause, given);
      if (given < 0) {
        return -1;
      }
    }
    return ~given & 0777;
  }

  /// Applies a clause such as `g-w` or `u=rwx` to permissions.
  private static int clause(Shell shell, String clause, int given) {
    int at = 0;
    int who = 0;
    while (at < clause.length() && "ugoa".indexOf(clause.charAt(at)) >= 0) {
      who |=
          switch (clause.charAt(at++)) {
            case 'u' -> 0700;
            case 'g' -> 0070;
            case 'o' -> 0007;
            default -> 0777;
          };
    }
    who = who == 0 ? 0777 : who;
    char operator = at < clause.length() ? clause.charAt(at++) : ' ';
    if ("+-=".indexOf(operator) < 0) {
      shell.error("umask: `" + operator + "': invalid symbolic mode operator");
      return -1;
    }
    int permissions = 0;
    while (at < clause.length()) {
      char c = clause.charAt(at++);
      int bit = "xwr".indexOf(c);
      if (bit < 0) {
        shell.error("umask: `" + c + "': invalid symbolic mode character");
        return -1;
      }
      permissions |= 0111 << bit;
    }
    return switch (operator) {
      case '+' -> given | (permissions & who);
      case '-' -> given & ~(permissions & who);
      default -> (given & ~who) | (permissions & who);
    };
  }
}
