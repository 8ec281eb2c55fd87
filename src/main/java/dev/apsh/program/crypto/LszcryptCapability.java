package dev.apsh.program.crypto;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Scan;
import java.util.List;
import java.util.Optional;

/// What a card can do, as lszcrypt -c says it.
final class LszcryptCapability {
  private static final long RSA_4K = 0x60000000L;
  private static final long COPROCESSOR = 0x10000000L;
  private static final long ACCELERATOR = 0x08000000L;
  private static final long EP11 = 0x04000000L;
  private static final long FULL = 0x00800000L;
  private static final long STATELESS = 0x00400000L;

  private final Call call;
  private final ApSysfs sysfs;
  private final LszcryptRelease release;

  LszcryptCapability(Call call, LszcryptRelease release) {
    this.call = call;
    this.sysfs = new ApSysfs(call);
    this.release = release;
  }

  int show(String id) {
    Optional<Integer> number = number(id);
    if (number.isEmpty()) {
      return call.fail("Error - '" + id + "' is an invalid cryptographic device id.");
    }
    String card = "card%02x".formatted(number.get());
    String path = ApSysfs.DEVICES + "/" + card;
    if (!sysfs.isDirectory(path)) {
      return call.fail("Error - cryptographic device " + card + " does not exist.");
    }
    long type = sysfs.number(path + "/hwtype", 10).orElse(0L);
    String none =
        "Detailed capability information for %s (hardware type %d) is not available."
            .formatted(card, type);
    if (!sysfs.exists(path + "/type") || !sysfs.exists(path + "/online")) {
      call.out().println(none);
      return 0;
    }
    call.out().println(card + " provides capability for:");
    long functions = sysfs.number(path + "/ap_functions", 16).orElse(0L);
    List<String> lines = capabilities(type, functions);
    (lines.isEmpty() ? List.of(none) : lines).forEach(call.out()::println);
    return 0;
  }

  /// As strtol reads it: decimal, `0x` hex or `0` octal; 0 to 255.
  private static Optional<Integer> number(String id) {
    Scan scan = new Scan(id);
    scan.blanks();
    scan.take("+");
    int base = scan.takeAnyCase("0x") ? 16 : scan.peek() == '0' ? 8 : 10;
    String digits =
        base == 16 ? scan.hexDigits() : base == 8 ? scan.all("01234567") : scan.digits();
    if (digits.isEmpty() || digits.length() > 9 || !scan.isAtEnd()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits, base);
    return number > 255 ? Optional.empty() : Optional.of(number);
  }

  private List<String> capabilities(long type, long functions) {
    String rsa = (functions & RSA_4K) != 0 ? "RSA 4K Clear Key" : "RSA 2K Clear Key";
    List<String> cca = List.of("RSA 4K Clear Key", "CCA Secure Key" + scope(functions), "Long RNG");
    if (type == 6 || type == 8) {
      return List.of(rsa);
    }
    if (type == 7 || type == 9) {
      return cca;
    }
    if (type < 10 || type > release.newestType()) {
      return List.of();
    }
    if ((functions & ACCELERATOR) != 0) {
      return List.of(rsa);
    }
    if ((functions & COPROCESSOR) != 0) {
      return cca;
    }
    return (functions & EP11) != 0 ? List.of("EP11 Secure Key") : List.of();
  }

  private static String scope(long functions) {
    if ((functions & FULL) != 0) {
      return " (full function set)";
    }
    return (functions & STATELESS) != 0 ? " (restricted function set)" : "";
  }
}
