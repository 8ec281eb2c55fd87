package dev.apsh.program.file;

import dev.apsh.kernel.Bytes;
import dev.apsh.linux.Input;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Given;
import dev.apsh.program.tool.Quote;
import dev.apsh.vfs.Node;
import java.util.Optional;

/// Whether a file that is there is overwritten: as -f, -i, -n and -u say, the last of the first
/// three counts.
final class Overwriting {
  private final Call call;
  private final Optional<Given> last;
  private final Optional<Input> answers;

  Overwriting(Call call) {
    this.call = call;
    this.last = call.last("f", "i", "n");
    this.answers = call.process().descriptors().get(0).map(Input::new);
  }

  boolean isAllowed(Node source, String path, Node there) {
    if (last.filter(given -> given.is("n")).isPresent()) {
      return false;
    }
    if (call.has("u") && !source.meta().modified().isAfter(there.meta().modified())) {
      return false;
    }
    return last.filter(given -> given.is("i")).isEmpty()
        || isAgreed("overwrite " + Quote.always(path) + "? ");
  }

  boolean isAgreed(String question) {
    call.out().flush();
    call.err().print(call.name() + ": " + question);
    Optional<Bytes> answer = answers.flatMap(Input::line);
    return answer.filter(text -> text.startsWith("y") || text.startsWith("Y")).isPresent();
  }
}
