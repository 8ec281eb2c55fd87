package dev.apsh.lint;

import dev.apsh.transcript.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A value that a command writes to a file.
///
/// @param file as it is written, or the absolute path where that is known
record Store(Position position, String file, String value) {

  /// What a command stores: by a redirection of `echo`, or by `tee` behind it.
  static List<Store> of(Use use) {
    List<Store> stores = new ArrayList<>();
    Optional<String> printed = use.printed();
    if (printed.isPresent()) {
      use.outputs().forEach(file -> stores.add(store(use, file, printed.get())));
    }
    if (use.name().equals("tee") && use.input().isPresent()) {
      use.words().stream()
          .skip(1)
          .filter(word -> !word.startsWith("-"))
          .forEach(file -> stores.add(store(use, file, use.input().get())));
    }
    return stores;
  }

  private static Store store(Use use, String file, String value) {
    return new Store(use.position(), use.absolute(file).orElse(file), value.strip());
  }

  /// The file's own name.
  String attribute() {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  boolean isMask() {
    return attribute().equals("apmask") || attribute().equals("aqmask");
  }

  boolean isAdapter() {
    return attribute().endsWith("assign_adapter");
  }

  boolean isDomain() {
    return attribute().endsWith("assign_domain") || attribute().endsWith("assign_control_domain");
  }
}
