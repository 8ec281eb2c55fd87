package dev.apsh.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.kernel.Bytes;
import dev.apsh.lab.LabDefinition;
import dev.apsh.linux.Limits;
import dev.apsh.shell.ShellRun.Kind;
import dev.apsh.shell.ShellRun.Ran;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/// Runs mutated and random scripts: whatever they are, they end with a status and without a stack
/// trace.
///
/// `-Dapsh.fuzz=N` runs so many rounds, from a seed that is shown, and goes on after a finding;
/// `-Dapsh.fuzz.seconds=N` gives each script more time on a busy machine.
class ShellFuzzTest {
  private static final int ROUNDS = Integer.getInteger("apsh.fuzz", 400);
  private static final long SEED =
      ROUNDS == 400 ? 20190613 : Long.getLong("apsh.seed", System.nanoTime());
  private static final int SECONDS = Integer.getInteger("apsh.fuzz.seconds", 30);
  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final Limits FEW = new Limits(1 << 20, 200, 10_000, 40, 1 << 20, 50_000);

  @Test
  void everyScriptEndsWithAStatus() throws IOException {
    List<String> corpus = corpus();
    Random random = new Random(SEED);
    LabDefinition lab = LabDefinition.document().withLimits(FEW);
    List<String> findings = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      String script = random.nextInt(4) == 0 ? noise(random) : mutated(corpus, random);
      Kind kind = KINDS.get(random.nextInt(KINDS.size()));
      try {
        assertThat(run(kind, script, lab).status()).isBetween(0, 255);
      } catch (AssertionError finding) {
        findings.add(script + "\n" + finding + " " + finding.getCause());
      }
    }
    assertThat(findings).as("seed %d", SEED).isEmpty();
  }

  private static Ran run(Kind kind, String script, LabDefinition lab) {
    AtomicReference<Ran> ran = new AtomicReference<>();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread =
        new Thread(null, () -> ran.set(ShellRun.run(kind, script, lab)), "shell", 256L << 20);
    thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
    thread.setDaemon(true);
    thread.start();
    try {
      assertThat(thread.join(Duration.ofSeconds(SECONDS)))
          .as("seed %d:\n%s", SEED, script)
          .isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    if (thrown.get() != null) {
      throw new AssertionError("seed " + SEED + ":\n" + script, thrown.get());
    }
    return Objects.requireNonNull(ran.get(), "the script ended");
  }

  private static List<String> corpus() throws IOException {
    List<String> scripts = new ArrayList<>();
    for (String subject :
        List.of(
            "quoting",
            "parameters",
            "arithmetic",
            "control",
            "redirection",
            "patterns",
            "arrays",
            "builtins",
            "errors",
            "commandline",
            "options",
            "reading",
            "expansions",
            "flow",
            "files",
            "syntax",
            "scripts")) {
      try (InputStream in = ShellFuzzTest.class.getResourceAsStream("parity/" + subject + ".txt")) {
        scripts.addAll(List.of(Bytes.of(in.readAllBytes()).text().split("(?m)^%%\n")));
      }
    }
    return scripts;
  }

  private static String mutated(List<String> corpus, Random random) {
    StringBuilder script = new StringBuilder(corpus.get(random.nextInt(corpus.size())));
    for (int i = random.nextInt(5); i >= 0; i--) {
      int at = random.nextInt(script.length());
      switch (random.nextInt(6)) {
        case 0 -> script.replace(at, at + 1, " ");
        case 1 -> script.insert(at, "'\"`$(){}[]<>|&;\\\n #!=~*".charAt(random.nextInt(23)));
        case 2 -> script.insert(at, corpus.get(random.nextInt(corpus.size())));
        case 3 -> {
          int end = Math.min(script.length(), at + random.nextInt(20));
          script.insert(random.nextInt(script.length()), script.substring(at, end));
        }
        case 4 -> script.delete(at, Math.min(script.length() - 1, at + random.nextInt(8)));
        default -> script.insert(at, random.nextInt(100) - 20);
      }
      if (script.isEmpty()) {
        script.append(';');
      }
    }
    return script.toString();
  }

  private static String noise(Random random) {
    byte[] bytes = new byte[random.nextInt(200)];
    random.nextBytes(bytes);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = random.nextInt(3) > 0 ? (byte) (32 + random.nextInt(95)) : bytes[i];
    }
    return Bytes.of(bytes).text();
  }
}
