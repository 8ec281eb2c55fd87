/// The words of bash's language, as a lexer sees them.
///
/// What only its surroundings decide (is `if` reserved here, does `)` end a pattern of `case`, does
/// `((` open arithmetic, where does a word begin) is decided by the superclass, which changes the
/// type of a token or puts a token that begins a word in front of it. Every character belongs to
/// a token: nothing that is typed can get lost.
lexer grammar ApshLexer;

options {
  superClass = ContextLexer;
}

tokens {
  // Each begins a word, which consists of the parts that follow it.
  WORD,
  // Begin an assignment: "name=" or "name+="; "name" of a subscripted one; an array's element.
  ASSIGNMENT,
  ASSIGNED_NAME,
  ELEMENT,
  ASSIGNMENT_SIGN,
  // The descriptor in front of a redirection: digits, or "{name}".
  DESCRIPTOR,
  DESCRIPTOR_NAME,
  // Reserved words.
  IF, THEN, ELIF, ELSE, FI,
  WHILE, UNTIL, FOR, SELECT, IN, DO, DONE,
  CASE, ESAC,
  FUNCTION, COPROC, TIME, TIME_OPTION,
  BANG, LBRACE, RBRACE,
  // Inside [[ ]].
  CONDITION_OPEN, CONDITION_CLOSE, UNARY, BINARY, MATCH,
  // Arithmetic: "((" as a command, "$((" in a word, "))" for both.
  ARITHMETIC_COMMAND,
  ARITHMETIC_OPEN,
  ARITHMETIC_CLOSE,
  SUBSCRIPT_OPEN,
  SUBSCRIPT_CLOSE,
  ARRAY_OPEN,
  ARRAY_CLOSE,
  // The end of $(…), <(…) and >(…).
  SUBSTITUTION_CLOSE,
  // Nested deeper than the limit.
  TOO_DEEP
}

// Commands: the mode of a script and of all that stands in $(…).

BLANK : [ \t]+ ;
NEWLINE : '\n' ;
CONTINUATION : '\\\n' ;

SEMI : ';' ;
DSEMI : ';;' ;
SEMI_AMP : ';&' ;
DSEMI_AMP : ';;&' ;
AMP : '&' ;
AND_IF : '&&' ;
OR_IF : '||' ;
PIPE : '|' ;
PIPE_AMP : '|&' ;
LPAREN : '(' ;
RPAREN : ')' ;

LESS : '<' ;
GREAT : '>' ;
DGREAT : '>>' ;
CLOBBER : '>|' ;
LESS_GREAT : '<>' ;
LESS_AMP : '<&' ;
GREAT_AMP : '>&' ;
AMP_GREAT : '&>' ;
AMP_DGREAT : '&>>' ;
HERE : '<<' ;
HERE_DASH : '<<-' ;
HERE_STRING : '<<<' ;

INPUT_PROCESS : '<(' -> pushMode(DEFAULT_MODE) ;
OUTPUT_PROCESS : '>(' -> pushMode(DEFAULT_MODE) ;

