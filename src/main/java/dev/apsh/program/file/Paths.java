package dev.apsh.program.file;

/// Paths as text: their parts, without a look at files.
final class Paths {
  private Paths() {}

  /// Without the slashes at the end.
  static String stripped(String path) {
    int end = path.length();
    while (end > 1 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  /// The last part: basename.
  static String last(String path) {
    String bare = stripped(path);
    return bare.equals("/") ? "/" : bare.substring(bare.lastIndexOf('/') + 1);
  }

  /// What stands before the last part: dirname.
  static String above(String path) {
    String bare = stripped(path);
    int slash = bare.lastIndexOf('/');
    return slash < 0 ? "." : slash == 0 ? "/" : stripped(bare.substring(0, slash));
  }

  static String below(String path, String name) {
    return path.endsWith("/") ? path + name : path + "/" + name;
  }
}
