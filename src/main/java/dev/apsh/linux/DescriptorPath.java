package dev.apsh.linux;

import java.util.Optional;

/// Paths that mean a descriptor of the process that opens them.
public final class DescriptorPath {
  private DescriptorPath() {}

  public static Optional<Integer> number(String path) {
    return switch (path) {
      case "/dev/stdin" -> Optional.of(0);
      case "/dev/stdout" -> Optional.of(1);
      case "/dev/stderr" -> Optional.of(2);
      default -> numbered(path);
    };
  }

  private static Optional<Integer> numbered(String path) {
    String prefix = path.startsWith("/dev/fd/") ? "/dev/fd/" : "/proc/self/fd/";
    if (!path.startsWith(prefix)) {
      return Optional.empty();
    }
    String rest = path.substring(prefix.length());
    boolean digits = !rest.isEmpty() && rest.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && rest.length() < 6 ? Optional.of(Integer.parseInt(rest)) : Optional.empty();
  }
}
