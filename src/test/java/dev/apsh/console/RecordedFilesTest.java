package dev.apsh.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.console.Invocation.Choices;
import dev.apsh.console.RecordedFiles.Tree;
import dev.apsh.console.RecordedFiles.Wrong;
import dev.apsh.kernel.Bytes;
import dev.apsh.lab.RecordedTree.Entry;
import dev.apsh.lab.RecordedTree.File;
import dev.apsh.lab.RecordedTree.Folder;
import dev.apsh.lab.RecordedTree.Link;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Recorded trees: from a directory, from archives as tar writes them, and with something wrong.
class RecordedFilesTest {
  @TempDir private Path folder;

  @Test
  void aDirectoryIsReadWithModesAndLinks() throws IOException {
    Path card = Files.createDirectories(folder.resolve("t/devices/ap/card04"));
    Files.writeString(card.resolve("type"), "CEX5C\n");
    Files.setPosixFilePermissions(
        card.resolve("type"), PosixFilePermissions.fromString("r--r-----"));
    Files.createSymbolicLink(card.resolve("driver"), Path.of("../../../bus/ap/drivers/cex4card"));
    assertThat(entries("t"))
        .contains(
            new File("devices/ap/card04/type", 0440, Bytes.of("CEX5C\n")),
            new Link("devices/ap/card04/driver", "../../../bus/ap/drivers/cex4card"))
        .hasAtLeastOneElementOfType(Folder.class);
  }

  @Test
  void anArchiveOfSysStartsAtSysAndLosesThePadding() throws IOException {
    TarText tar = new TarText();
    tar.add("sys/bus/ap/", '5', "", "");
    tar.add("sys/bus/ap/apmask", '0', "", "0xff\n\0\0\0\0");
    tar.add("sys/bus/ap/devices/card04", '2', "../../../devices/ap/card04", "");
    Files.write(folder.resolve("t.tar"), tar.bytes());
    assertThat(entries("t.tar"))
        .containsExactly(
            new Folder("bus/ap", 0644),
            new File("bus/ap/apmask", 0644, Bytes.of("0xff\n")),
            new Link("bus/ap/devices/card04", "../../../devices/ap/card04"));
  }

  @Test
  void longNamesOfGnuAndOfPaxAreRead() throws IOException {
    String name = "bus/" + "long/".repeat(40) + "file";
    TarText tar = new TarText();
    tar.add("././@LongLink", 'L', "", name + "\0");
    tar.add(name.substring(0, 100), '0', "", "gnu");
    String record = " path=" + name + "2\n";
    tar.add("PaxHeaders/file", 'x', "", (record.length() + 3) + record);
    tar.add("short", '0', "", "pax");
    Files.write(folder.resolve("t.tgz"), gzip(tar.bytes()));
    assertThat(entries("t.tgz"))
        .containsExactly(
            new File(name, 0644, Bytes.of("gnu")), new File(name + "2", 0644, Bytes.of("pax")));
  }

  @Test
  void aHardLinkHoldsWhatItsFileHolds() throws IOException {
    TarText tar = new TarText();
    tar.add("./bus/a", '0', "", "text");
    tar.add("./bus/b", '1', "./bus/a", "");
    Files.write(folder.resolve("t.tar"), tar.bytes());
    assertThat(entries("t.tar")).contains(new File("bus/b", 0644, Bytes.of("text")));
  }

  @Test
  void whatIsNoTreeIsSaidInOneLine() throws IOException {
    TarText out = new TarText();
    out.add("../evil", '0', "", "x");
    Files.write(folder.resolve("out.tar"), out.bytes());
    Files.writeString(folder.resolve("text"), "x".repeat(2000));
    Files.writeString(folder.resolve("empty"), "");
    TarText whole = new TarText();
    whole.add("bus/a", '0', "", "x".repeat(3000));
    byte[] cut = gzip(whole.bytes());
    Files.write(folder.resolve("cut.tgz"), java.util.Arrays.copyOf(cut, cut.length / 2));
    assertThat(wrong("out.tar")).isEqualTo("../evil: leads out of the tree");
    assertThat(wrong("text")).isEqualTo("neither a directory nor a tar archive");
    assertThat(wrong("empty")).isEqualTo("the archive is damaged or cut off");
    assertThat(wrong("cut.tgz")).isEqualTo("the archive is damaged or cut off");
    assertThat(wrong("missing")).isEqualTo("No such file or directory");
  }

  @Test
  void programsReadTheTreeAndWritesStay() throws IOException {
    Path bus = Files.createDirectories(folder.resolve("t/bus/ap"));
    Files.writeString(bus.resolve("poll_thread"), "0\n");
    try (RecordedMachine machine = machine("t")) {
      assertThat(machine.run("cat /sys/bus/ap/poll_thread").out()).isEqualTo("0\n");
      assertThat(machine.run("echo 1 >/sys/bus/ap/poll_thread").status()).isZero();
      assertThat(machine.run("cat /sys/bus/ap/poll_thread").out()).isEqualTo("1\n");
      assertThat(machine.run("echo 1 >/sys/bus/ap/new").err()).contains("Permission denied");
      assertThat(Files.readString(bus.resolve("poll_thread"))).isEqualTo("0\n");
    }
  }

  @Test
  void whatNoFileAnswersIsNotSimulatedThere() throws IOException {
    Files.createDirectories(folder.resolve("t/bus/ap"));
    try (RecordedMachine machine = machine("t")) {
      for (String line :
          List.of("modprobe vfio_ap", "rmmod x", "dmesg", "uname -r", "apcmd qci", "poweroff")) {
        Recording.Answer answer = machine.run(line);
        assertThat(answer.err()).as(line).contains(" is not simulated on a recorded /sys\n");
        assertThat(answer.status()).as(line).isEqualTo(2);
      }
    }
  }

  @Test
  void aRecordedSysTakesNoLab() {
    Choices choices = Choices.NONE.with("sysfs", "t").with("lab", "l");
    assertThat(Machines.choose(choices, folder))
        .isEqualTo(
            new Machines.Wrong(
                "--sysfs takes a machine as it was recorded: no --lab, no --profile"));
  }

  private RecordedMachine machine(String name) {
    Machines.Result chosen = Machines.choose(Choices.NONE.with("sysfs", name), folder);
    return new RecordedMachine(((Machines.Chosen) chosen).start());
  }

  private List<Entry> entries(String name) {
    return ((Tree) RecordedFiles.read(folder, name)).tree().entries();
  }

  private String wrong(String name) {
    return ((Wrong) RecordedFiles.read(folder, name)).what();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  /// Writes an archive.
  private static final class TarText {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void add(String name, char type, String target, String content) {
      byte[] text = content.getBytes(StandardCharsets.UTF_8);
      byte[] block = new byte[512];
      put(block, 0, name);
      put(block, 100, "0000644");
      put(block, 124, "%011o".formatted(text.length));
      put(block, 148, "        ");
      block[156] = (byte) type;
      put(block, 157, target);
      int sum = 0;
      for (byte each : block) {
        sum += each & 0xff;
      }
      put(block, 148, "%06o\0".formatted(sum));
      out.writeBytes(block);
      out.writeBytes(text);
      out.writeBytes(new byte[(512 - text.length % 512) % 512]);
    }

    private static void put(byte[] block, int at, String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      System.arraycopy(bytes, 0, block, at, Math.min(bytes.length, 512 - at));
    }

    byte[] bytes() {
      out.writeBytes(new byte[1024]);
      return out.toByteArray();
    }
  }
}
