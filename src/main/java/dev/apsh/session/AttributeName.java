package dev.apsh.session;

import java.util.List;
import java.util.regex.Pattern;

/// The name by which all files of sysfs of one kind go: `card/online`, `mdev/assign_adapter`.
final class AttributeName {
  private static final Pattern CARD = Pattern.compile("card[0-9a-f]{2}");
  private static final Pattern QUEUE = Pattern.compile("[0-9a-f]{2}\\.[0-9a-f]{4}");
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private AttributeName() {}

  /// @param path an absolute one
  static String of(String path) {
    List<String> parts = List.of(path.split("/+"));
    int last = parts.size() - 1;
    String folder = last < 1 ? "" : parts.get(last - 1);
    return kind(folder, path) + "/" + parts.get(last);
  }

  private static String kind(String folder, String path) {
    if (CARD.matcher(folder).matches()) {
      return "card";
    }
    if (QUEUE.matcher(folder).matches()) {
      return "queue";
    }
    if (UUID.matcher(folder).matches()) {
      return "mdev";
    }
    if (path.contains("/drivers/")) {
      return "driver";
    }
    return path.contains("/module/") ? "module" : folder;
  }
}
