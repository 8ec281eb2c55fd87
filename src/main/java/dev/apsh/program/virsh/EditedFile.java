package dev.apsh.program.virsh;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.linux.Executables.Image;
import dev.apsh.linux.Process;
import dev.apsh.program.tool.Exec;
import dev.apsh.program.tool.Files;
import java.util.List;
import java.util.Map;

/// A temporary file that the user's editor changes.
final class EditedFile {
  private static final String SIGNS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int DRAWN = 6;

  /// With [#SIGNS], what a command may hold that is run without a shell.
  private static final String PLAIN = "/_.:@-";

  private final Process process;
  private final Files files;
  private final String path;

  EditedFile(Process process) {
    this.process = process;
    this.files = new Files(process);
    this.path = "/tmp/virsh" + drawn(process) + ".xml";
  }

  private static String drawn(Process process) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < DRAWN; i++) {
      long next = process.sys().entropy().next() >>> 1;
      text.append(SIGNS.charAt((int) (next % SIGNS.length())));
    }
    return text.toString();
  }

  void write(String text) throws LibvirtError {
    var refused = files.write(path, text);
    if (refused.isPresent()) {
      throw LibvirtError.plain(
          "write: %s: failed to write to temporary file: %s".formatted(path, refused.get().text()));
    }
  }

  /// Runs the editor to its end. Refuses one that is not found, or that fails.
  void edit() throws LibvirtError {
    Map<String, String> environment = process.environment();
    String editor = environment.getOrDefault("VISUAL", environment.getOrDefault("EDITOR", "vi"));
    boolean plain = editor.chars().allMatch(sign -> (SIGNS + PLAIN).indexOf(sign) >= 0);
    List<String> words = plain ? List.of(editor, path) : List.of("sh", "-c", editor + " " + path);
    int status =
        switch (Exec.load(process, words)) {
          case Done<Image>(Image image) -> Exec.inChild(process, image);
          case Failed<Image> failed ->
              throw LibvirtError.plain(
                  "Cannot find '" + words.getFirst() + "' in path: " + failed.refused().text());
        };
    if (status != 0) {
      String shown = plain ? editor + " " + path : "sh -c '" + editor + " " + path + "'";
      throw LibvirtError.internal("Child process (" + shown + ") unexpected exit status " + status);
    }
  }

  String read() throws LibvirtError {
    return switch (files.read(path)) {
      case Done<Bytes>(Bytes bytes) -> bytes.text();
      case Failed<Bytes> failed ->
          throw LibvirtError.plain(
              path + ": failed to read temporary file: " + failed.refused().text());
    };
  }

  void remove() {
    files.remove(path);
  }
}
