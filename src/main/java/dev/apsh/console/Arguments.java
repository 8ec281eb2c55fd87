package dev.apsh.console;

import dev.apsh.kernel.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The program's arguments, byte for byte.
///
/// Java hands over a replacement character for each byte that is no UTF-8; the kernel still knows
/// what it was, and so a text given to `-c` reaches the simulated shell unchanged.
final class Arguments {
  private static final char REPLACEMENT = '\uFFFD';
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  private Arguments() {}

  static List<String> exact(String... arguments) {
    for (String argument : arguments) {
      if (argument.indexOf(REPLACEMENT) >= 0) {
        return fromKernel(arguments);
      }
    }
    return List.of(arguments);
  }

  private static List<String> fromKernel(String... arguments) {
    try {
      return last(arguments.length, Bytes.of(Files.readAllBytes(COMMAND_LINE)).text(), arguments);
    } catch (IOException e) {
      return List.of(arguments);
    }
  }

  /// The last `count` of the words in `line`, which end with NULs each; `otherwise` when there are
  /// fewer.
  static List<String> last(int count, String line, String... otherwise) {
    String[] words = line.split("\0", -1);
    int end = words.length - 1;
    return end < count ? List.of(otherwise) : List.of(Arrays.copyOfRange(words, end - count, end));
  }
}
