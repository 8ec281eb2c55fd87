package dev.apsh.program.s390;

/// The help of chzdev and lszdev, in our own words: what of them is here.
final class ZdevHelp {
  static final String CHZDEV =
      """
      Usage: chzdev -t ap ATTRIBUTE=VALUE... [OPTION]...
             chzdev -t ap --remove ATTRIBUTE | --remove-all [OPTION]...
             chzdev -t ap --list-attributes | --help-attribute [ATTRIBUTE]...
             chzdev -t ap --export FILE
      Changes which adapters (apmask) and queue indices (aqmask) the host has, now and at
      boot. Of the device types only ap is simulated.

      A VALUE lists what the host shall have, 3,5-10,0x25, or changes, +5,-0x47,-4-6.

        -a, --active            change what holds now only
        -p, --persistent        change what holds at boot only: /etc/udev/rules.d/41-ap.rules
        -r, --remove ATTRIBUTE  take a setting out of what holds at boot
        -R, --remove-all        take out both
        -L, --list-types        list the types of devices
        -l, --list-attributes   list the attributes
        -H, --help-attribute    explain them
            --export FILE       write the settings to a file, - for standard output
        -t, --type              the device type itself is meant
        -f, --force             do not stop at an attribute that is given twice
        -y, --yes               ask nothing
            --dry-run           leave the rules file as it is
            --no-root-update, --no-settle, --no-module-load
        -V, --verbose           say what is done
        -q, --quiet             say no notes
        -h, --help              print this
        -v, --version           print the release

      Not simulated: devices and other types, --apply, --import, --is-owner,
      --auto-conf, --base, --site, and the options that select devices.
      """;

  static final String LSZDEV =
      """
      Usage: lszdev -t ap [OPTION]...
      Shows which adapters (apmask) and queue indices (aqmask) the host has, now and at boot.
      Of the device types only ap is simulated, and there are no other devices.

        -t, --type        the device type itself is meant
        -L, --list-types  list the types of devices; -c, -n and -P have their effect there
        -i, --info        in detail, as it is for a type anyway
        -a, --active      what holds now only
        -p, --persistent  what holds at boot only
        -P, --pairs       in the form KEY="VALUE"
        -c, --columns C   has no effect on a type
        -n, --no-headings has no effect on a type
        -V, --verbose, -q, --quiet
        -h, --help        print this
        -v, --version     print the release

      Not simulated: --list-columns, --auto-conf, --base, --shell, --site, and
      the options that select devices.
      """;

  private ZdevHelp() {}
}
