package dev.apsh.program.s390;

import java.util.Optional;

/// What chzcrypt changes of the AP bus: it writes a number and looks whether it reads so
/// afterwards.
final class ChzcryptBus {
  private static final long HIGHEST = 255;

  private final S390Call call;
  private final SysDirectory bus;
  private final boolean verbose;

  ChzcryptBus(S390Call call, boolean verbose) {
    this.call = call;
    this.bus = call.bus();
    this.verbose = verbose;
  }

  /// -p, -n
  int pollThread(boolean on) {
    say((on ? "Enabling" : "Disabling") + " poll thread.");
    return write("poll_thread", on ? 1 : 0, "poll thread setting");
  }

  /// -c
  int configTime(String text) {
    CScan scan = new CScan(text);
    if (!scan.number(10, 0)) {
      return call.fail("Error - invalid configuration timeout '" + text + "'.");
    }
    say("Setting configuration timer to " + scan.value() + " seconds.");
    return write("config_time", scan.value(), "configuration timer setting");
  }

  /// -t
  int pollTimeout(String text) {
    CScan scan = new CScan(text);
    if (!scan.number(10, 0)) {
      return call.fail("Error - invalid poll timeout '" + text + "'.");
    }
    say("Setting poll timeout to " + scan.value() + " seconds.");
    return write("poll_timeout", scan.value(), "poll timeout setting");
  }

  /// -q
  int defaultDomain(String text) {
    DomainMask usage = new DomainMask(bus.line("ap_usage_domain_mask").orElse(""));
    CScan scan = new CScan(text);
    boolean number = scan.number(0, 0);
    long domain = scan.value();
    if (!number || domain < 0 || domain > bus.number("ap_max_domain_id", 10, HIGHEST)) {
      return call.fail("Error - invalid default domain '" + text + "'.");
    }
    Optional<String> unwritable = unwritable("ap_domain");
    if (unwritable.isPresent()) {
      return call.fail(unwritable.get());
    }
    say("Setting default domain to " + domain + ".");
    int status = write("ap_domain", domain, "default domain");
    if (status == 0 && call.tools().has(S390Change.DEFAULT_DOMAIN_WARNING)) {
      call.print(usage.warning(domain));
    }
    return status;
  }

  private void say(String text) {
    if (verbose) {
      call.print(text + "\n");
    }
  }

  private Optional<String> unwritable(String file) {
    return bus.isWritable(file)
        ? Optional.empty()
        : Optional.of(unwritablePath(SysDirectory.BUS + "/" + file));
  }

  static String unwritablePath(String path) {
    return "Error - can't write to " + path + ".\n Wrong permissions or wrong tools version.";
  }

  private int write(String file, long number, String what) {
    Optional<String> unwritable = unwritable(file);
    if (unwritable.isPresent()) {
      return call.fail(unwritable.get());
    }
    var _ = bus.write(file, "" + number);
    return bus.number(file, 10).filter(now -> now == number).isPresent()
        ? 0
        : call.fail("Error - unable to change " + what + ".");
  }
}
