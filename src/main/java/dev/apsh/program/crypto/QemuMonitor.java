package dev.apsh.program.crypto;

import dev.apsh.kernel.Bytes;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Hypervisor;
import dev.apsh.linux.Input;
import dev.apsh.linux.LineEditor;
import dev.apsh.linux.Terminal;
import dev.apsh.program.tool.Call;
import java.util.Optional;

/// A conversation with the monitor of a guest's QEMU, on standard input and output.
final class QemuMonitor {
  private static final String PROMPT = "(qemu) ";

  private final Call call;
  private final Hypervisor hypervisor;
  private final String guest;

  QemuMonitor(Call call, Hypervisor hypervisor, String guest) {
    this.call = call;
    this.hypervisor = hypervisor;
    this.guest = guest;
  }

  /// Goes on until QEMU ends or nothing more is typed.
  void converse() {
    Optional<Channel> input = call.process().descriptors().get(0);
    call.out().println("QEMU 8.2.0 monitor - type 'help' for more information").flush();
    if (input.isPresent() && input.get() instanceof Terminal terminal) {
      atTerminal(terminal);
    } else if (input.isPresent()) {
      fromInput(new Input(input.get()));
    }
  }

  private void atTerminal(Terminal terminal) {
    while (lives()) {
      switch (terminal.line(PROMPT, LineEditor.PLAIN)) {
        case Terminal.Typed(String text) -> say(text);
        case Terminal.Interrupted interrupted -> {
          hypervisor.stop(guest);
          return;
        }
        case Terminal.Closed closed -> {
          return;
        }
      }
    }
  }

  /// What is read is echoed, as QEMU's own line editor does.
  private void fromInput(Input input) {
    call.out().print(PROMPT).flush();
    Optional<Bytes> line = input.line();
    while (line.isPresent() && lives()) {
      String text = line.get().text().stripTrailing();
      call.out().println(text);
      say(text);
      if (lives()) {
        call.out().print(PROMPT).flush();
        line = input.line();
      }
    }
    if (lives()) {
      call.out().println("");
    }
  }

  private void say(String text) {
    call.process().step();
    call.out().print(hypervisor.monitor(guest, text).orElse("")).flush();
  }

  private boolean lives() {
    return hypervisor.state(guest).isPresent();
  }
}
