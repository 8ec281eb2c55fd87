package dev.apsh.console;

import dev.apsh.transcript.option.TestOptions;

/// What `apsh --help` prints.
final class Help {
  static final String TEXT =
      """
      Usage: apsh [OPTION…] [-c COMMANDS [NAME [ARGUMENT…]] | SCRIPT [ARGUMENT…]]
             apsh [OPTION…] test [OPTION…] [PATH…]
             apsh trace [--profile NAME] [--feature NAME]… [--without NAME]…
                        [--repeat N] FILE…
             apsh [OPTION…] lint [OPTION…] FILE…

      A shell that behaves like a Linux host on IBM Z with Crypto Express adapters.
      Without commands or a script it reads commands from standard input; on a
      terminal it is interactive. Only the files that are named here are read from
      the real computer.

        -c COMMANDS      run the commands
        -s               read commands from standard input; operands are its arguments
        -e -u -x -v -n -f -C, -o NAME
                         the shell's own options, as bash has them
        --lab FILE       another machine, in JSON
        --record FILE    write the session as a transcript, in Markdown if FILE ends in .md
        --profile NAME   another kernel; profiles are listed when NAME is none
        --tools RELEASE  other tools: document, or s390-tools 2.16.0 to 2.43.0
        --mdevctl RELEASE
                         another mdevctl: 1.2.0 or 1.4.0
        --export DIR     leave the machine's /sys in DIR when it ends
        --overwrite      even where an earlier export is
        --sysfs PATH     no machine but a recorded /sys, a directory or a tar archive
        --help           print this
        --version        print the version

      test replays transcripts, by default those in transcripts/. Its exit status is
      0 when all came as it is written, 1 when something differs, 2 when something
      cannot be read. apsh test --help lists its options.

      trace replays recorded traces of a real kernel, each file on the kernel that its
      name begins with or the one that is named. Its exit status is 0 when every
      answer agrees, 1 when one differs, 2 when a file cannot be read.

      lint looks for traps in documents and scripts without running them; apsh lint
      --help lists them.
      """;

  private static final String TEST =
      """
      Usage: apsh test [OPTION…] [PATH…]

      Replays transcripts and the examples in documents, by default the transcripts in
      transcripts/, and says what differs.

      """;

  private Help() {}

  /// What `apsh test --help` prints.
  static String test() {
    return TEST + TestOptions.help();
  }
}
