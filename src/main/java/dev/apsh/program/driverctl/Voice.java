package dev.apsh.program.driverctl;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.program.tool.Call;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenMode;
import java.util.Optional;

/// How the script speaks, and how its shell does of files that it reads and writes.
///
/// @param verbose whether it says each step
record Voice(Call call, boolean verbose) {

  static Voice of(Call call) {
    return new Voice(call, false);
  }

  Voice verbose(boolean wanted) {
    return new Voice(call, wanted);
  }

  void step(String text) {
    if (verbose) {
      call.say("driverctl: " + text);
    }
  }

  int fail(String text) {
    call.say("driverctl: " + text);
    return 1;
  }

  private void ofLine(int line, String text) {
    call.say("/usr/sbin/driverctl: line " + line + ": " + text);
  }

  /// A file's text as `$(< FILE)` gives it.
  Optional<String> read(String path) {
    return call.process().channel(path, OpenMode.READ) instanceof Done<Channel>(Channel channel)
        ? Optional.of(new Input(channel).rest().text().stripTrailing())
        : Optional.empty();
  }

  /// As [#read], with the shell's word for a file that is not to be read.
  String readIn(int line, String path) {
    Outcome<Channel> opened = call.process().channel(path, OpenMode.READ);
    if (opened instanceof Failed<Channel>(Refused no)) {
      ofLine(line, path + ": " + no.text());
    }
    return opened instanceof Done<Channel>(Channel channel)
        ? new Input(channel).rest().text().stripTrailing()
        : "";
  }

  /// Writes a line as `echo` does, which stands in a line of the script. False when it is refused.
  boolean echoIn(int line, String text, String path, OpenMode mode) {
    Outcome<Integer> opened = call.process().open(path, mode);
    if (opened instanceof Failed<Integer>(Refused no)) {
      ofLine(line, path + ": " + no.text());
      return false;
    }
    int number = opened.orElse(no -> -1);
    Outcome<Integer> written = written(number, text);
    call.process().descriptors().close(number);
    if (written instanceof Failed<Integer>(Refused no)) {
      ofLine(line, "echo: write error: " + no.text());
      return false;
    }
    return true;
  }

  private Outcome<Integer> written(int number, String text) {
    return call.process().write(number, Bytes.of(text + "\n")) instanceof Refused no
        ? no.outcome()
        : Outcome.of(number);
  }

  /// The last part of where a device's link to its driver leads.
  Optional<String> driverOf(String device) {
    return call.nodeOrLink(device + "/driver") instanceof Done<Node>(Link link)
        ? Optional.of(link.target().substring(link.target().lastIndexOf('/') + 1))
        : Optional.empty();
  }
}
