package dev.apsh.shell;

import dev.apsh.linux.Signal;
import dev.apsh.shell.syntax.Command;
import dev.apsh.shell.syntax.Redirection;
import dev.apsh.shell.syntax.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Executes commands.
public final class Interpreter {
  private final Shell shell;
  private final SimpleCommands simple;
  private final Conditions conditions;
  private final Pipelines pipelines;
  private final Loops loops;
  private Flow flow = Flow.NONE;
  private int flowCount;
  private int calls;

  /// How many functions and sourced scripts there are to return from.
  private int returnable;

  /// How many callers look at a status themselves, so that `set -e` does not.
  private int guarded;

  private List<String> pipeStatus = List.of();

  Interpreter(Shell shell) {
    this.shell = shell;
    this.simple = new SimpleCommands(shell, this);
    this.conditions = new Conditions(shell);
    this.pipelines = new Pipelines(shell, this);
    this.loops = new Loops(shell, this);
  }

  /// A subshell is inside of the same loops and calls.
  Interpreter forChild(Shell child) {
    Interpreter copy = new Interpreter(child);
    copy.loops.depth(loops.depth());
    copy.calls = calls;
    copy.returnable = returnable;
    copy.guarded = guarded;
    copy.pipeStatus = pipeStatus;
    return copy;
  }

  List<String> pipeStatus() {
    return pipeStatus.isEmpty() ? List.of(String.valueOf(shell.status())) : pipeStatus;
  }

  /// A simple command is a pipeline of one.
  void simpleEnded() {
    pipeStatus = List.of();
  }

  /// Whether commands are passed over, up to the end of a loop or function.
  boolean leaves() {
    return flow != Flow.NONE;
  }

  /// With `set -x`: shows words as they stand in the script.
  void trace(String start, List<Word> words) {
    simple.trace(start, words);
  }

  /// Leaves `count` loops, or the function.
  private void flow(Flow next, int count) {
    flow = next;
    flowCount = count;
  }

  public boolean isInLoop() {
    return loops.depth() > 0;
  }

  public boolean isInFunction() {
    return shell.variables().inFunction();
  }

  /// Leaves so many loops, or begins the next turn of the outermost of them.
  public void leaveLoops(long count, boolean goesOn) {
    flow(goesOn ? Flow.CONTINUE : Flow.BREAK, (int) Math.min(count, loops.depth()));
  }

