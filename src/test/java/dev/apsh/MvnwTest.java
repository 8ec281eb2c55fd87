package dev.apsh;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.apsh.RealCommand.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// mvnw on a machine of its own: a few tools, JDKs of chosen releases, an archive that it can
/// reach.
final class MvnwTest {
  private static final List<String> TOOLS =
      List.of(
          "cat",
          "curl",
          "cut",
          "dirname",
          "gzip",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sha256sum",
          "tar",
          "wget");

  @TempDir private Path folder;
  private FakeTree tree;
  private HttpServer server;
  private byte[] archive;
  private String version;

  @BeforeEach
  void aMachineWithoutMaven() throws Exception {
    tree = FakeTree.in(folder.resolve("the top"));
    for (String tool : TOOLS) {
      tool(tool);
    }
    tree.jdk("jvm/jdk-25", "25.0.1");
    tree.take(".mvn/jdk.sh", "/usr/lib/jvm/*", "\"" + tree.top() + "\"/jvm/*");
    Matcher pinned =
        Pattern.compile("(?m)^version=(.*)$").matcher(Files.readString(Path.of("mvnw")));
    assertThat(pinned.find()).isTrue();
    version = pinned.group(1);
    archive = archive();
    pin(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive)));
    serve();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void whatIsFetchedWithTheRightSumRunsAndIsKept() {
    Answer first = mvnw("verify", "-Dtwo=a b");
    assertThat(first.err()).isEqualTo("mvnw: fetching " + url() + "\n");
    assertThat(first.out()).isEqualTo("fetched Maven on jdk-25: [verify] [-Dtwo=a b]\n");
    assertThat(first.status()).isZero();
    server.stop(0);
    assertThat(mvnw("verify").err()).isEmpty();
    assertThat(cache()).containsExactly("apache-maven-" + version);
  }

  @Test
  void whatIsFetchedWithAnotherSumIsThrownAway() throws IOException {
    pin("0".repeat(64));
    Answer answer = mvnw("verify");
    assertThat(answer.err()).contains("what came is not Maven " + version, "0000");
    assertThat(answer.out()).isEmpty();
    assertThat(answer.status()).isEqualTo(1);
    assertThat(cache()).isEmpty();
  }

  @Test
  void withoutANetworkItSaysWhatToDo() {
    server.stop(0);
    Answer answer = mvnw("verify");
    assertThat(answer.err())
        .contains("cannot fetch Maven; install Maven 3.8", "APSH_MAVEN_ARCHIVE");
    assertThat(answer.status()).isEqualTo(1);
    assertThat(cache()).isEmpty();
  }

  @Test
  void wgetFetchesWhereCurlIsMissing() throws IOException {
    Files.delete(tree.top().resolve("bin/curl"));
    assertThat(mvnw("verify").out()).startsWith("fetched Maven");
  }

  @Test
  void withNeitherItSaysSo() throws IOException {
    Files.delete(tree.top().resolve("bin/curl"));
    Files.delete(tree.top().resolve("bin/wget"));
    assertThat(mvnw("verify").err()).contains("neither curl nor wget");
  }

  @Test
  void anInstalledMavenIsTakenFromRelease38On() throws IOException {
    installed("3.8.7");
    assertThat(mvnw("verify").out()).isEqualTo("installed Maven: verify\n");
    installed("4.0.0");
    assertThat(mvnw("verify").out()).isEqualTo("installed Maven: verify\n");
    installed("3.6.3");
    assertThat(mvnw("verify").out()).startsWith("fetched Maven");
  }

  @Test
  void anOlderJdkIsPassedOver() throws IOException {
    Path old = tree.jdk("jvm/jdk-17", "17.0.15");
    assertThat(command().with("JAVA_HOME", old).run("./mvnw", "verify").out())
        .startsWith("fetched Maven on jdk-25");
  }

  @Test
  void javaHomeComesFirst() throws IOException {
    Path chosen = tree.jdk("chosen", "26");
    assertThat(command().with("JAVA_HOME", chosen).run("./mvnw", "verify").out())
        .startsWith("fetched Maven on chosen");
  }

  @Test
  void withoutANewEnoughJdkItSaysWhatToInstall() throws IOException {
    tree.jdk("jvm/jdk-25", "21.0.2");
    Answer answer = mvnw("verify");
    assertThat(answer.err()).startsWith("A JDK of release 25 or newer is needed");
    assertThat(answer.err()).contains("apt install openjdk-25-jdk").doesNotContain("fetching");
    assertThat(answer.status()).isEqualTo(1);
  }

  /// Puts a tool of the real computer on the path, when it is there.
  private void tool(String name) throws IOException {
    for (String directory : List.of("/usr/bin/", "/bin/")) {
      if (Files.exists(Path.of(directory + name))) {
        tree.script("bin/" + name, "exec " + directory + name + " \"$@\"");
        return;
      }
    }
  }

  /// Takes mvnw with another sum pinned in it.
  private void pin(String sum) throws IOException {
    Matcher pinned = Pattern.compile("(?m)^sum=.*$").matcher(Files.readString(Path.of("mvnw")));
    assertThat(pinned.find()).isTrue();
    tree.take("mvnw", pinned.group(), "sum=" + sum);
  }

  private byte[] archive() throws IOException {
    String name = "apache-maven-" + version;
    tree.script(
        name + "/bin/mvn",
        "printf 'fetched Maven on %s:' \"${JAVA_HOME##*/}\"; printf ' [%s]' \"$@\"; echo");
    Answer packed = command().run("tar", "-czf", "maven.tar.gz", name);
    assertThat(packed.status()).as(packed.err()).isZero();
    return Files.readAllBytes(tree.top().resolve("maven.tar.gz"));
  }

  private void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/" + version + "/binaries/apache-maven-" + version + "-bin.tar.gz",
        exchange -> {
          exchange.sendResponseHeaders(200, archive.length);
          exchange.getResponseBody().write(archive);
          exchange.close();
        });
    server.start();
  }

  private String url() {
    return base() + "/" + version + "/binaries/apache-maven-" + version + "-bin.tar.gz";
  }

  private String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void installed(String release) throws IOException {
    tree.script(
        "bin/mvn",
        "case $1 in --version) echo 'Apache Maven " + release + "' ;; esac",
        "case $1 in --version) ;; *) echo \"installed Maven: $*\" ;; esac");
  }

  private Answer mvnw(String... words) {
    return command().run(Stream.concat(Stream.of("./mvnw"), Stream.of(words)).toArray());
  }

  private RealCommand command() {
    return new RealCommand(tree.top())
        .with("PATH", tree.top().resolve("bin"))
        .with("HOME", folder)
        .with("XDG_CACHE_HOME", folder.resolve("cache"))
        .with("APSH_MAVEN_ARCHIVE", server == null ? "" : base());
  }

  private List<String> cache() {
    Path cache = folder.resolve("cache/apsh");
    String[] names = cache.toFile().list();
    return names == null ? List.of() : List.of(names);
  }
}
