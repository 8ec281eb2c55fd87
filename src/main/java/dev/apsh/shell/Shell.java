package dev.apsh.shell;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Process;
import dev.apsh.shell.arithmetic.Arithmetic;
import dev.apsh.shell.syntax.Command;
import dev.apsh.shell.syntax.SyntaxError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One shell: a process with variables, functions, options, jobs and traps.
public final class Shell {
  private final Process process;
  private final Builtins builtins;
  private final Variables variables;
  private final Map<String, Function> functions;
  private final Options options;
  private final Jobs jobs;
  private final Traps traps;
  private final Commands commands;
  private final Assigner assigner = new Assigner(this);
  private final Arithmetic arithmetic = new Arithmetic(new ShellNames(this));
  private final Expander expander;
  private final Substitutions substitutions = new Substitutions(this);
  private final Interpreter interpreter;
  private final Scripts scripts = new Scripts(this);
  private final Place place;
  private final int mainPid;
  private final History history = new History();
  private final StringBuilder output = new StringBuilder();
  private List<String> positional = List.of();
  private String ifs = " \t\n";
  private int status;
  private boolean subshell;
  private List<String> directories = List.of();
  private int optionIndex;
  private int optionOffset;

  /// A function with what is needed to run and to show it.
  record Function(Command body, String text, String source) {}

  Shell(Process process, Builtins builtins, Invocation invocation) {
    this.process = process;
    this.builtins = builtins;
    this.variables = new Variables(process.environment());
    this.functions = new HashMap<>();
    this.options = new Options();
    this.jobs = new Jobs(this);
    this.traps = new Traps(this);
    this.commands = new Commands(this);
    this.expander = new Expander(this);
    this.interpreter = new Interpreter(this);
    this.place = new Place(invocation);
    this.mainPid = process.pid();
    InitialVariables.set(this);
  }

