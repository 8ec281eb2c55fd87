package dev.apsh.program.crypto;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.program.tool.ByteOrder;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Scan;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What sysfs tells of the AP bus and its devices, as programs read it.
record ApSysfs(Call call) {
  static final String BUS = "/sys/bus/ap";
  static final String DEVICES = "/sys/devices/ap";
  static final String MATRIX = "/sys/devices/vfio_ap/matrix";
  private static final String HEX = "0123456789abcdefABCDEF";

  boolean isDirectory(String path) {
    return call.node(path) instanceof Done<Node>(Directory directory);
  }

  boolean exists(String path) {
    return call.node(path).isDone();
  }

  /// The first line of a file; empty when it cannot be read or has none.
  Optional<String> line(String path) {
    return lines(path).stream().findFirst().filter(text -> !text.isEmpty());
  }

  List<String> lines(String path) {
    List<String> lines = new ArrayList<>();
    if (call.open(path) instanceof Done<Channel>(Channel channel)) {
      Input input = new Input(channel);
      for (Optional<Bytes> line = input.line(); line.isPresent(); line = input.line()) {
        String text = line.get().text();
        lines.add(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
      }
    }
    return lines;
  }

  /// A number that a file holds; empty when it holds none.
  Optional<Long> number(String path, int base) {
    return line(path).flatMap(text -> parsed(text.strip(), base));
  }

  private static Optional<Long> parsed(String text, int base) {
    boolean hex = base == 16 && (text.startsWith("0x") || text.startsWith("0X"));
    String digits = hex ? text.substring(2) : text;
    boolean right = !digits.isEmpty() && digits.length() < 16 && isDigits(digits, base);
    return right ? Optional.of(Long.parseLong(digits, base)) : Optional.empty();
  }

  private static boolean isDigits(String text, int base) {
    int from = base == 10 && text.startsWith("-") && text.length() > 1 ? 1 : 0;
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80 || Character.digit(text.charAt(i), base) < 0) {
        return false;
      }
    }
    return true;
  }

  /// The last part of where a link leads.
  Optional<String> linked(String path) {
    return call.nodeOrLink(path) instanceof Done<Node>(Link link)
        ? Optional.of(link.target().substring(link.target().lastIndexOf('/') + 1))
        : Optional.empty();
  }

  private List<String> names(String path) {
    return call.node(path) instanceof Done<Node>(Directory directory)
        ? directory.names().stream().sorted(ByteOrder.OF_TEXT).toList()
        : List.of();
  }

  /// `card04` and so on, sorted.
  List<String> cards() {
    return names(DEVICES).stream()
        .filter(name -> name.startsWith("card") && name.length() > 4)
        .filter(name -> Scan.isOnly(name.substring(4), HEX))
        .toList();
  }

  /// `04.0006` and so on of one card, sorted.
  List<String> queues(String card) {
    return names(DEVICES + "/" + card).stream().filter(ApSysfs::isQueue).toList();
  }

  private static boolean isQueue(String name) {
    return name.length() == 7
        && name.charAt(2) == '.'
        && Scan.isOnly(name.substring(0, 2) + name.substring(3), HEX);
  }

  /// The UUIDs of the mediated devices.
  List<String> mediatedDevices() {
    return names(MATRIX).stream().filter(name -> exists(MATRIX + "/" + name + "/matrix")).toList();
  }
}
