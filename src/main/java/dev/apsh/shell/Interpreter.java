package dev.apsh.shell;

import dev.apsh.shell.syntax.Command;
import dev.apsh.shell.syntax.Redirection;
import dev.apsh.shell.syntax.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Executes commands.
public final class Interpreter {
  private final Shell shell;
  private final SimpleCommands simple;
  private final Conditions conditions;
  private final Pipelines pipelines;
  private final Loops loops;
  private final Calls calls;
  private final FlowState flow;

  /// How many callers look at a status themselves, so that `set -e` does not.
  private int guarded;

  private List<String> pipeStatus = List.of();
  private int simpleStatus;

  Interpreter(Shell shell) {
    this(shell, new FlowState());
  }

  private Interpreter(Shell shell, FlowState flow) {
    this.shell = shell;
    this.flow = flow;
    this.simple = new SimpleCommands(shell, this);
    this.conditions = new Conditions(shell);
    this.pipelines = new Pipelines(shell, this);
    this.loops = new Loops(shell, this, flow);
    this.calls = new Calls(shell, this, flow);
  }

  /// A subshell is inside of the same calls.
  Interpreter forChild(Shell child) {
    Interpreter copy = new Interpreter(child, flow.forChild());
    copy.calls.depth(calls.depth());
    copy.guarded = guarded;
    copy.pipeStatus = pipeStatus;
    copy.simpleStatus = simpleStatus;
    return copy;
  }

  List<String> pipeStatus() {
    return pipeStatus.isEmpty() ? List.of(String.valueOf(simpleStatus)) : pipeStatus;
  }

  /// A simple command is a pipeline of one, and so are `[[ ]]`, `(( ))` and `( )`; what is made of
  /// commands is none.
  int simpleEnded(int status) {
    pipeStatus = List.of();
    simpleStatus = status;
    return status;
  }

  /// Whether commands are passed over, up to the end of a loop or function.
  boolean leaves() {
    return flow.leaves();
  }

  Calls calls() {
    return calls;
  }

  public boolean isInLoop() {
    return flow.loops() > 0;
  }

  public boolean isInFunction() {
    return shell.variables().inFunction();
  }

  /// Leaves so many loops, or begins the next turn of the outermost of them.
  public void leaveLoops(long count, boolean goesOn) {
    flow.leaveLoops(count, goesOn);
  }

  /// Leaves the function or sourced script; false when there is none.
  public boolean leaveFunction() {
    return flow.leaveFunction();
  }

  /// `local -`: the options of now are back when the function ends.
  public void keepOptions() {
    calls.keepOptions();
  }

  /// Ends the shell when it is thrown.
  public RuntimeException exiting(int status) {
    return new Exit(status);
  }

  /// Ends the current line when it is thrown.
  public RuntimeException failing(int status) {
    return new Failure(status, false);
  }

  /// Executes a command; its status is `$?` then.
  int execute(Command command) {
    int status;
    if (command instanceof Command.Simple) {
      status = simple.execute((Command.Simple) command);
    } else if (command instanceof Command.Sequence) {
      return sequence((Command.Sequence) command);
    } else {
      status = compound(command);
    }
    shell.status(status);
    return status;
  }

  private int compound(Command command) {
    return switch (command) {
      case Command.Simple one -> simple.execute(one);
      case Command.Sequence sequence -> sequence(sequence);
      case Command.AndOr andOr -> andOr(andOr);
      case Command.Pipeline pipeline -> checked(pipelines.execute(pipeline));
      case Command.Negated(Command inner) -> guarded(inner) == 0 ? 1 : 0;
      case Command.Timed timed -> timed(timed);
      case Command.Nothing nothing -> 0;
      case Command.Redirected redirected -> redirected(redirected);
      case Command.Subshell(Command body) -> checked(simpleEnded(subshell(body)));
      case Command.Group(Command body) -> execute(body);
      case Command.If branches -> branches(branches);
      case Command.While loop -> loops.execute(loop);
      case Command.For loop -> loops.execute(loop);
      case Command.ForArithmetic loop -> loops.execute(loop);
      case Command.Case choice -> choice(choice);
      case Command.Condition condition -> {
        announce(condition.line(), condition.text());
        yield checked(simpleEnded(conditions.status(condition.test())));
      }
      case Command.Arithmetic(Word expression, int line, String text) -> {
        announce(line, text);
        yield checked(simpleEnded(arithmetic(expression)));
      }
      case Command.Function function -> calls.define(function);
      case Command.Unsupported(String name, int line) -> {
        shell.place().line(line);
        shell.error(name + ": is not simulated");
        yield 2;
      }
    };
  }

  private int sequence(Command.Sequence sequence) {
    int status = 0;
    for (Command.Statement statement : sequence.statements()) {
      if (statement.background()) {
        status = pipelines.background(statement);
        shell.status(status);
      } else {
        status = execute(statement.command());
      }
      if (flow.leaves()) {
        return status;
      }
    }
    return status;
  }

  /// After a command whose status nobody looks at: `set -e` and the trap on errors.
  int checked(int status) {
    return checked(status, true);
  }

  /// The same; a trap that the command itself has set is not heard.
  int checked(int status, boolean heard) {
    if (status != 0 && guarded == 0 && !flow.leaves()) {
      shell.status(status);
      if (heard) {
        shell.traps().run("ERR");
      }
      if (shell.options().has(Options.Option.ERREXIT)) {
        throw new Exit(status);
      }
    }
    return status;
  }

