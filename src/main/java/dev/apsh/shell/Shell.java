package dev.apsh.shell;

import dev.apsh.linux.Channel;
import dev.apsh.linux.Output;
import dev.apsh.linux.Process;
import dev.apsh.shell.arithmetic.Arithmetic;
import dev.apsh.shell.syntax.Command;
import java.util.List;
import java.util.Optional;

/// One shell: a process with variables, functions, options, jobs and traps.
public final class Shell {
  private final Process process;
  private final Builtins builtins;
  private final Variables variables;
  private final Functions functions;
  private final Options options;
  private final Aliases aliases;
  private final Jobs jobs;
  private final Traps traps;
  private final Commands commands;
  private final Assigner assigner = new Assigner(this);
  private final Arithmetic arithmetic = new Arithmetic(new ShellNames(this));
  private final Expander expander;
  private final Substitutions substitutions = new Substitutions(this);
  private final Interpreter interpreter;
  private final Scripts scripts = new Scripts(this);
  private final Tracing tracing = new Tracing(this);
  private final Place place;
  private final int mainPid;
  private final RandomNumbers randomNumbers;
  private final History history;
  private final Speech speech;
  private final Output output;
  private List<String> positional = List.of();
  private String ifs = " \t\n";
  private int status;
  private int subshells;
  private String lastArgument = "";
  private final WorkingDirectories directories;

  /// The one command that a subshell is there for.
  private Optional<Command> only = Optional.empty();

  private String name;
  private final OptionPosition optionPosition = new OptionPosition();

  Shell(Process process, Builtins builtins, Invocation invocation) {
    this.process = process;
    this.builtins = builtins;
    this.variables = new Variables(process.environment());
    this.functions = new Functions(this);
    this.options = new Options();
    this.aliases = new Aliases();
    this.jobs = new Jobs(this);
    this.traps = new Traps(this);
    this.commands = new Commands(this);
    this.expander = new Expander(this);
    this.interpreter = new Interpreter(this);
    this.place = new Place(invocation);
    this.speech = new Speech(process, place);
    this.output = Output.linesOf(process);
    this.mainPid = process.pid();
    this.randomNumbers = new RandomNumbers(process.sys());
    this.name = invocation.name();
    this.history = new History();
    InitialVariables.set(this);
    this.directories = new WorkingDirectories(variables);
    this.lastArgument = process.environment().getOrDefault("_", process.arguments().getFirst());
    functions.inherit();
  }

  private Shell(Process child, Shell parent) {
    this.process = child;
    this.builtins = parent.builtins;
    this.variables = parent.variables.copy(child.environment());
    this.functions = parent.functions.forChild(this);
    this.options = parent.options.copy();
    this.aliases = parent.aliases.copy();
    this.jobs = parent.jobs.forChild(this);
    this.traps = parent.traps.forChild(this);
    this.commands = new Commands(this);
    this.expander = new Expander(this);
    this.interpreter = parent.interpreter.forChild(this);
    this.place = parent.place.copy();
    this.speech = new Speech(child, place);
    this.output = Output.linesOf(child);
    this.mainPid = parent.mainPid;
    this.randomNumbers = new RandomNumbers(child.sys());
    this.name = parent.name;
    this.history = parent.history;
    this.positional = parent.positional;
    this.ifs = parent.ifs;
    this.status = parent.status;
    this.subshells = parent.subshells + 1;
    this.lastArgument = parent.lastArgument;
    this.directories = parent.directories.forChild(variables);
    InitialVariables.compute(this);
  }

  /// A subshell in a process of its own, which still has to run.
  Shell fork() {
    return new Shell(process.fork(), this);
  }

  public Process process() {
    return process;
  }

  public Builtins builtins() {
    return builtins;
  }

  public Variables variables() {
    return variables;
  }

  public Functions functions() {
    return functions;
  }

  public Options options() {
    return options;
  }

  public Aliases aliases() {
    return aliases;
  }

  /// What a word stands for where a command begins.
  Optional<String> alias(String word) {
    return options.has("expand_aliases") ? aliases.get(word) : Optional.empty();
  }

