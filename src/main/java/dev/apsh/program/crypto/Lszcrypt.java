package dev.apsh.program.crypto;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Given;
import dev.apsh.program.tool.Misuse;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;

/// lszcrypt: shows cryptographic devices and the AP bus, from sysfs alone.
public final class Lszcrypt implements Tool {
  private static final LszcryptRelease RELEASE = LszcryptRelease.DOCUMENT;

  @Override
  public Usage usage() {
    return Usage.of("lszcrypt", "show cryptographic adapters and queues")
        .after("s390-tools " + RELEASE.version())
        .in("/usr/sbin")
        .operands("[DEVICE_IDS]", Operand.CARD)
        .option("-b, --bus", "show AP bus attributes then exit")
        .option("-c, --capability=DEVICE_ID", "show the capabilities of a card")
        .option("-d, --domains", "show the usage and control domains")
        .option("-V, --verbose", "with status, requests, hardware type, functions and driver")
        .option("-h, --help", "print this help")
        .option("-v, --version", "print the version")
        .notes(
            "DEVICE_IDS: a card (05), a queue (05.0004), or a domain on all cards (.0004),",
            "in hexadecimal; the DEVICE_ID of -c is decimal, or hexadecimal behind 0x.");
  }

  @Override
  public String wrongOption(Misuse misuse) {
    return switch (misuse.kind()) {
      case NEEDS_ARGUMENT -> "Option '" + misuse.option() + "' requires an argument";
      default -> "Invalid option '" + misuse.option() + "'";
    };
  }

  @Override
  public int run(Call call) {
    for (Given given : call.options()) {
      if (given.is("h")) {
        return call.help();
      }
      if (given.is("v")) {
        call.out().println("lszcrypt version " + RELEASE.version());
        return 0;
      }
    }
    if (!new ApSysfs(call).isDirectory(ApSysfs.BUS)) {
      return call.fail("Crypto device driver not available.");
    }
    for (Given given : call.options()) {
      if (given.is("b")) {
        return new LszcryptBus(call).show();
      }
      if (given.is("d")) {
        return new LszcryptBus(call).showDomains();
      }
      if (given.is("c")) {
        return new LszcryptCapability(call, RELEASE).show(given.value());
      }
    }
    return new LszcryptDevices(call, RELEASE).show();
  }
}
