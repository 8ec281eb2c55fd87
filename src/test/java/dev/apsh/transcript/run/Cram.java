package dev.apsh.transcript.run;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The real cram, where it is installed.
record Cram(Path program) {
  static final String ABSENT = "cram3 (Debian's python3-cram) is not installed";

  static Optional<Cram> installed() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "cram3"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Cram::new);
  }

  /// Runs it in a folder; the errors are part of the report.
  Run run(Path folder, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String report =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    return new Run(process.waitFor(), report, "");
  }
}
