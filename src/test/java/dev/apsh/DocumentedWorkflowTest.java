package dev.apsh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.option.TestArguments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The workflow and the hook that the manual shows call `apsh` as it can be called.
class DocumentedWorkflowTest {
  private static final String PROGRAM = "tools/apsh/apsh";

  @TempDir private Path folder;

  private static List<String> manual() throws IOException {
    return Files.readAllLines(Path.of("docs", "manual", "reports.md"));
  }

  @Test
  void theWorkflowsCommandIsOne() throws IOException {
    List<String> calls =
        manual().stream()
            .filter(line -> line.contains("- run: " + PROGRAM + " test"))
            .map(line -> line.substring(line.indexOf(" test ") + " test ".length()).strip())
            .toList();

    assertThat(calls)
        .isNotEmpty()
        .allSatisfy(call ->
            assertThat(TestArguments.parse(List.of(call.split(" ")))).isInstanceOf(Given.class));
  }

  @Test
  void theHookTestsWhatIsToBeCommitted() throws IOException {
    List<String> lines = manual();
    int from = lines.indexOf("    #!/bin/sh");
    String hook =
        String.join(
            "\n",
            lines.subList(from, lines.size()).stream()
                .takeWhile(line -> line.startsWith("    "))
                .map(line -> line.substring(4))
                .toList());
    Path program = folder.resolve(PROGRAM);
    var _ = Files.createDirectories(program.getParent());
    var _ = Files.writeString(program, "#!/bin/sh\nprintf '[%s]' \"$@\"\n");
    var _ = Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    var _ = Files.writeString(folder.resolve("a b.md"), "x\n");
    var _ = Files.writeString(folder.resolve("c.c"), "x\n");
    RealCommand here = new RealCommand(folder).with("PATH", System.getenv("PATH"));
    var _ = here.run("sh", "-c", "git init -q . && git add 'a b.md' c.c");

    assertThat(here.run("sh", "-c", hook).out()).isEqualTo("[test][--quiet][a b.md]");
  }
}
