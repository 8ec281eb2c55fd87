package dev.apsh.program.system;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.linux.Process;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// systemd-modules-load: loads the modules that files in modules-load.d name, as each boot does.
public final class ModulesLoad implements Tool {
  /// Where it is installed.
  public static final String FOLDER = "/usr/lib/systemd";

  private static final List<String> DIRECTORIES =
      List.of("/usr/lib/modules-load.d", "/run/modules-load.d", "/etc/modules-load.d");

  @Override
  public Usage usage() {
    return Usage.of("systemd-modules-load", "load the modules that modules-load.d names")
        .in(FOLDER)
        .after("systemd 252")
        .calls("init_module(2)");
  }

  @Override
  public int run(Call call) {
    Process process = call.process();
    int status = 0;
    for (String path : files(process).values()) {
      for (String module : modules(process, path)) {
        if (process.sys().modules().load(module) instanceof Failed<String>) {
          call.say("Failed to find module '" + module + "'");
          status = 1;
        }
      }
    }
    return status;
  }

  /// In the order of their names; one in /etc hides its namesake elsewhere.
  private static Map<String, String> files(Process process) {
    Map<String, String> files = new TreeMap<>();
    for (String directory : DIRECTORIES) {
      if (process.sys().files().node(process.cwd(), directory, process.caller())
          instanceof Done<Node>(Directory found)) {
        found.names().stream()
            .filter(name -> name.endsWith(".conf"))
            .forEach(name -> files.put(name, directory + "/" + name));
      }
    }
    return files;
  }

  private static List<String> modules(Process process, String path) {
    return process.channel(path, OpenMode.READ) instanceof Done<Channel>(Channel channel)
        ? new Input(channel)
            .rest()
            .text()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith(";"))
            .toList()
        : List.of();
  }
}
