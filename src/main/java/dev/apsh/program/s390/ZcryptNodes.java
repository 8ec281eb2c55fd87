package dev.apsh.program.s390;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.vfs.CharDevice;
import dev.apsh.vfs.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The additional zcrypt device nodes as zcryptctl lists and changes them.
final class ZcryptNodes {
  static final String CLASS = "/sys/class/zcrypt";
  private static final int HIGHEST = 255;
  private static final int NONE = Integer.MIN_VALUE;

  private final S390Call call;

  ZcryptNodes(S390Call call) {
    this.call = call;
  }

  /// One of the four masks of a node.
  enum Kind {
    ADAPTER("apmask", "adapter", "Adapter", "All adapters"),
    DOMAIN("aqmask", "domain", "Domain", "All domains"),
    CONTROL("admask", "domain", "Domain", "All control domains"),
    IOCTL("ioctlmask", "ioctl", "Ioctl", "All Ioctls");

    private final String file;
    private final String small;
    private final String capital;
    private final String all;

    Kind(String file, String small, String capital, String all) {
      this.file = file;
      this.small = small;
      this.capital = capital;
      this.all = all;
    }

    String small() {
      return small;
    }
  }

  static String plainName(String node) {
    return node.substring(node.lastIndexOf('/') + 1);
  }

  /// Whether there is a character device of that name.
  boolean isDevice(String node) {
    return call.node("/dev/" + plainName(node)) instanceof Done<Node>(CharDevice device);
  }

  /// create
  int create(Optional<String> node) {
    String text = node.map(ZcryptNodes::plainName).orElse("\n");
    if (!isWritten(CLASS, "create", text)) {
      return call.fail("Could not write into sysfs entry to create zdev node");
    }
    call.print("Device node created\n");
    return 0;
  }

  /// destroy
  int destroy(String node) {
    String name = plainName(node);
    if (!isWritten(CLASS, "destroy", name)) {
      return call.fail("Could not write into sysfs entry to destroy zdev node '" + name + "'");
    }
    call.print("Device node '" + name + "' marked for destruction\n");
    return 0;
  }

  private boolean isWritten(String directory, String file, String text) {
    return call.directory(directory)
        .filter(at -> at.write(file, text + "\n").isEmpty())
        .isPresent();
  }

  /// addap, deldom and so on; `ALL` is every number, one after the other.
  int change(Kind kind, boolean add, String node, String argument) {
    boolean all = argument.toUpperCase(Locale.ROOT).equals("ALL");
    int number = all ? 0 : number(kind, argument);
    if (number == NONE) {
      return call.fail("Invalid " + kind.small + " argument '" + argument + "'");
    }
    if (number < 0 || number > HIGHEST) {
      return call.fail(
          "%s argument '%s' out of range [0..%d]".formatted(kind.capital, argument, HIGHEST));
    }
    for (int each = number; each <= (all ? HIGHEST : number); each++) {
      if (!isWritten(CLASS + "/" + plainName(node), kind.file, (add ? "+" : "-") + each)) {
        return call.fail(
            "Could not write into sysfs entry to %s %s %d for zdev node '%s'"
                .formatted(add ? "add" : "remove", kind.small, each, node));
      }
    }
    call.print(
        done(kind, all, kind == Kind.IOCTL ? argument : "" + number)
            + (add ? " added\n" : " removed\n"));
    return 0;
  }

  private static String done(Kind kind, boolean all, String what) {
    return all ? kind.all : (kind == Kind.CONTROL ? "Control domain" : kind.capital) + " " + what;
  }

  private static int number(Kind kind, String argument) {
    Optional<Integer> known = kind == Kind.IOCTL ? ZcryptIoctls.number(argument) : Optional.empty();
    CScan scan = new CScan(argument);
    return known.orElseGet(() -> scan.number(0, 0) ? scan.intValue() : NONE);
  }

  /// list, listconfig
  int list(boolean config) {
    Optional<SysDirectory> all = call.directory(CLASS);
    List<String> nodes = all.map(at -> at.unsorted(name -> !at.isFile(name))).orElse(List.of());
    for (String node : nodes) {
      Optional<SysDirectory> directory = call.directory(CLASS + "/" + node);
      Optional<String> problem =
          directory.isEmpty()
              ? Optional.of(unfetched("major/minor", node))
              : list(directory.get(), node, config);
      if (problem.isPresent()) {
        return call.fail(problem.get());
      }
    }
    if (nodes.isEmpty()) {
      call.print("No additional zcrypt device nodes defined\n");
    }
    return 0;
  }

  private static String unfetched(String what, String node) {
    return "Could not fetch " + what + " from sysfs for zcrypt node '" + node + "'";
  }

  private Optional<String> list(SysDirectory directory, String node, boolean config) {
    CScan device = new CScan(directory.line("dev").orElse(""));
    if (!device.number(0, 0)) {
      return Optional.of(unfetched("major/minor", node));
    }
    int major = device.intValue();
    if (!device.take(":") || !device.number(0, 0)) {
      return Optional.of(unfetched("major/minor", node));
    }
    call.print(
        config
            ? "node = " + node + "\n"
            : "zcrypt node name:\t%s\n  device node:\t/dev/%s\n  major:minor:\t%d:%d\n"
                .formatted(node, node, major, device.intValue()));
    for (Kind kind : Kind.values()) {
      if (kind == Kind.CONTROL && !call.tools().has(S390Change.AP_CONFIGURATION)) {
        continue;
      }
      call.print(heading(kind, config));
      Optional<String> mask = directory.line(kind.file);
      if (mask.isEmpty()) {
        return Optional.of(unfetched(kind.file + " attribute", node));
      }
      call.print(numbers(kind, new DomainMask(mask.get()), config ? ' ' : '\t') + "\n");
    }
    return Optional.empty();
  }

  private static String heading(Kind kind, boolean config) {
    return switch (kind) {
      case ADAPTER -> config ? " aps =" : "  adapter:";
      case DOMAIN -> config ? " doms =" : "  domains:";
      case CONTROL -> config ? " ctrls =" : "  control domains:";
      case IOCTL -> config ? " ioctls =" : "  ioctls:";
    };
  }

  private static String numbers(Kind kind, DomainMask mask, char first) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= HIGHEST; i++) {
      if (mask.has(i)) {
        text.append(text.isEmpty() ? first : ',');
        text.append(kind == Kind.IOCTL ? ZcryptIoctls.name(i) : "" + i);
      }
    }
    return text.toString();
  }
}
