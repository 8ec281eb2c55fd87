package dev.apsh.transcript.carrier;

import dev.apsh.transcript.Catalogue;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// What lines of commands look like.
public final class CommandLines {
  /// Words that a document puts alone on a line between two ways.
  public static final Set<String> JOINS = Set.of("or", "and", "then", "or:", "and:", "then:");

  /// Programs that documents speak of, simulated or not: so that a block is one with either.
  static final Set<String> KNOWN =
      Set.of(
          """
          sudo virsh mdevctl driverctl lszcrypt chzcrypt zcryptstats lszdev chzdev zkey zipl vmcp
          lscss chccwdev cio_ignore qemu-system-s390x qemu-kvm virt-install kubectl oc podman docker
          ctr systemctl journalctl dnf yum zypper apt apt-get rpm dpkg udevadm lsmod modprobe insmod
          dmesg sysctl mount umount ip openssl cryptsetup git make gcc cargo go pip python python3
          perl vi vim nano curl wget tar ssh scp awk sed grep find xargs tee dracut mkinitrd grubby
          uuidgen ls cat echo\
          """
              .split("\\s+"));

  private CommandLines() {}

  /// A word of the shell that means this text.
  public static String quoted(String text) {
    boolean plain =
        text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "/._-+:@%$~".indexOf(c) >= 0);
    return plain && !text.isEmpty() ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  /// Whether a line begins with the name of a program, a built-in or a keyword; a brace or a
  /// bracket alone begins something else.
  static boolean isCommand(String line, Catalogue catalogue) {
    String word = firstWord(line);
    boolean isBrace = word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
    return !(isBrace && line.strip().length() == 1)
        && (catalogue.isCommand(word) || KNOWN.contains(word.substring(word.lastIndexOf('/') + 1)));
  }

  static String firstWord(String line) {
    String text = line.strip();
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  /// The text's bytes, one in each character.
  public static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
