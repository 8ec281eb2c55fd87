package dev.apsh.transcript.pattern.regex;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/// The real Python's regular expressions, where one of release 3.11 or newer is installed.
final class Python {
  static final String ABSENT = "No Python of release 3.11 or newer is installed";

  private static final String SCRIPT =
      """
      import re, sys
      assert sys.version_info >= (3, 11)
      for line in sys.stdin:
          pattern, text = (bytes.fromhex(part) for part in line.rstrip("\\n").split(","))
          try:
              print("yes" if re.match(pattern + b"\\\\Z", text) else "no")
          except re.error as e:
              print("invalid")
      """;

  private Python() {}

  /// A question to both: does the pattern match the text?
  record Question(String pattern, String text) {
    private String asHexadecimal() {
      return hexadecimal(pattern) + "," + hexadecimal(text) + "\n";
    }

    private static String hexadecimal(String latin) {
      return HexFormat.of().formatHex(latin.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  static boolean isInstalled() throws InterruptedException {
    try {
      return answers(List.of()).isEmpty();
    } catch (IOException | IllegalStateException e) {
      return false;
    }
  }

  /// `yes`, `no` or `invalid` for each question.
  static List<String> answers(List<Question> questions) throws IOException, InterruptedException {
    Path input = Files.createTempFile("questions", ".txt");
    Path errors = Files.createTempFile("errors", ".txt");
    try {
      try (OutputStream out = Files.newOutputStream(input)) {
        for (Question question : questions) {
          out.write(question.asHexadecimal().getBytes(StandardCharsets.US_ASCII));
        }
      }
      Process process =
          new ProcessBuilder("python3", "-W", "ignore", "-c", SCRIPT)
              .redirectInput(input.toFile())
              .redirectError(errors.toFile())
              .start();
      List<String> answers =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
              .lines()
              .toList();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(Files.readString(errors));
      }
      return answers;
    } finally {
      Files.delete(input);
      Files.delete(errors);
    }
  }
}
