package dev.apsh.transcript.option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The arguments of a call of `apsh test`: the options with their values, and the paths.
public final class Given implements TestArguments.Result {
  /// A call without arguments.
  public static final Given NOTHING = new Given(Map.of(), List.of());

  private final Map<TestOption, List<String>> options;
  private final List<String> paths;

  Given(Map<TestOption, List<String>> options, List<String> paths) {
    this.options = new LinkedHashMap<>(options);
    this.paths = List.copyOf(paths);
  }

  public boolean has(TestOption option) {
    return options.containsKey(option);
  }

  /// The value of an option; of several the last.
  public Optional<String> value(TestOption option) {
    return values(option).isEmpty() ? Optional.empty() : Optional.of(values(option).getLast());
  }

  /// All values of an option, in order.
  public List<String> values(TestOption option) {
    return List.copyOf(options.getOrDefault(option, List.of()));
  }

  public List<String> paths() {
    return paths;
  }
}
