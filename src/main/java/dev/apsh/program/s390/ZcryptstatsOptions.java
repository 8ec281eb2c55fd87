package dev.apsh.program.s390;

import java.util.List;

/// The options of zcryptstats, and the text of its help.
final class ZcryptstatsOptions {
  static final List<S390Option> ALL =
      List.of(
          new S390Option(
              'i',
              "interval",
              "INTERVAL",
              "Specifies the interval time in seconds. If omitted, a default interval of 10 seconds"
                  + " is used"),
          new S390Option(
              'c',
              "count",
              "COUNT",
              "Specifies  the  number of reports that are generated at INTERVAL seconds apart. If"
                  + " omitted, reports are generated continuously, until stopped with control-C"),
          new S390Option(
              'o',
              "output",
              "JSON|TABLE|CSV",
              "Displays the statistics in the specified format. If this option is omitted, a"
                  + " comprehensive report is displayed. Supported output formats are: JSON, TABLE,"
                  + " CSV. With TABLE and CSV the display of the individual counters are omitted,"
                  + " and only the totals are displayed. CSV and TABLE output formats imply option"
                  + " --only-totals"),
          new S390Option(
              't',
              "no-totals",
              "",
              "Excludes the totals of all counters of a card device or queue device (APQN). It can"
                  + " not be specified together with option --only-totals or option --output"
                  + " TABLE|CSV"),
          new S390Option(
              'T',
              "only-totals",
              "",
              "Displays only the totals of all counters of a card device or a queue device (APQN),"
                  + " but not the individual counters. This option is implied with option --output"
                  + " TABLE|CSV"),
          new S390Option(
              'a',
              "no-apqn",
              "",
              "Displays only the counters of the card device, but omits the counters of the queue"
                  + " device (APQN). If the system does not support obtaining cryptographic"
                  + " performance measurement data on the queue devices, then this option is"
                  + " implied"),
          new S390Option(
              'M',
              "map-type",
              "MAPPING",
              "Maps unknown cryptographic device types and modes to known types and modes. This"
                  + " option should only be used when new, so far unknown cryptographic devices are"
                  + " found. You can then map them to known devices and modes, provided that the"
                  + " new cryptographic devices report the same counters as the known cryptographic"
                  + " device to which it is mapped. The mapping specification consists of a"
                  + " comma-separated list of FROM-TYPE:FROM-MODE=TO-TYPE:TO-MODE specifications."
                  + " The type and mode values must be specified in decimal notation"),
          new S390Option(
              'A',
              "all",
              "",
              "Displays all cards devices and queue devices (APQNs), not only those that are"
                  + " available to the Linux system. Using this option additional cryptographic"
                  + " devices that are available in the CEC, but not available to the Linux system"
                  + " are also monitored. This option can not be specified together with option"
                  + " --only-online"),
          new S390Option(
              'O',
              "only-online",
              "",
              "Displays only online cards devices and queue devices (APQNs). This option can not be"
                  + " specified together with option --all"),
          new S390Option(
              'V', "verbose", "", "Prints additional information messages during processing"),
          S390Option.HELP,
          S390Option.VERSION);

  private static final String IDS =
      """

      DEVICE_IDS
        List of cryptographic device IDs separated by blanks for which statistics
        are displayed. DEVICE_ID can either be a card device ID ('<card-id>') or a
        queue device ID (<card-id>.<domain-id>'). To filter all devices by domain,
        provide '.<domain-id>'. If no IDs are given, statistics are displayed for all
        available devices.

      EXAMPLE:
        Display statistics for all cryptographic devices with card ID '02.
        # zcryptstats 02

        Display statistics for cryptographic devices with card ID '02' and domain
        ID '0005'.
        # zcryptstats 02.0005

      """;

  private ZcryptstatsOptions() {}

  static String help(String name) {
    return "Usage: "
        + name
        + " [OPTIONS] [DEVICE_IDS]\n\nDisplay usage statistics of IBM Crypto Express adapters\n\n"
        + "OPTIONS\n"
        + S390Option.describe(ALL)
        + IDS;
  }
}
