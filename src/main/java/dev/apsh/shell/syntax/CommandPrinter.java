package dev.apsh.shell.syntax;

import dev.apsh.shell.grammar.ApshLexer;
import dev.apsh.shell.grammar.ApshParser;
import dev.apsh.shell.grammar.ApshParser.AndOrContext;
import dev.apsh.shell.grammar.ApshParser.BodyContext;
import dev.apsh.shell.grammar.ApshParser.CommandContext;
import dev.apsh.shell.grammar.ApshParser.CompoundContext;
import dev.apsh.shell.grammar.ApshParser.CompoundListContext;
import dev.apsh.shell.grammar.ApshParser.ItemContext;
import dev.apsh.shell.grammar.ApshParser.ListContext;
import dev.apsh.shell.grammar.ApshParser.PipeContext;
import dev.apsh.shell.grammar.ApshParser.PipelineContext;
import dev.apsh.shell.grammar.ApshParser.RedirectionContext;
import dev.apsh.shell.grammar.ApshParser.SeparatorContext;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/// Writes commands as bash lists them: functions on lines of their own, with their parts indented.
final class CommandPrinter {
  private static final int STEP = 4;

  final WordPrinter words;
  private final RedirectionPrinter redirections;
  private final StringBuilder out = new StringBuilder();
  private final CompoundPrinter compounds = new CompoundPrinter(this);
  private int indentation;

  /// How many commands follow on the line that has begun.
  private int joined;

  private boolean inFunction;
  private boolean keepsLines;
  private boolean afterBody;

  CommandPrinter(ApshLexer lexer) {
    this.words =
        new WordPrinter(list -> {
          CommandPrinter inner = new CommandPrinter(lexer);
          inner.joined++;
          inner.list(list);
          return inner.finished();
        });
    this.redirections = new RedirectionPrinter(lexer, words);
  }

  /// A printer that keeps apart what newlines separate.
  static CommandPrinter ofLines(ApshLexer lexer) {
    CommandPrinter printer = new CommandPrinter(lexer);
    printer.keepsLines = true;
    return printer;
  }

  String finished() {
    bodies("");
    return out.toString();
  }

  // What all commands are written with.

  void write(String text) {
    out.append(text);
  }

  void indent() {
    out.append(" ".repeat(indentation));
  }

  void deeper() {
    indentation += STEP;
  }

  void higher() {
    indentation -= STEP;
  }

  /// The next command goes on where this line ends.
  void join() {
    joined++;
  }

  boolean inFunction() {
    return inFunction;
  }

  void newLine(String text) {
    out.append('\n');
    indent();
    out.append(text);
  }

  /// Ends a command, unless what it ends with does so.
  void semicolon() {
    char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
    if (last != '&' && last != '\n') {
      out.append(';');
    }
  }

  void bodies(String before) {
    String bodies = redirections.bodies();
    if (!bodies.isEmpty()) {
      out.append(bodies);
      afterBody = true;
    } else if (!before.isEmpty() && !afterBody) {
      out.append(before);
    } else {
      afterBody = false;
    }
  }

  private void begin() {
    if (joined > 0) {
      joined--;
    } else {
      indent();
    }
  }

  // Lists.