  public Jobs jobs() {
    return jobs;
  }

  public Traps traps() {
    return traps;
  }

  public Commands commands() {
    return commands;
  }

  public Assigner assigner() {
    return assigner;
  }

  Arithmetic arithmetic() {
    return arithmetic;
  }

  Expander expander() {
    return expander;
  }

  Substitutions substitutions() {
    return substitutions;
  }

  public Interpreter interpreter() {
    return interpreter;
  }

  public Scripts scripts() {
    return scripts;
  }

  public Tracing tracing() {
    return tracing;
  }

  Place place() {
    return place;
  }

  int mainPid() {
    return mainPid;
  }

  boolean isSubshell() {
    return subshells > 0;
  }

  /// The shell is there for one command alone, after which it ends.
  void only(Command command) {
    only = Optional.of(command);
  }

  boolean isOnly(Command.Simple command) {
    return only.isPresent() && only.get() == command && !traps.has("EXIT");
  }

  /// How many shells it is inside of.
  int subshells() {
    return subshells;
  }

  /// `$_`
  String lastArgument() {
    return lastArgument;
  }

  void lastArgument(String next) {
    lastArgument = next;
  }

  public boolean isInteractive() {
    return place.isInteractive();
  }

  boolean isCommandString() {
    return place.invocation().kind() == Invocation.Kind.COMMAND;
  }

  public History history() {
    return history;
  }

  /// `$0`
  public String name() {
    return name;
  }

  void name(String next) {
    name = next;
  }

  RandomNumbers randomNumbers() {
    return randomNumbers;
  }

  public List<String> positional() {
    return positional;
  }

  public void positional(List<String> next) {
    positional = List.copyOf(next);
  }

  public int status() {
    return status;
  }

  void status(int next) {
    status = next;
  }

  String ifs() {
    return ifs;
  }

  /// A variable has changed that the shell itself heeds.
  void changed(String name) {
    if (name.equals("IFS")) {
      ifs = variables.isSet("IFS") ? variables.value("IFS") : " \t\n";
    } else if (name.equals("GLOBIGNORE")) {
      boolean some = !variables.value(name).isEmpty();
      options.set("dotglob", some || (variables.isSet(name) && options.has("dotglob")));
    } else if (name.equals("PATH")) {
      commands.forget();
    }
  }

  void secondsStartAt(String text) {
    place.secondsStartAt(text, process.sys().clock().now());
  }

  /// `$-`
  String flags() {
    return options.flags(isInteractive()) + place.invocation().kind().flag();
  }

  // Output.

  /// Prints on the standard output of a built-in command, as fputs(3) does.
  public void print(String text) {
    output.print(text);
  }

  /// The same as putchar(3) does it with each byte: every line is a write of its own.
  public void printCharacters(String text) {
    output.printCharacters(text);
  }

  /// Whether a write of this built-in command has failed.
  public boolean hasFailedToPrint() {
    return output.refused().isPresent();
  }

  Output output() {
    return output;
  }

  /// Tells of an error, with the script and line.
  public void error(String message) {
    speech.error(process, message);
  }

  /// Writes to the error output as it is.
  public void complain(String text) {
    Speech.write(process, text);
  }

  Speech speech() {
    return speech;
  }

  // What built-in commands ask for.

  /// Where a running function was called, as `caller` tells it.
  public Optional<String> callerPlace(int index, boolean withName) {
    return place.caller(index, withName);
  }

  public int line() {
    return place.line();
  }

  public Optional<Builtin> builtin(String name) {
    return builtins.named(name);
  }

  /// Sets and removes variables without an assignment.
  public Settings settings() {
    return new Settings(this);
  }

  public WorkingDirectories directories() {
    return directories;
  }

  /// The current directory has another name now.
  public void workingDirectory(String next) {
    directories.current(next);
    settings().export("PWD", next);
  }

  public OptionPosition optionPosition() {
    return optionPosition;
  }

  public boolean isTerminal(int descriptor) {
    return process.descriptors().get(descriptor).map(Channel::isTerminal).orElse(false);
  }

  public String fieldSeparators() {
    return ifs;
  }
}