  /// Leaves the function or sourced script; false when there is none.
  public boolean leaveFunction() {
    if (returnable == 0) {
      return false;
    }
    flow = Flow.RETURN;
    return true;
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
      case Command.Subshell(Command body) -> checked(subshell(body));
      case Command.Group(Command body) -> execute(body);
      case Command.If branches -> branches(branches);
      case Command.While loop -> loops.execute(loop);
      case Command.For loop -> loops.execute(loop);
      case Command.ForArithmetic loop -> loops.execute(loop);
      case Command.Case choice -> choice(choice);
      case Command.Condition(var test, int line) -> {
        shell.place().line(line);
        yield checked(conditions.status(test));
      }
      case Command.Arithmetic(Word expression, int line) -> {
        shell.place().line(line);
        simple.trace("(( ", List.of(expression, new Word.Plain("))")));
        yield checked(arithmetic(expression, "(("));
      }
      case Command.Function function -> define(function);
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
      if (flow != Flow.NONE) {
        return status;
      }
    }
    return status;
  }

  /// After a command whose status nobody looks at: `set -e` and the trap on errors.
  int checked(int status) {
    if (status != 0 && guarded == 0 && flow == Flow.NONE) {
      shell.status(status);
      shell.traps().run("ERR");
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
    for (int i = 0; i < rest.size() && flow == Flow.NONE; i++) {
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
    int status = execute(timed.command());
    Duration took = Duration.between(start, shell.process().sys().clock().now());
    long millis = took.toMillis();
    String real =
        timed.posix()
            ? "real %d.%02d\nuser 0.00\nsys 0.00\n".formatted(millis / 1000, millis % 1000 / 10)
            : String.format(
                Locale.ROOT,
                "\nreal\t%dm%d.%03ds\nuser\t0m0.000s\nsys\t0m0.000s\n",
                millis / 60000,
                millis / 1000 % 60,
                millis % 1000);
    shell.complain(real);
    return status;
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

  /// Executes in a process of its own and waits for it.
  int subshell(Command body) {
    enter();
    try {
      Shell child = shell.fork();
      return child.process().run(() -> child.scripts().toEnd(body));
    } finally {
      calls--;
    }
  }

  /// Whether the flow leaves this loop; when it is this loop's own, it goes on normally after it.
  boolean leavesLoop() {
    if (flow == Flow.RETURN) {
      return true;
    }
    if (flowCount > 1) {
      flowCount--;
      return true;
    }
    boolean leaves = flow == Flow.BREAK;
    flow = Flow.NONE;
    return leaves;
  }

  private int branches(Command.If branches) {
    for (Command.Branch branch : branches.branches()) {
      int condition = guarded(branch.condition());
      if (flow != Flow.NONE) {
        return condition;
      }
      if (condition == 0) {
        return execute(branch.body());
      }
    }
    return execute(branches.otherwise());
  }

  /// The status of `((…))` or `let`.
  int arithmetic(Word expression, String command) {
    Optional<Long> value = value(shell.expander().text(expression), command);
    return value.isPresent() && value.get() != 0 ? 0 : 1;
  }

  /// The value of an expression; empty after an error has been told.
  public Optional<Long> value(String expression, String command) {
    try {
      return Optional.of(shell.arithmetic().evaluate(expression));
    } catch (dev.apsh.shell.arithmetic.Wrong wrong) {
      shell.error(command + ": " + wrong.text());
      return Optional.empty();
    }
  }

  private int choice(Command.Case choice) {
    shell.place().line(choice.line());
    String subject = shell.expander().text(choice.subject());
    simple.trace("case " + WordText.of(choice.subject()) + " in", List.of());
    List<Command.Arm> arms = choice.arms();
    int status = 0;
    for (int i = 0; i < arms.size(); i++) {
      if (!matches(arms.get(i), subject)) {
        continue;
      }
      status = execute(arms.get(i).body());
      while (arms.get(i).ending() == Command.Ending.FALL_THROUGH
          && i + 1 < arms.size()
          && flow == Flow.NONE) {
        status = execute(arms.get(++i).body());
      }
      if (arms.get(i).ending() != Command.Ending.TRY_NEXT || flow != Flow.NONE) {
        return status;
      }
    }
    return status;
  }

  private boolean matches(Command.Arm arm, String subject) {
    for (Word pattern : arm.patterns()) {
      boolean hit =
          pattern instanceof Word.Plain
              ? ((Word.Plain) pattern).text().equals(subject)
              : conditions.matches(subject, pattern);
      if (hit) {
        return true;
      }
    }
    return false;
  }

  private int define(Command.Function function) {
    shell.place().line(function.line());
    String name = shell.expander().text(function.name());
    if (name.isEmpty() || name.indexOf('$') >= 0 || name.indexOf('/') == 0) {
      shell.error("`" + name + "': not a valid identifier");
      return 1;
    }
    shell
        .functions()
        .put(
            name,
            new Shell.Function(
                function.body(), function.text(), shell.place().sourceOfFunctions()));
    return 0;
  }

  /// Calls a function.
  int call(String name, Shell.Function function, List<String> arguments) {
    enter();
    Place place = shell.place();
    List<String> positional = shell.positional();
    String source = place.source();
    int line = place.line();
    int outerLoops = loops.depth();
    loops.depth(0);
    returnable++;
    shell.positional(arguments);
    shell.variables().enter();
    place.functionNames().push(name);
    place.source(function.source());
    try {
      int status = execute(function.body());
      if (flow == Flow.RETURN) {
        status = shell.status();
        flow = Flow.NONE;
      }
      shell.traps().run("RETURN");
      return status;
    } finally {
      shell.variables().leave();
      shell.changed("IFS");
      place.functionNames().pop();
      place.source(source);
      place.line(line);
      shell.positional(positional);
      loops.depth(outerLoops);
      returnable--;
      calls--;
    }
  }

  /// A sourced script begins, from which one can return.
  void enterScript() {
    enter();
    returnable++;
  }

  /// It ends.
  void leaveScript() {
    if (flow == Flow.RETURN) {
      flow = Flow.NONE;
    }
    returnable--;
    leave();
  }

  /// One level deeper; functions, subshells and scripts within scripts count.
  void enter() {
    int most = shell.process().sys().scheduler().limits().callDepth();
    if (++calls > most) {
      calls--;
      throw Limit.calls(most);
    }
  }

  void leave() {
    calls--;
  }

  void step() {
    shell.process().step();
    heedSignals();
  }

  /// Handles what came in the meantime.
  void heedSignals() {
    if (!shell.process().hasSignal()) {
      return;
    }
    Optional<Signal> signal = shell.process().takeSignal();
    while (signal.isPresent()) {
      Optional<Signal> untrapped = shell.traps().handle(signal.get());
      if (untrapped.isPresent()) {
        throw new Interrupted(untrapped.get());
      }
      signal = shell.process().takeSignal();
    }
  }

  /// A line that somebody typed has ended: nothing of it goes on.
  void lineEnds() {
    flow = Flow.NONE;
    loops.depth(0);
    guarded = 0;
    calls = 0;
  }

  /// Runs a program, but no function, and waits for it.
  public int program(List<String> words) {
    return shell.commands().run(words, List.of());
  }

  /// Runs a program in the place of this shell.
  public int exec(List<String> words) {
    if (shell.path(words.getFirst()).isEmpty()) {
      shell.error("exec: " + words.getFirst() + ": not found");
      throw new Exit(127);
    }
    throw new Exit(shell.commands().become(shell.process(), words));
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