  void list(ParserRuleContext context) {
    List<ParseTree> children = context.children;
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i) instanceof AndOrContext andOr) {
        boolean more = i + 2 < children.size();
        andOr(andOr);
        separate(i + 1 < children.size() ? children.get(i + 1) : andOr, more);
      }
    }
    bodies("");
  }

  private void separate(ParseTree separator, boolean more) {
    int type = Trees.type(separator);
    if (separator instanceof SeparatorContext) {
      type = Trees.type(separator.getChild(0));
    }
    if (type == ApshParser.AMP) {
      write(" &");
      if (more) {
        write(" ");
        join();
      }
    } else if (more && keepsLines && type == ApshParser.NEWLINE) {
      bodies("");
      write("\n");
    } else if (more) {
      bodies(";");
      write(inFunction ? "\n" : " ");
      joined += inFunction ? 0 : 1;
    }
  }

  void andOr(AndOrContext context) {
    for (ParseTree child : context.children) {
      if (child instanceof PipelineContext pipeline) {
        pipeline(pipeline);
      } else if (Trees.type(child) != ApshParser.NEWLINE) {
        write(Trees.type(child) == ApshParser.AND_IF ? " && " : " || ");
        join();
      }
    }
  }

  private void pipeline(PipelineContext context) {
    for (ParseTree child : context.children) {
      if (child instanceof PipeContext pipe) {
        pipe(pipe);
        continue;
      }
      if (Trees.type(child) == ApshParser.TIME_OPTION) {
        write("-p ");
        continue;
      }
      begin();
      write(Trees.type(child) == ApshParser.BANG ? "! " : "time ");
      join();
    }
  }

  private void pipe(PipeContext context) {
    for (ParseTree child : context.children) {
      if (child instanceof CommandContext command) {
        command(command);
      } else if (Trees.type(child) != ApshParser.NEWLINE) {
        write(Trees.type(child) == ApshParser.PIPE_AMP ? " 2>&1 | " : " | ");
        join();
      }
    }
  }

  // Commands.

  private void command(CommandContext context) {
    begin();
    ParseTree first = context.getChild(0);
    ParseTree last = context.getChild(context.getChildCount() - 1);
    if (first instanceof BodyContext body) {
      body(body);
    } else if (Trees.type(first) == ApshParser.COPROC) {
      write("coproc COPROC ");
      join();
      command((CommandContext) last);
    } else if (last instanceof BodyContext body) {
      write("function ");
      function(name(context), body);
    } else {
      write(simple(context));
    }
  }

  private String name(CommandContext context) {
    boolean keyword = Trees.type(context.getChild(0)) == ApshParser.FUNCTION;
    return words.text(context.getChild(keyword ? 1 : 0));
  }

  private void body(BodyContext context) {
    compounds.compound((CompoundContext) context.getChild(0));
    redirections(context);
  }

  private void redirections(BodyContext context) {
    for (RedirectionContext one : Trees.children(context, RedirectionContext.class)) {
      write(" " + redirections.text(one));
    }
  }

  /// A whole text; the definition of a function stands as `declare -f` lists it.
  String whole(ListContext context) {
    CommandContext only = only(context);
    if (only.getChildCount() > 1
        && only.getChild(only.getChildCount() - 1) instanceof BodyContext body) {
      function(name(only), body);
    } else {
      list(context);
    }
    return finished();
  }

  /// The first command of a list.
  private static CommandContext only(ListContext context) {
    ParseTree at = context;
    while (!(at instanceof CommandContext) && at.getChildCount() > 0) {
      at = at.getChild(at instanceof PipelineContext ? at.getChildCount() - 1 : 0);
    }
    return (CommandContext) at;
  }

  private void function(String name, BodyContext body) {
    write(name + " () \n");
    indent();
    write("{ \n");
    boolean outer = inFunction;
    inFunction = true;
    deeper();
    CompoundContext compound = (CompoundContext) body.getChild(0);
    if (compound.getStart().getType() == ApshParser.LBRACE) {
      list(Trees.children(compound, CompoundListContext.class).getFirst());
    } else {
      begin();
      compounds.compound(compound);
    }
    higher();
    inFunction = outer;
    newLine("}");
    redirections(body);
  }

  /// A command without parts: its words, then its redirections.
  String simple(CommandContext context) {
    List<String> items = new ArrayList<>();
    List<String> last = new ArrayList<>();
    for (ParseTree child : context.children) {
      ParseTree item = child instanceof ItemContext ? child.getChild(0) : child;
      if (item instanceof RedirectionContext redirection) {
        last.add(redirections.text(redirection));
      } else {
        items.add(
            item instanceof ApshParser.AssignmentContext a ? assignment(a) : words.text(item));
      }
    }
    items.addAll(last);
    return String.join(" ", items);
  }

  /// The elements of an array stand one blank apart.
  private String assignment(ApshParser.AssignmentContext context) {
    if (context.getChildCount() > 1
        && context.getChild(1) instanceof ApshParser.ArrayContext array) {
      List<String> elements = new ArrayList<>();
      for (ParseTree element : Trees.children(array, ApshParser.ElementContext.class)) {
        elements.add(words.text(element));
      }
      return context.getStart().getText() + "(" + String.join(" ", elements) + ")";
    }
    return words.text(context);
  }
}
