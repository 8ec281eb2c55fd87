package dev.apsh.program.crypto;

import dev.apsh.program.tool.Call;
import java.util.Optional;

/// The AP bus as lszcrypt -b and -d show it.
final class LszcryptBus {
  private static final String RULE = "-".repeat(54);

  private final Call call;
  private final ApSysfs sysfs;

  LszcryptBus(Call call) {
    this.call = call;
    this.sysfs = new ApSysfs(call);
  }

  /// -b
  int show() {
    call.out().println("ap_domain=0x%x".formatted(number("ap_domain")));
    call.out().println("ap_max_domain_id=0x%x".formatted(number("ap_max_domain_id")));
    if (sysfs.exists(ApSysfs.BUS + "/ap_interrupts")) {
      call.out().println("ap_interrupts are " + enabled("ap_interrupts"));
    }
    call.out().println("config_time=%d (seconds)".formatted(number("config_time")));
    call.out().println("poll_thread is " + enabled("poll_thread"));
    if (sysfs.exists(ApSysfs.BUS + "/poll_timeout")) {
      call.out().println("poll_timeout=%d (nanoseconds)".formatted(number("poll_timeout")));
    }
    return 0;
  }

  private long number(String file) {
    return sysfs.number(ApSysfs.BUS + "/" + file, 10).orElse(0L);
  }

  private String enabled(String file) {
    return number(file) == 1 ? "enabled" : "disabled";
  }

  /// -d
  int showDomains() {
    String control = sysfs.line(ApSysfs.BUS + "/ap_control_domain_mask").orElse("not");
    if (control.contains("not")) {
      return call.fail("Control domain mask not available.");
    }
    String usage = sysfs.line(ApSysfs.BUS + "/ap_usage_domain_mask").orElse("not");
    if (usage.contains("not")) {
      return call.fail("Usage domain mask not available.");
    }
    print(MaskText.parse(control), MaskText.parse(usage));
    return 0;
  }

  private void print(Optional<MaskText> control, Optional<MaskText> usage) {
    StringBuilder heading = new StringBuilder("DOMAIN");
    for (int i = 0; i < 16; i++) {
      heading.append(" %02x".formatted(i));
    }
    call.out().println(heading.toString());
    call.out().println(RULE);
    for (int row = 0; row < 16; row++) {
      StringBuilder line = new StringBuilder("    %02x".formatted(row * 16));
      for (int i = 0; i < 16; i++) {
        line.append("  ").append(letter(control, usage, row * 16 + i));
      }
      call.out().println(line.toString());
    }
    call.out().println(RULE);
    call.out().println("C: Control domain");
    call.out().println("U: Usage domain");
    call.out().println("B: Both (Control + Usage domain)");
  }

  private static char letter(Optional<MaskText> control, Optional<MaskText> usage, int domain) {
    boolean controls = control.filter(mask -> mask.has(domain)).isPresent();
    boolean uses = usage.filter(mask -> mask.has(domain)).isPresent();
    return controls && uses ? 'B' : controls ? 'C' : uses ? 'U' : '.';
  }
}
