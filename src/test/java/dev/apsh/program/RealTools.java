package dev.apsh.program;

import dev.apsh.kernel.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The tools of the computer on which the tests run, where they are those that are imitated.
final class RealTools {
  private static final List<String> FOLDERS = List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin");
  private static final Pattern PROGRAM = Pattern.compile("(?:^| \\| )([a-z0-9/\\[][^ ]*)");

  /// The first line of `--version` of what is imitated.
  private static final Map<String, String> RELEASES =
      Map.of(
          "cat", "cat (GNU coreutils) 9.1",
          "grep", "grep (GNU grep) 3.8",
          "find", "find (GNU findutils) 4.9.0",
          "sed", "sed (GNU sed) 4.9",
          "diff", "diff (GNU diffutils) 3.8",
          "tree", "tree v2.1.0",
          "awk", "GNU Awk 5.2.1",
          "gawk", "GNU Awk 5.2.1");

  private final Map<String, String> releases = new HashMap<>();

  /// Why the real side of a line cannot be run here; empty when it can.
  Optional<String> whyNot(String line) {
    Matcher programs = PROGRAM.matcher(line);
    while (programs.find()) {
      String name = programs.group(1);
      if (FOLDERS.stream().noneMatch(folder -> Files.isExecutable(Path.of(folder, base(name))))) {
        return Optional.of("no " + name + " here");
      }
      String asked = RELEASES.containsKey(base(name)) ? base(name) : "cat";
      String here = releases.computeIfAbsent(asked, RealTools::release);
      if (!here.startsWith(RELEASES.getOrDefault(asked, ""))) {
        return Optional.of("another release of " + asked + " here: " + here);
      }
    }
    return Optional.empty();
  }

  private static String base(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String release(String program) {
    try {
      return run(program + " --version", Path.of("/")).out();
    } catch (IOException | InterruptedException e) {
      return "none";
    }
  }

  static Ran run(String line, Path folder) throws IOException, InterruptedException {
    Path out = Files.createTempFile("real", ".out");
    Path err = Files.createTempFile("real", ".err");
    ProcessBuilder builder = new ProcessBuilder("/bin/bash", "-c", line).directory(folder.toFile());
    builder.environment().clear();
    builder
        .environment()
        .putAll(
            Map.of(
                "PATH",
                "/usr/sbin:/usr/bin:/sbin:/bin",
                "LC_ALL",
                "C.UTF-8",
                "TZ",
                "UTC",
                "HOME",
                "/root"));
    builder.redirectInput(Path.of("/dev/null").toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    int status = builder.start().waitFor();
    Ran ran = new Ran(text(out), text(err), status);
    Files.delete(out);
    Files.delete(err);
    return ran;
  }

  private static String text(Path file) throws IOException {
    return Bytes.of(Files.readAllBytes(file)).text();
  }
}
