package dev.apsh.transcript.run;

import dev.apsh.transcript.Opening;
import dev.apsh.transcript.Place;
import dev.apsh.transcript.Reply;
import dev.apsh.transcript.Session;
import dev.apsh.transcript.Settings;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A session in a real `/bin/sh` of this computer, in an empty folder, as cram has it.
final class ShellSession implements Session {
  private static final String MARK = "THE-COMMAND-HAS-ENDED";

  private final Path folder;
  private final Process shell;
  private final OutputStream input;
  private final InputStream output;

  private ShellSession(Path folder, Process shell) {
    this.folder = folder;
    this.shell = shell;
    this.input = shell.getOutputStream();
    this.output = new BufferedInputStream(shell.getInputStream());
  }

  static Opening open(Settings settings) {
    if (!settings.settings().isEmpty()) {
      return new Opening.Refused(settings.settings().getFirst(), "A plain shell has no settings");
    }
    try {
      Path folder = Files.createTempDirectory("session");
      ProcessBuilder builder = new ProcessBuilder(List.of("/bin/sh", "-"));
      builder.directory(folder.toFile()).redirectErrorStream(true);
      builder.environment().putAll(settings.environment());
      return new Opening.Opened(new ShellSession(folder, builder.start()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Reply run(Place place, byte[] command) {
    try {
      input.write(command);
      input.write(("\necho " + MARK + " $?\n").getBytes(StandardCharsets.US_ASCII));
      input.flush();
    } catch (IOException e) {
      // The shell has ended before it read all; what it printed is still to be read.
    }
    try {
      return reply();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Reply reply() throws IOException, InterruptedException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int b = output.read(); b >= 0; b = output.read()) {
      all.write(b);
      if (b == '\n') {
        String text = all.toString(StandardCharsets.ISO_8859_1);
        int mark = text.lastIndexOf(MARK);
        if (mark >= 0) {
          int status = Integer.parseInt(text.substring(mark + MARK.length()).strip());
          return Reply.of(text.substring(0, mark).getBytes(StandardCharsets.ISO_8859_1), status);
        }
      }
    }
    return Reply.last(all.toByteArray(), shell.waitFor());
  }

  @Override
  public void close() {
    shell.destroyForcibly();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
