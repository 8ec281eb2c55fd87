package dev.apsh.program.s390;

/// The AP bus as lszcrypt -b and -d show it.
final class LszcryptBus {
  private static final String RULE = "-".repeat(54) + "\n";

  private final S390Call call;
  private final SysDirectory bus;

  LszcryptBus(S390Call call) {
    this.call = call;
    this.bus = call.bus();
  }

  /// -b
  int show() {
    S390Tools tools = call.tools();
    if (tools.has(S390Change.SECURE_EXECUTION)) {
      bus.line("features").ifPresent(text -> call.print("features: " + text + "\n"));
    }
    long highest = bus.number("ap_max_domain_id", 10, 0);
    if (tools.has(S390Change.DEFAULT_DOMAIN_WARNING)) {
      call.print(defaultDomain() + "\nap_max_domain_id=0x%02x\n".formatted(highest));
    } else {
      long domain = bus.number("ap_domain", 10, 0);
      call.print("ap_domain=0x%x\nap_max_domain_id=0x%x\n".formatted(domain, highest));
    }
    if (bus.isFile("ap_interrupts")) {
      call.print("ap_interrupts are " + enabled("ap_interrupts") + "\n");
    }
    call.print("config_time=%d (seconds)\n".formatted(bus.number("config_time", 10, 0)));
    call.print("poll_thread is " + enabled("poll_thread") + "\n");
    if (bus.isFile("poll_timeout")) {
      call.print("poll_timeout=%d (nanoseconds)\n".formatted(bus.number("poll_timeout", 10, 0)));
    }
    return 0;
  }

  private String defaultDomain() {
    long domain = bus.number("ap_domain", 10, 0);
    if (domain < 0) {
      return "ap_domain=-1 (not set)";
    }
    DomainMask usage = new DomainMask(bus.line("ap_usage_domain_mask").orElse(""));
    return "ap_domain=0x%02x%s".formatted(domain, usage.has(domain) ? "" : " (unavailable)");
  }

  private String enabled(String file) {
    return bus.number(file, 10, 0) == 1 ? "enabled" : "disabled";
  }

  /// -d
  int showDomains() {
    String control = bus.line("ap_control_domain_mask").orElse("");
    if (control.contains("not")) {
      return call.fail("Control domain mask not available.");
    }
    String usage = bus.line("ap_usage_domain_mask").orElse("");
    if (usage.contains("not")) {
      return call.fail("Usage domain mask not available.");
    }
    print(new DomainMask(control), new DomainMask(usage));
    if (call.tools().has(S390Change.DEFAULT_DOMAIN_WARNING)) {
      call.print(new DomainMask(usage).warning(bus.number("ap_domain", 10, -1)));
    }
    return 0;
  }

  private void print(DomainMask control, DomainMask usage) {
    StringBuilder text = new StringBuilder("DOMAIN");
    for (int i = 0; i < 16; i++) {
      text.append(" %02x".formatted(i));
    }
    text.append('\n').append(RULE);
    for (int row = 0; row < 16; row++) {
      text.append("    %02x".formatted(row * 16));
      for (int i = 0; i < 16; i++) {
        text.append("  ").append(letter(control, usage, row * 16 + i));
      }
      text.append('\n');
    }
    text.append(RULE);
    text.append("C: Control domain\nU: Usage domain\nB: Both (Control + Usage domain)\n");
    call.print(text.toString());
  }

  private static char letter(DomainMask control, DomainMask usage, int domain) {
    boolean controls = control.has(domain);
    boolean uses = usage.has(domain);
    return controls && uses ? 'B' : controls ? 'C' : uses ? 'U' : '.';
  }
}
