package dev.apsh.shell.syntax;

import java.util.List;

/// What a shell can execute.
public sealed interface Command {
  /// Several commands, one after the other.
  record Sequence(List<Statement> statements) implements Command {}

  /// A command of a sequence.
  ///
  /// @param background whether `&` follows it
  /// @param text how it stands in the script
  record Statement(Command command, boolean background, String text) {}

  /// Commands joined by `&&` and `||`.
  record AndOr(Command first, List<Link> rest) implements Command {}

  /// A further command of an and-or list, executed when the last one succeeded, or failed.
  record Link(boolean whenSucceeded, Command command) {}

  /// Commands whose outputs are the inputs of the next.
  record Pipeline(List<Command> commands) implements Command {}

  /// A command after `!`.
  record Negated(Command command) implements Command {}

  /// A command after `time`.
  record Timed(Command command, boolean posix) implements Command {}

  /// Nothing but `!` or `time`.
  record Nothing() implements Command {}

  /// Assignments, words and redirections.
  ///
  /// @param arguments the command's name and what follows it
  /// @param line the one that errors name: where its second word ends
  /// @param text how it is shown
  record Simple(
      List<Assignment> assignments,
      List<Argument> arguments,
      List<Redirection> redirections,
      int line,
      String text)
      implements Command {}

  /// A compound command with redirections.
  record Redirected(Command command, List<Redirection> redirections, int line) implements Command {}

  /// `( … )`
  record Subshell(Command body) implements Command {}

  /// `{ …; }`
  record Group(Command body) implements Command {}

  /// `if`, with `elif` as further branches.
  record If(List<Branch> branches, Command otherwise) implements Command {}

  /// A condition of `if` with what it guards.
  record Branch(Command condition, Command body) {}

  /// `while`, and `until`.
  record While(Command condition, Command body, boolean until) implements Command {}

  /// `for NAME in …`
  ///
  /// @param overArguments whether there is no `in`, so that the positional parameters are meant
  /// @param text how the words are shown
  record For(
      Word name, List<Word> words, boolean overArguments, Command body, int line, String text)
      implements Command {}

  /// `for ((…; …; …))`
  record ForArithmetic(Word start, Word condition, Word step, Command body, int line)
      implements Command {}

  /// `case`
  ///
  /// @param text how the subject is shown
  record Case(Word subject, List<Arm> arms, int line, String text) implements Command {}

  /// The patterns of a case with what they lead to.
  record Arm(List<Word> patterns, Command body, Ending ending) {}

  /// How an arm of a case ends.
  enum Ending {
    /// `;;`
    LEAVE,
    /// `;&`: the next arm's body follows.
    FALL_THROUGH,
    /// `;;&`: the next patterns are tried.
    TRY_NEXT
  }

  /// `[[ … ]]`
  ///
  /// @param text how it is shown
  record Condition(Test test, int line, String text) implements Command {}

  /// `(( … ))`
  ///
  /// @param text how it is shown
  record Arithmetic(Word expression, int line, String text) implements Command {}

  /// The definition of a function.
  ///
  /// @param name as it stands in the script
  /// @param text how the whole definition stands in the script
  record Function(String name, Command body, String text, int line) implements Command {}

  /// A part of the language that this shell knows but does not execute, such as `select`.
  record Unsupported(String name, int line) implements Command {}

  /// What `for`, `case`, `if` and the like do without a body.
  Command NOTHING = new Nothing();
}
