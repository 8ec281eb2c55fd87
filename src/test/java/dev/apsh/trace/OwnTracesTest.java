package dev.apsh.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Policy.AssignNeeds;
import dev.apsh.kernel.Profiles;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Traces of this project's own: what the rules of each kernel say of random commands, worked out
/// by a model of the rules that shares nothing with the program; and each way of writing a number
/// or a mask once.
class OwnTracesTest {
  static List<KernelProfile> profiles() {
    return Profiles.all();
  }

  private static List<Trace> read(String file) throws IOException {
    List<Trace> traces = new ArrayList<>();
    try (InputStream stream =
        Objects.requireNonNull(OwnTracesTest.class.getResourceAsStream("/traces/" + file))) {
      TraceFile.read(file, stream, traces::add);
    }
    return traces;
  }

  private static List<String> differences(String file, KernelProfile profile, List<Trace> traces) {
    List<String> differences = new ArrayList<>();
    for (Trace trace : traces) {
      new Replay(profile)
          .run(trace)
          .ifPresent(difference -> differences.addAll(difference.lines(file)));
    }
    return differences;
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void everyAnswerFollowsFromTheRules(KernelProfile profile) throws IOException {
    String file = profile + ".jsonl.gz";
    List<Trace> traces = read(file);
    assertThat(traces).hasSize(60);
    assertThat(differences(file, profile, traces)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void numbersAndMasksAreReadAsTheKernelReadsThem(KernelProfile profile) throws IOException {
    boolean assignsUnbound = profile.the(AssignNeeds.class) == AssignNeeds.NOT_RESERVED;
    List<Trace> traces =
        read("rules.jsonl").stream()
            .filter(trace -> assignsUnbound || trace.features().contains("masks"))
            .toList();
    assertThat(traces).hasSizeGreaterThan(80);
    assertThat(differences("rules.jsonl", profile, traces)).isEmpty();
  }
}
