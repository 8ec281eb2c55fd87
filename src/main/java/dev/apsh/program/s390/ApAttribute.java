package dev.apsh.program.s390;

import dev.apsh.program.s390.ApMasks.Which;

/// What chzdev tells of the attributes of the device type ap.
final class ApAttribute {
  private static final String ADAPTERS =
      """
          Specify the set of Cryptographic Adapters that will be available
          for host usage.  Any bits not enabled for host usage indicate
          adapters that are available for guest passthrough.
          Input can be in the form of a comma-delimited list of adapters
          such as:
            3,5-10,0x25
          where the listed adapters are set for host usage and the unlisted
          adapters are set for guest passthrough.  A range indicates that all
          adapters in this range should be set for host usage.

          Alternatively, this attribute can also be specified as a
          comma-delimited list of changes to the current mask such as:
            +0-4,-0xf0
          where each number or range preceded by a '+' will change the current
          mask to set the specified adapters for host usage and each number
          or range preceded by a '-' will set the specified adapters for guest
          passthrough.
          Adapters can be specified in both decimal and hexadecimal.
      """;

  private static final String QUEUES =
      """
          Specify the set of Cryptographic Queue Indices that will be
          available for host usage.  Any bits not enabled for host usage
          indicate a queue index that is available for guest passthrough.
          Input can be in the form of a comma-delimited list of indices
          such as:
            3,5-10,0x25
          where the listed queue indices are set for host usage and the
          unlisted indices are set for guest passthrough.  A range indicates
          that all indices in this range should be set for host usage.

          Alternatively, this attribute can also be specified as a
          comma-delimited list of changes to the current mask such as:
            +0-4,-0xf0
          where each number or range preceded by a '+' will change the current
          mask to set the specified indices for host usage and each number
          or range preceded by a '-' will set the specified indices for guest
          passthrough.
          Queue indices can be specified in both decimal and hexadecimal.
      """;

  private ApAttribute() {}

  static String title(Which which) {
    return which == Which.APMASK
        ? "Configure Cryptographic Adapter ID availability"
        : "Configure Cryptographic Queue Index availability";
  }

  /// `--list-attributes`
  static String list(Iterable<Which> all) {
    StringBuilder text = new StringBuilder("NAME    DESCRIPTION\n");
    all.forEach(which -> text.append(which.word()).append("  ").append(title(which)).append('\n'));
    return text.toString();
  }

  /// `--help-attribute`
  static String help(Which which) {
    return "ATTRIBUTE "
        + which.word()
        + "\n\n  DESCRIPTION\n"
        + (which == Which.APMASK ? ADAPTERS : QUEUES)
        + "\n  ACCEPTED VALUES\n    All values are accepted\n";
  }
}
