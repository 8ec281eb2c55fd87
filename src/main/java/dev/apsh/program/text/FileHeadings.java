package dev.apsh.program.text;

import dev.apsh.program.tool.Call;

/// The lines `==> NAME <==` that head and tail print above each of several files.
final class FileHeadings {
  private final Call call;
  private final boolean wanted;
  private boolean first = true;

  FileHeadings(Call call) {
    this.call = call;
    this.wanted = call.has("v") || (!call.has("q") && call.operands().size() > 1);
  }

  void print(String name) {
    if (wanted) {
      String shown = name.equals("-") ? "standard input" : name;
      call.out().println((first ? "" : "\n") + "==> " + shown + " <==");
      first = false;
    }
  }
}