LITERAL : ~[ \t\n;&|<>()$`'"\\#] ~[ \t\n;&|<>()$`'"\\]* ;
// At a word's begin the superclass makes a comment of it.
HASH : '#' ~[ \t\n;&|<>()$`'"\\]* ;
ESCAPED : '\\' ~'\n' ;
SINGLE_QUOTE : '\'' -> pushMode(SINGLE) ;
ANSI_QUOTE : '$\'' -> pushMode(ANSI) ;
DOUBLE_QUOTE : '"' -> pushMode(DOUBLE) ;
LOCALE_QUOTE : '$"' -> pushMode(DOUBLE) ;
BACKQUOTE : '`' -> pushMode(BACKQUOTED) ;
VARIABLE : Variable ;
PARAMETER_OPEN : '${' -> pushMode(PARAMETER) ;
SUBSTITUTION_OPEN : '$(' -> pushMode(DEFAULT_MODE) ;
ARITHMETIC_BRACKET : '$[' -> pushMode(TEXT) ;
DOLLAR : '$' -> type(LITERAL) ;
LAST_BACKSLASH : '\\' -> type(LITERAL) ;
OTHER : . ;

fragment Variable : '$' ([a-zA-Z_] [a-zA-Z_0-9]* | [0-9@*#?$!\-]) ;

// '…'
mode SINGLE;

SINGLE_TEXT : ~['\n]+ | '\n' ;
SINGLE_CLOSE : '\'' -> popMode ;

// $'…'
mode ANSI;

ANSI_TEXT : ~['\\\n]+ | '\n' | '\\' . | '\\' ;
ANSI_CLOSE : '\'' -> popMode ;

// `…`: its text becomes a script of its own once its backslashes are removed.
mode BACKQUOTED;

BACKQUOTED_TEXT : ~[`\\\n]+ | '\n' | '\\' . | '\\' ;
BACKQUOTED_CLOSE : '`' -> popMode ;

// "…" and the body of a here-document, in which the superclass takes '"' as a character.
mode DOUBLE;

DOUBLE_CLOSE : '"' ;
DOUBLE_CONTINUATION : '\\\n' -> type(CONTINUATION) ;
DOUBLE_ESCAPED : '\\' [$`"\\] -> type(ESCAPED) ;
DOUBLE_BACKSLASH : '\\' -> type(LITERAL) ;
DOUBLE_LITERAL : (~["$`\\\n]+ | '\n') -> type(LITERAL) ;
DOUBLE_BACKQUOTE : '`' -> type(BACKQUOTE), pushMode(BACKQUOTED) ;
DOUBLE_VARIABLE : Variable -> type(VARIABLE) ;
DOUBLE_PARAMETER_OPEN : '${' -> type(PARAMETER_OPEN), pushMode(PARAMETER) ;
DOUBLE_SUBSTITUTION_OPEN : '$(' -> type(SUBSTITUTION_OPEN), pushMode(DEFAULT_MODE) ;
DOUBLE_ARITHMETIC_BRACKET : '$[' -> type(ARITHMETIC_BRACKET), pushMode(TEXT) ;
DOUBLE_DOLLAR : '$' -> type(LITERAL) ;

// After "${": the parameter's name; what follows it is text.
mode PARAMETER;

PARAMETER_LENGTH : '#' ;
PARAMETER_INDIRECT : '!' ;
PARAMETER_NAME : [a-zA-Z_] [a-zA-Z_0-9]* | [0-9]+ | [@*?$\-] ;
PARAMETER_CLOSE : '}' ;
PARAMETER_CONTINUATION : '\\\n' -> type(CONTINUATION) ;
PARAMETER_OTHER : . ;

// Text that is no command: the rest of ${…}, arithmetic, subscripts, groups of patterns and regular
// expressions. Which of the marks end it, and which are text, depends on which of these it is.
mode TEXT;

TEXT_MARK : [ \t\n;&|<>(){}[\]'"] ;
TEXT_LITERAL : ~[ \t\n;&|<>(){}[\]'"$`\\]+ -> type(LITERAL) ;
TEXT_CONTINUATION : '\\\n' -> type(CONTINUATION) ;
TEXT_ESCAPED : '\\' ~'\n' -> type(ESCAPED) ;
TEXT_BACKSLASH : '\\' -> type(LITERAL) ;
TEXT_ANSI_QUOTE : '$\'' -> type(ANSI_QUOTE), pushMode(ANSI) ;
TEXT_BACKQUOTE : '`' -> type(BACKQUOTE), pushMode(BACKQUOTED) ;
TEXT_VARIABLE : Variable -> type(VARIABLE) ;
TEXT_PARAMETER_OPEN : '${' -> type(PARAMETER_OPEN), pushMode(PARAMETER) ;
TEXT_SUBSTITUTION_OPEN : '$(' -> type(SUBSTITUTION_OPEN), pushMode(DEFAULT_MODE) ;
TEXT_ARITHMETIC_BRACKET : '$[' -> type(ARITHMETIC_BRACKET), pushMode(TEXT) ;
TEXT_DOLLAR : '$' -> type(LITERAL) ;
TEXT_OTHER : . -> type(OTHER) ;