  private Shell(Process child, Shell parent) {
    this.process = child;
    this.builtins = parent.builtins;
    this.variables = parent.variables.copy(child.environment());
    this.functions = new HashMap<>(parent.functions);
    this.options = parent.options.copy();
    this.jobs = parent.jobs.forChild(this);
    this.traps = parent.traps.forChild(this);
    this.commands = new Commands(this);
    this.expander = new Expander(this);
    this.interpreter = parent.interpreter.forChild(this);
    this.place = parent.place.copy();
    this.mainPid = parent.mainPid;
    this.positional = parent.positional;
    this.ifs = parent.ifs;
    this.status = parent.status;
    this.subshell = true;
    this.directories = parent.directories;
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

  Map<String, Function> functions() {
    return functions;
  }

  public Options options() {
    return options;
  }

  public Jobs jobs() {
    return jobs;
  }

  public Traps traps() {
    return traps;
  }

  Commands commands() {
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

  Place place() {
    return place;
  }

  int mainPid() {
    return mainPid;
  }

  boolean isSubshell() {
    return subshell;
  }

  boolean isInteractive() {
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
    return place.invocation().name();
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
    } else {
      commands.forget();
    }
  }

  void secondsStartAt(String text) {
    place.secondsStartAt(text, process.sys().clock().now());
  }

  /// `$-`
  String flags() {
    StringBuilder flags = new StringBuilder();
    for (Options.Option option :
        List.of(
            Options.Option.ALLEXPORT,
            Options.Option.ERREXIT,
            Options.Option.NOGLOB,
            Options.Option.HASHALL)) {
      flags.append(options.has(option) ? String.valueOf(option.letter()) : "");
    }
    flags.append(isInteractive() ? "i" : "");
    for (Options.Option option :
        List.of(
            Options.Option.NOEXEC,
            Options.Option.NOUNSET,
            Options.Option.VERBOSE,
            Options.Option.XTRACE,
            Options.Option.BRACEEXPAND,
            Options.Option.NOCLOBBER,
            Options.Option.ERRTRACE)) {
      flags.append(options.has(option) ? String.valueOf(option.letter()) : "");
    }
    return flags + place.invocation().kind().flag();
  }

  // Output.

  /// What a built-in command prints; it is written at the command's end, at once.
  public void print(String text) {
    output.append(text);
    if (output.length() > 1 << 20) {
      var refused = flush();
      output.setLength(0);
      if (refused.isPresent()) {
        throw new Failure(1, false);
      }
    }
  }

  Optional<Refused> flush() {
    if (output.isEmpty()) {
      return Optional.empty();
    }
    Bytes all = Bytes.of(output.toString());
    output.setLength(0);
    return process.write(1, all) instanceof Refused refused
        ? Optional.of(refused)
        : Optional.empty();
  }

  /// Tells of an error, with the script and line.
  public void error(String message) {
    error(process, message);
  }

  /// The same where the error output is that of another process.
  void error(Process on, String message) {
    write(on, place.prefix() + message + "\n");
  }

  static void write(Process on, String text) {
    var ignored = on.write(2, Bytes.of(text));
    if (ignored instanceof Refused) {
      // Who cannot hear of an error hears nothing.
      return;
    }
  }

  /// Writes to the error output as it is.
  public void complain(String text) {
    write(process, text);
  }

  /// Tells of a syntax error; `within` names what was being parsed, such as `eval`.
  void syntaxError(SyntaxError error, Optional<String> within) {
    for (SyntaxError.Message message : error.messages()) {
      write(process, place.prefix(within, message.line()) + message.text() + "\n");
    }
  }

  /// The functions that run, the innermost first.
  List<String> callNames() {
    List<String> names = new ArrayList<>(place.functionNames());
    if (!names.isEmpty() && place.invocation().kind() == Invocation.Kind.SCRIPT) {
      names.add("main");
    }
    return names;
  }

  // What built-in commands ask for.

  public int line() {
    return place.line();
  }

  public Optional<Builtin> builtin(String name) {
    return builtins.named(name);
  }

  public List<String> functionNames() {
    return functions.keySet().stream().sorted().toList();
  }

  /// How a function stood in its script.
  public Optional<String> functionText(String name) {
    return Optional.ofNullable(functions.get(name)).map(Function::text);
  }

  public void removeFunction(String name) {
    functions.remove(name);
  }

  /// Removes a variable; one of a function that runs stays its own, without a value.
  public void removeVariable(String name) {
    if (variables.isLocal(name)) {
      variables.put(name, new Variable());
    } else {
      variables.remove(name);
    }
    changed(name);
  }

  /// Removes an element; tells and gives false when there can be none.
  public boolean removeElement(String name, Variable variable, String subscript) {
    String key = assigner.key(variable, name, subscript, true);
    if (!key.isEmpty()) {
      variable.remove(key);
    }
    return !key.isEmpty();
  }

  /// Makes these the elements of an array; tells and gives false when it is readonly.
  public boolean setArray(String name, List<String> values) {
    if (assigner.isReadonly(name)) {
      return false;
    }
    variables.need(name).setAll(values);
    variables.publish(name);
    return true;
  }

  public void setExported(String name, String value) {
    Variable variable = variables.need(name);
    variable.set(value);
    variable.exported(true);
    variables.publish(name);
  }

  /// The directories below the current one on the stack of `pushd`.
  public List<String> directories() {
    return directories;
  }

  public void directories(List<String> next) {
    directories = List.copyOf(next);
  }

  /// Where `getopts` stands in the word that OPTIND counts, 0 before it.
  public int optionOffset(int index) {
    return index == optionIndex ? optionOffset : 0;
  }

  public void optionOffset(int index, int offset) {
    optionIndex = index;
    optionOffset = offset;
  }

  public boolean isTerminal(int descriptor) {
    return process.descriptors().get(descriptor).map(Channel::isTerminal).orElse(false);
  }

  public String fieldSeparators() {
    return ifs;
  }

  /// The path of a program, remembered from its last use.
  public Optional<String> path(String name) {
    return commands.path(name);
  }

  /// All paths of programs of this name.
  public List<String> paths(String name) {
    return name.indexOf('/') >= 0 ? commands.atPath(name) : commands.search(name);
  }

  public Map<String, String> hashed() {
    return commands.remembered();
  }

  public void forgetPaths() {
    commands.forget();
  }

  /// Where `source` finds a file: along PATH when its name has no slash, else right here.
  public String sourcePath(String name) {
    return commands.sourcePath(name);
  }

  public Outcome<String> fileContents(String path) {
    return Commands.contents(process, path);
  }
}
