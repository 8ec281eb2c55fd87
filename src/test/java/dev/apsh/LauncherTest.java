package dev.apsh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.RealCommand.Answer;
import dev.apsh.RealCommand.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher in a folder of its own, over a Maven and a java that only note what is asked of
/// them.
final class LauncherTest {
  @TempDir private Path folder;
  private FakeTree tree;

  @BeforeEach
  void aFreshClone() throws IOException {
    tree = FakeTree.in(folder.resolve("a \"clone\" \\ it's"));
    tree.take("apsh");
    tree.take("src/main/launcher/build.sh");
    tree.take(".mvn/jdk.sh");
    tree.write("src/main/launcher/training", "echo trained\n");
    tree.write("pom.xml", "");
    tree.write("grammar/Some.g4", "");
    tree.jdk("jdk", "25.0.1");
    tree.script(
        "mvnw",
        "echo build >>\"${0%/*}/builds\"",
        "for word; do case $word in -Dapsh.target=*) target=${word#*=} ;; esac; done",
        "sleep \"$(cat \"${0%/*}/delay\" || echo 0)\"",
        "mkdir -p \"$target/lib\"",
        "cd \"$target\" && : >apsh-1.jar && cd lib",
        ": >antlr4-runtime-1.jar; : >jackson-core-1.jar; : >spring-1.jar",
        "[ ! -e ../../../../broken ] || { echo '[ERROR] Some.java does not compile'; exit 1; }");
  }

  @Test
  void theFirstStartBuildsAndStarts() throws IOException {
    Answer answer = apsh("-c", "echo 'a b'", "");
    assertThat(answer.err())
        .startsWith("apsh: building")
        .endsWith("apsh: training the caches that make it start quickly\n");
    assertThat(answer.out()).isEqualTo("[@" + app() + "/batch.args]\n[-c]\n[echo 'a b']\n[]\n");
    assertThat(answer.status()).isZero();
    assertThat(names("build/app"))
        .containsExactlyInAnyOrder(
            "apsh.jar", "batch.args", "built", "lib", "stamp", "terminal.args", "test.args");
  }

