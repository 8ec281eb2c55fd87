package dev.apsh.program.bc;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.program.bc.Token.Kind;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.List;
import java.util.Optional;

/// bc: computes what its input says, line by line.
public final class Bc implements Tool {
  private static final int NOT_SIMULATED = 2;

  @Override
  public Usage usage() {
    return Usage.of("bc", "compute with numbers of any precision, in any base")
        .after("GNU bc 1.07.1")
        .operands("[FILE]...", Operand.PATH)
        .option("-q, --quiet", "print no banner, as always here")
        .notSimulated("-i, --interactive", "-l, --mathlib", "-s, --standard", "-w, --warn")
        .notes(
            "Statements stand in lines, or with ; between them: expressions of + - * / % ^,",
            "comparisons, && || !, assignments, strings; length(), scale() and sqrt(). ibase and",
            "obase are the bases of what is read and printed, scale how many digits a quotient",
            "has, last or . what was printed last. quit ends it.")
        .differs(
            "Control statements, functions of one's own, arrays, print and read are refused by",
            "name, numbers of more than 100,000 digits, and lines of more than 5,000 words.");
  }

  @Override
  public int run(Call call) {
    Machine machine = new Machine(call.out()::print, call::say);
    for (String name : call.operands()) {
      if (!(call.open(name) instanceof Done<Channel>(Channel file))) {
        call.say("File " + name + " is unavailable.");
        return 1;
      }
      Optional<Integer> status = run(call, machine, new Input(file), name);
      if (status.isPresent()) {
        return status.get();
      }
    }
    return call.open("-") instanceof Done<Channel>(Channel input)
        ? run(call, machine, new Input(input), "(standard_in)").orElse(0)
        : 0;
  }

  /// Gives the status when the input itself ends the program.
  private static Optional<Integer> run(Call call, Machine machine, Input input, String name) {
    int number = 0;
    for (Optional<Bytes> next = input.line(); next.isPresent(); next = input.line()) {
      StringBuilder text = new StringBuilder(next.get().text());
      number++;
      while (Lines.isOpen(text.toString())) {
        Optional<Bytes> more = input.line();
        if (more.isEmpty()) {
          break;
        }
        number++;
        boolean continued = text.toString().endsWith("\\");
        text.setLength(text.length() - (continued ? 1 : 0));
        text.append(continued ? "" : "\n").append(more.get().text());
      }
      call.process().step();
      Optional<Integer> status = line(call, machine, text.toString(), name, number);
      if (status.isPresent()) {
        return status;
      }
      call.out().flush();
    }
    return Optional.empty();
  }

  private static Optional<Integer> line(
      Call call, Machine machine, String text, String name, int number) {
    Lexer.Taken taken = Lexer.take(Lines.uncommented(text).strip());
    taken.illegal().forEach(c -> call.say(name + " " + number + ": illegal character: " + c));
    if (taken.tokens().stream().anyMatch(Bc::quits)) {
      return Optional.of(0);
    }
    List<Statement> statements;
    try {
      statements = Parser.parse(taken.tokens());
    } catch (BcError e) {
      call.say(e.ends() ? e.text() : name + " " + (number + e.later()) + ": " + e.text());
      return e.ends() ? Optional.of(NOT_SIMULATED) : Optional.empty();
    }
    if (!taken.illegal().isEmpty()) {
      return Optional.empty();
    }
    try {
      machine.run(statements);
    } catch (BcError e) {
      call.say(e.text());
      return e.ends() ? Optional.of(NOT_SIMULATED) : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean quits(Token token) {
    return token.kind() == Kind.NAME
        && (token.text().equals("quit") || token.text().equals("halt"));
  }
}