  int guarded(Command command) {
    guarded++;
    try {
      return execute(command);
    } finally {
      guarded--;
    }
  }

  private int andOr(Command.AndOr list) {
    int status = guarded(list.first());
    List<Command.Link> rest = list.rest();
    for (int i = 0; i < rest.size() && !flow.leaves(); i++) {
      Command.Link link = rest.get(i);
      if (link.whenSucceeded() == (status == 0)) {
        boolean last = i == rest.size() - 1;
        status = last ? execute(link.command()) : guarded(link.command());
      }
    }
    return status;
  }

  private int timed(Command.Timed timed) {
    Instant start = shell.process().sys().clock().now();
    try {
      return execute(timed.command());
    } finally {
      Duration took = Duration.between(start, shell.process().sys().clock().now());
      TimeReport.tell(shell, took, timed.posix());
    }
  }

  private int redirected(Command.Redirected redirected) {
    shell.place().line(redirected.line());
    Redirections redirections = new Redirections(shell, shell.process());
    if (!redirections.apply(redirected.redirections())) {
      redirections.undo();
      return checked(1);
    }
    try {
      return execute(redirected.command());
    } finally {
      redirections.undo();
    }
  }

  /// What begins is in no loop.
  void outOfLoops() {
    flow.loops(0);
  }

  /// Executes in a process of its own and waits for it.
  int subshell(Command body) {
    calls.enter();
    try {
      Shell child = shell.fork();
      child.interpreter().outOfLoops();
      return child.process().run(() -> child.scripts().toEnd(body));
    } finally {
      calls.leave();
    }
  }

  private int branches(Command.If branches) {
    for (Command.Branch branch : branches.branches()) {
      int condition = guarded(branch.condition());
      if (flow.leaves()) {
        return condition;
      }
      if (condition == 0) {
        return execute(branch.body());
      }
    }
    return execute(branches.otherwise());
  }

  /// A command begins that has others inside, or is no simple one: the trap on all commands.
  void announce(int line, String text) {
    shell.place().line(line);
    if (shell.traps().debugs()) {
      shell.place().command(text);
      shell.traps().run("DEBUG");
    }
  }

  /// The status of `((…))`.
  private int arithmetic(Word expression) {
    String text = shell.expander().text(expression);
    shell.tracing().arithmetic(text);
    Optional<Long> value = value(text, "((");
    return value.isPresent() && value.get() != 0 ? 0 : 1;
  }

  /// The value of an expression; empty after an error has been told.
  public Optional<Long> value(String expression, String command) {
    try {
      return Optional.of(shell.arithmetic().evaluate(expression));
    } catch (dev.apsh.shell.arithmetic.Wrong wrong) {
      shell.error(command + ": " + wrong.text());
      return Optional.empty();
    } catch (Failure failure) {
      // A readonly variable has been told of.
      if (failure.endsShell()) {
        throw failure;
      }
      return Optional.empty();
    }
  }

  private int choice(Command.Case choice) {
    announce(choice.line(), "case " + choice.text() + " in ");
    String subject = shell.expander().text(choice.subject());
    shell.tracing().source("case " + choice.text() + " in");
    List<Command.Arm> arms = choice.arms();
    int status = 0;
    for (int i = 0; i < arms.size(); i++) {
      if (!matches(arms.get(i), subject)) {
        continue;
      }
      status = execute(arms.get(i).body());
      while (arms.get(i).ending() == Command.Ending.FALL_THROUGH
          && i + 1 < arms.size()
          && !flow.leaves()) {
        status = execute(arms.get(++i).body());
      }
      if (arms.get(i).ending() != Command.Ending.TRY_NEXT || flow.leaves()) {
        return status;
      }
    }
    return status;
  }

  private boolean matches(Command.Arm arm, String subject) {
    for (Word pattern : arm.patterns()) {
      boolean plain = pattern instanceof Word.Plain && !shell.options().has("nocasematch");
      boolean hit =
          plain
              ? ((Word.Plain) pattern).text().equals(subject)
              : conditions.matches(subject, pattern);
      if (hit) {
        return true;
      }
    }
    return false;
  }

  void step() {
    shell.process().step();
    heedSignals();
  }

  /// A step within an expansion or a match: only what nobody traps is heeded now.
  void stepInside() {
    shell.process().step();
    if (shell.process().hasSignal()) {
      shell.traps().heedUntrapped();
    }
  }

  /// Handles what came in the meantime.
  public void heedSignals() {
    if (shell.process().hasSignal()) {
      shell.traps().heed();
    }
  }

  /// A line that somebody typed has ended: nothing of it goes on.
  void lineEnds() {
    flow.lineEnds();
    guarded = 0;
    calls.depth(0);
  }

  /// Runs a program, but no function, and waits for it.
  public int program(List<String> words) {
    return shell.commands().run(words, List.of());
  }

  /// As the status of a pipeline: the last one, or with `pipefail` the last that is not 0.
  int ofPipeline(List<Integer> statuses) {
    List<String> shown = new ArrayList<>();
    int failed = 0;
    for (int status : statuses) {
      shown.add(String.valueOf(status));
      failed = status == 0 ? failed : status;
    }
    pipeStatus = shown;
    return shell.options().has(Options.Option.PIPEFAIL) ? failed : statuses.getLast();
  }

  /// The redirections of a command that has nothing else.
  int redirectOnly(List<Redirection> redirections) {
    Redirections applied = new Redirections(shell, shell.process());
    boolean done = applied.apply(redirections);
    applied.undo();
    return done ? 0 : 1;
  }
}