  @Test
  void theSecondStartSaysNothing() {
    apsh("-c", ":");
    Answer second = apsh("-c", ":");
    assertThat(second.err()).isEmpty();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void javaReadsTheArgumentFilesAsTheyAreMeant() throws IOException {
    apsh();
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Files.writeString(tree.top().resolve("Shown.java"), "class Shown {}");
    String file = Files.readString(tree.top().resolve("build/app/batch.args"));
    tree.write("version.args", file.replace("dev.apsh.console.Main", "--version"));
    Answer answer = here().run(java, "@version.args");
    assertThat(answer.status()).as(answer.err()).isZero();
    assertThat(file).contains("-XX:TieredStopAtLevel=1", "/batch.aot").doesNotContain("spring-1");
    assertThat(Files.readString(tree.top().resolve("build/app/terminal.args")))
        .contains("/terminal.aot", "spring-1", "antlr4-runtime-1", "jackson-core-1");
  }

  @Test
  void theArgumentsChooseTheMode() {
    List<String> batch =
        List.of(
            "-c test",
            "script",
            "./test",
            "script test",
            "--lab f -c x",
            "--tools test",
            "--export d --overwrite -c x",
            "--export test",
            "--sysfs test --mdevctl test",
            "--lab",
            "--help",
            "-e",
            "-ec x",
            "-o e s",
            "--",
            "-- test",
            "-s test",
            "trace",
            "--profile p trace f",
            "lint a b");
    List<String> test =
        List.of(
            "test",
            "test --shell-on-fail a",
            "--lab f test",
            "--lab=f --profile p test",
            "--tools t --mdevctl m --sysfs f test",
            "--tools=t test");
    assertThat(apsh().out()).startsWith("[@" + app() + "/batch.args]\n");
    assertThat(batch).allMatch(words -> apsh(words.split(" ")).out().contains("/batch.args]"));
    assertThat(test).allMatch(words -> apsh(words.split(" ")).out().contains("/test.args]"));
  }

  @Test
  void onATerminalItIsInteractive() {
    apsh("-c", ":");
    Answer answer =
        here()
            .with("SHELL", "/bin/sh")
            .run("script", "-qec", "./apsh --lab f; ./apsh -eso x a; ./apsh -c x", "/dev/null");
    assertThat(answer.out().lines().filter(line -> line.contains(".args]")))
        .map(line -> line.replaceAll(".*/", "").strip())
        .containsExactly("terminal.args]", "terminal.args]", "batch.args]");
  }

  @Test
  void aNewerSourceBuildsAgainAndTheLastBuildStays() throws IOException {
    apsh();
    Path first = app().toRealPath();
    Path stamp = first.resolve("stamp");
    Files.setLastModifiedTime(stamp, FileTime.from(Instant.EPOCH));
    assertThat(apsh().out()).startsWith("[@" + app());
    assertThat(builds()).isEqualTo(2);
    assertThat(app().toRealPath()).isNotEqualTo(first);
    assertThat(first).exists();
    Files.setLastModifiedTime(app().resolve("stamp"), FileTime.from(Instant.EPOCH));
    apsh();
    assertThat(first).doesNotExist();
  }

  @Test
  void anotherFolderOrAJdkThatIsGoneBuildsAgain() throws IOException {
    apsh();
    Path moved = folder.resolve("moved");
    Files.move(tree.top(), moved);
    tree = new FakeTree(moved);
    assertThat(apsh().err()).contains("building");
    Files.move(moved.resolve("jdk"), moved.resolve("jdk2"));
    assertThat(here().with("JAVA_HOME", moved.resolve("jdk2")).run("./apsh").err())
        .contains("building");
  }

  @Test
  void aFailingBuildIsToldAndLeavesNothing() throws IOException {
    tree.write("broken", "");
    Answer answer = apsh("-c", ":");
    assertThat(answer.err())
        .endsWith("[ERROR] Some.java does not compile\napsh: the build failed\n");
    assertThat(answer.out()).isEmpty();
    assertThat(answer.status()).isEqualTo(2);
    assertThat(names("build")).containsExactly("lock");
  }

  @Test
  void aFailingBuildLeavesWhatWasBuiltBefore() throws IOException {
    apsh();
    Path first = app().toRealPath();
    Files.setLastModifiedTime(first.resolve("stamp"), FileTime.from(Instant.EPOCH));
    tree.write("broken", "");
    assertThat(apsh().status()).isEqualTo(2);
    assertThat(app().toRealPath()).isEqualTo(first);
    assertThat(names("build")).hasSize(3);
  }

  @Test
  void withoutAJdkItSaysWhatToInstall() throws IOException {
    tree.take(".mvn/jdk.sh", "jdk_least=25", "jdk_least=999");
    Answer answer = apsh();
    assertThat(answer.err()).contains("A JDK of release 999 or newer is needed");
    assertThat(answer.status()).isEqualTo(2);
    assertThat(names("build")).containsExactly("lock");
  }

  @Test
  void severalAtOnceBuildOnce() throws IOException {
    tree.write("delay", "0.5");
    List<Running> all =
        IntStream.range(0, 4).mapToObj(i -> here().start("./apsh", "-c", "" + i)).toList();
    assertThat(all.stream().map(Running::answer))
        .allMatch(answer -> answer.status() == 0 && answer.out().contains("/batch.args]"));
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void anInterruptedBuildLeavesNoLockAndNoHalf() throws Exception {
    tree.write("delay", "20");
    Running running = here().start("./apsh");
    while (names("build").size() < 2 || builds() == 0) {
      Thread.sleep(10);
    }
    running.end();
    assertThat(running.answer().status()).isNotZero();
    assertThat(names("build")).containsExactly("lock");
    tree.write("delay", "0");
    assertThat(apsh().status()).isZero();
  }

  @Test
  void itStartsThroughASymbolicLinkFromAnywhere() throws IOException {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("there"), tree.top().resolve("apsh"));
    Files.createSymbolicLink(bin.resolve("apsh"), Path.of("there"));
    Answer answer =
        new RealCommand(folder)
            .with("PATH", bin + ":" + System.getenv("PATH"))
            .with("HOME", folder)
            .with("JAVA_HOME", tree.top().resolve("jdk"))
            .run("sh", "-c", "cd / && apsh -c x");
    assertThat(answer.out()).startsWith("[@" + app() + "/batch.args]");
  }

  @Test
  void theCallersJavaOptionsDoNotReachIt() throws IOException {
    tree.script(
        "jdk/bin/java",
        "case $1 in *app.*terminal*) cat >/dev/null ;; esac",
        "echo \"${JAVA_TOOL_OPTIONS-}${JDK_JAVA_OPTIONS-}${_JAVA_OPTIONS-}\"");
    Answer answer =
        here()
            .with("JAVA_TOOL_OPTIONS", "-Da=b")
            .with("JDK_JAVA_OPTIONS", "-Da=b")
            .with("_JAVA_OPTIONS", "-Da=b")
            .run("./apsh");
    assertThat(answer.out()).isEqualTo("\n");
  }

  private Answer apsh(String... words) {
    return here().run(Stream.concat(Stream.of("./apsh"), Stream.of(words)).toArray());
  }

  private RealCommand here() {
    return new RealCommand(tree.top())
        .with("PATH", System.getenv("PATH"))
        .with("HOME", folder)
        .with("JAVA_HOME", tree.top().resolve("jdk"));
  }

  private Path app() {
    return tree.top().resolve("build/app");
  }

  private long builds() {
    try {
      Path builds = tree.top().resolve("builds");
      return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<String> names(String directory) throws IOException {
    String[] names = tree.top().resolve(directory).toFile().list();
    return names == null ? List.of() : List.of(names);
  }
}
