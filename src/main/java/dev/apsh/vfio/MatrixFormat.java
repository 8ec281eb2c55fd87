package dev.apsh.vfio;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.Hex;
import dev.apsh.vfs.Attribute;

/// A matrix as the files matrix, guest_matrix and control_domains show it.
final class MatrixFormat {
  private MatrixFormat() {}

  /// A line for each APQN; without domains one for each adapter, without adapters one for each
  /// domain.
  static String matrix(ApMatrix matrix) {
    StringBuilder lines = new StringBuilder();
    if (matrix.domains().isEmpty()) {
      matrix.adapters().bits().forEach(id -> lines.append(Hex.two(id)).append(".\n"));
    } else if (matrix.adapters().isEmpty()) {
      matrix.domains().bits().forEach(id -> lines.append('.').append(Hex.four(id)).append('\n'));
    } else {
      product(matrix, lines);
    }
    return lines.toString();
  }

  private static void product(ApMatrix matrix, StringBuilder lines) {
    ApMask domains = matrix.domains();
    for (int a = matrix.adapters().next(0); a >= 0; a = matrix.adapters().next(a + 1)) {
      String adapter = Hex.two(a);
      for (int d = domains.next(0); d >= 0; d = domains.next(d + 1)) {
        lines.append(adapter).append('.').append(Hex.four(d)).append('\n');
        if (lines.length() > Attribute.PAGE) {
          return;
        }
      }
    }
  }

  static String controlDomains(ApMask domains) {
    StringBuilder lines = new StringBuilder();
    domains.bits().forEach(id -> lines.append(Hex.four(id)).append('\n'));
    return lines.toString();
  }
}
