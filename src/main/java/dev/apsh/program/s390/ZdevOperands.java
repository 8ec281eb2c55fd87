package dev.apsh.program.s390;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The operands of chzdev: the device type, then settings or attributes' names.
final class ZdevOperands {
  private final S390Tools tools;
  private final ZdevVoice voice;
  private final ZdevOptions options;
  private final boolean known;
  private final List<String> settings = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private boolean type;
  private Optional<Integer> problem = Optional.empty();

  private ZdevOperands(S390Call call, ZdevVoice voice, ZdevOptions options) {
    this.tools = call.tools();
    this.voice = voice;
    this.options = options;
    this.known = tools.has(S390Change.AP_CONFIGURATION);
  }

  static ZdevOperands of(S390Call call, ZdevVoice voice, ZdevOptions options) {
    ZdevOperands operands = new ZdevOperands(call, voice, options);
    for (String word : options.operands()) {
      if (operands.problem.isEmpty()) {
        operands.take(word);
      }
    }
    if (operands.problem.isEmpty()) {
      operands.problem = operands.missing();
    }
    return operands;
  }

  /// The status of what is wrong; it has been said.
  Optional<Integer> problem() {
    return problem;
  }

  List<String> settings() {
    return settings;
  }

  /// The attributes that are named.
  List<String> names() {
    return names;
  }

  private boolean lists() {
    return options.has("list-attributes") || options.has("help-attribute");
  }

  private void take(String word) {
    if (options.has("list-types")) {
      takeType(word);
    } else if (!type && known && word.equals("ap")) {
      type = true;
    } else if (ZdevType.exists(tools, word)) {
      voice.error(ZdevExit.USAGE, "device type " + word + " is not simulated");
      problem = Optional.of(ZdevExit.NOT_SIMULATED);
    } else if (lists()) {
      takeName(word);
    } else if (word.contains("=")) {
      takeSetting(word);
    } else if (options.has("type") && !options.has("export")) {
      fail(voice.misuse("Extra parameter found: " + word));
    } else if (type) {
      fail(voice.error(ZdevExit.INVALID_ID, "Error: AP device management is not supported"));
    } else {
      fail(voice.misuse("Unknown device type or device ID format: " + word));
    }
  }

  private void takeType(String word) {
    if (type) {
      fail(voice.misuse("Extra parameter found: " + word));
    } else if (ZdevType.exists(tools, word)) {
      type = true;
    } else {
      fail(voice.error(ZdevExit.UNKNOWN_TYPE, "Unknown device type: " + word));
    }
  }

  private void takeName(String word) {
    if (type) {
      names.add(word);
    } else {
      fail(voice.error(ZdevExit.UNKNOWN_TYPE, "Unknown device type: " + word));
    }
  }

  private void takeSetting(String word) {
    boolean configures = !options.has("disable") && !options.has("export");
    if (configures) {
      settings.add(word);
    } else {
      String option = options.has("disable") ? "--disable" : "--export";
      fail(voice.misuse("Cannot specify '" + option + "' together with setting '" + word + "'"));
    }
  }

  private void fail(ZdevExit exit) {
    problem = Optional.of(exit.status());
  }

  private Optional<Integer> missing() {
    return options.has("list-types") ? Optional.empty() : missingAction();
  }

  private Optional<Integer> missingAction() {
    boolean change = !settings.isEmpty() || options.has("remove") || options.has("remove-all");
    boolean all = options.has("all");
    String device = "Please specify a device or --type to select device type";
    if (options.has("disable")) {
      return all ? none() : misuse("Please specify a device to deconfigure");
    }
    if (lists()) {
      return type ? deviceAttributes() : noType();
    }
    if (options.has("export")) {
      return options.has("type") || all ? Optional.empty() : misuse(device);
    }
    if (options.has("type")) {
      return all ? both() : type ? typeChange(change) : noType();
    }
    if (!options.has("enable") && !change) {
      return misuse("Please specify an action");
    }
    if (all) {
      return none();
    }
    if (options.has("enable")) {
      return misuse("Please specify a device to configure");
    }
    return misuse(type ? device : "Please specify a device or device type to configure");
  }

  private Optional<Integer> typeChange(boolean change) {
    return change
        ? Optional.empty()
        : Optional.of(
            voice
                .error(
                    ZdevExit.USAGE,
                    "Please specify a device type setting to configure\nUse '"
                        + voice.name()
                        + " ap --type --list-attributes' to get a list of attributes")
                .status());
  }

  /// Without --type the attributes of devices are meant, and those of ap have none.
  private Optional<Integer> deviceAttributes() {
    if (options.has("type")) {
      return Optional.empty();
    }
    voice.error(ZdevExit.USAGE, "attributes of devices are not simulated");
    return Optional.of(ZdevExit.NOT_SIMULATED);
  }

  private Optional<Integer> both() {
    return Optional.of(
        voice
            .error(ZdevExit.USAGE, "Cannot specify '--type' and select a device when configuring")
            .status());
  }

  private Optional<Integer> none() {
    voice.error(ZdevExit.USAGE, "devices are not simulated");
    return Optional.of(ZdevExit.NOT_SIMULATED);
  }

  private Optional<Integer> noType() {
    return Optional.of(
        voice
            .error(
                ZdevExit.USAGE,
                "Please specify a device type\nUse '"
                    + voice.name()
                    + " --list-types' to get a list of device types")
            .status());
  }

  private Optional<Integer> misuse(String text) {
    return Optional.of(voice.misuse(text).status());
  }
}
