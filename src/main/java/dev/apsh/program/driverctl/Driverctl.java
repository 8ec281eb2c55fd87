package dev.apsh.program.driverctl;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;

/// driverctl: says which driver a device gets, now and at each boot.
public final class Driverctl implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("driverctl", "say which driver a device gets")
        .in("/usr/sbin")
        .after("driverctl 0.111")
        .operands(
            "set-override DEVICE DRIVER | unset-override DEVICE | load-override DEVICE |"
                + " list-devices [TYPE] | list-overrides [TYPE]",
            Operand.TEXT)
        .completes(
            "set-override QUEUE DRIVER",
            "unset-override|load-override QUEUE",
            "list-devices|list-overrides")
        .option("-b, --bus=BUS", "on BUS, such as ap; $SUBSYSTEM or pci by default")
        .option("--noprobe", "leave the device without a driver")
        .option("--nosave", "not at the next boot")
        .option("-v, --verbose, --debug", "say what is done")
        .option("-h, --help", "print this help")
        .notes(
            "BUS is a word of its own: -b ap, --bus ap. DEVICE may name its bus too: ap/05.0004.")
        .differs(
            "Only the bus ap has devices here. Overrides are kept in /etc/driverctl.d alone;",
            "list-persisted of later releases is not known. The help has words of its own, and",
            "where it answers an unknown option the status is 1, not 0.")
        .raw();
  }

  @Override
  public int run(Call call) {
    return switch (CommandWords.read(call.operands(), call.process().environment())) {
      case CommandWords.Misused(int status) -> {
        call.help();
        yield status;
      }
      case CommandWords.NoType() -> Voice.of(call).fail(DeviceType.choice());
      case CommandWords.Listing listing ->
          new DeviceList(Voice.of(call), listing.bus(), listing.isVerbose()).print(listing);
      case CommandWords.Change change -> new DriverChange(Voice.of(call), change).run();
    };
  }
}
