package dev.apsh.shell;

import dev.apsh.shell.syntax.Assignment;
import dev.apsh.shell.syntax.ScriptReader;
import dev.apsh.shell.syntax.Subscript;
import dev.apsh.shell.syntax.Word;
import java.util.List;

/// With `set -x`: shows each command before it is executed.
public final class Tracing {
  private final Shell shell;

  Tracing(Shell shell) {
    this.shell = shell;
  }

  boolean isOn() {
    return shell.options().has(Options.Option.XTRACE);
  }

  private void line(String text) {
    String line = prefix() + text + "\n";
    String own = shell.variables().value("BASH_XTRACEFD");
    if (own.matches("[0-9]{1,5}")
        && shell.process().descriptors().get(Integer.parseInt(own)).isPresent()) {
      shell.process().write(Integer.parseInt(own), dev.apsh.kernel.Bytes.of(line));
    } else {
      shell.complain(line);
    }
  }

  /// PS4, its first character once more for each text within another.
  private String prefix() {
    String value = shell.variables().value("PS4");
    if (value.indexOf('$') >= 0 || value.indexOf('`') >= 0 || value.indexOf('\\') >= 0) {
      value = expanded(value);
    }
    return value.isEmpty()
        ? ""
        : value.substring(0, 1).repeat(shell.place().traced() + 1) + value.substring(1);
  }

  private String expanded(String value) {
    int status = shell.status();
    shell.options().set(Options.Option.XTRACE, false);
    try {
      return shell.expander().text(ScriptReader.text(Prompts.of(shell, value)));
    } catch (Failure failure) {
      // What is wrong has been said; the command runs all the same.
      return value;
    } finally {
      shell.options().set(Options.Option.XTRACE, true);
      shell.status(status);
    }
  }

  /// The words of a simple command.
  void words(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      text.append(i == 0 ? "" : " ").append(ShellQuoting.traced(words.get(i)));
    }
    line(text.toString());
  }

  /// Something as it stands in the script.
  void source(String text) {
    if (isOn()) {
      line(text);
    }
  }

  void arithmetic(String expression) {
    if (isOn()) {
      line("(( " + (expression.isBlank() ? "1" : expression) + " ))");
    }
  }

  /// One question of `[[ ]]`: an operator with its operands.
  void question(boolean negated, String... words) {
    if (isOn()) {
      StringBuilder text = new StringBuilder("[[ ").append(negated ? "! " : "");
      for (String word : words) {
        text.append(word.isEmpty() ? "''" : word).append(' ');
      }
      line(text.append("]]").toString());
    }
  }

  /// An assignment before it is carried out; the value is expanded already, unless it is a list.
  void assignment(Assignment assignment, String value) {
    String subscript =
        assignment.subscript() instanceof Subscript.At(Word word)
            ? "[" + WordText.of(word) + "]"
            : "";
    String sign = assignment.append() ? "+=" : "=";
    String shown =
        assignment.value() instanceof Assignment.Elements elements
            ? elements.text()
            : value.isEmpty() ? "" : ShellQuoting.traced(value);
    line(assignment.name() + subscript + sign + shown);
  }

  /// What `export` or `readonly` has assigned.
  public void assigned(String name, String value) {
    if (isOn()) {
      line(name + "=" + (value.isEmpty() ? "" : ShellQuoting.traced(value)));
    }
  }

  /// The elements that `declare` or its like gives to an array.
  void elements(String name, List<String> values) {
    if (isOn()) {
      List<String> shown = values.stream().map(ShellQuoting::quoted).toList();
      line(name + "=(" + String.join(" ", shown) + ")");
    }
  }
}
