/// The syntax of bash's language.
///
/// One token decides everywhere, but where a separator may be a list's last. The lexer keeps only
/// those newlines that can separate: not the second of two, nor one after `then`, `&&`, `(` and
/// their like.
parser grammar ApshParser;

options {
  tokenVocab = ApshLexer;
}

/// One command of a script: all up to the end of a line, or of the text.
completeCommand
  : list (NEWLINE | EOF)
  | EOF
  ;

list
  : andOr ((SEMI | AMP) andOr)* (SEMI | AMP)?
  ;

/// The commands inside of another, which may stand on several lines.
compoundList
  : andOr (separator andOr)* separator?
  ;

separator
  : (SEMI | AMP) NEWLINE?
  | NEWLINE
  ;

andOr
  : pipeline ((AND_IF | OR_IF) pipeline)*
  ;

/// `!` or `time` alone must end a list.
pipeline
  : (BANG | TIME TIME_OPTION?)+
    (pipe | {_input.LA(1) == SEMI || _input.LA(1) == NEWLINE || _input.LA(1) == EOF}?)
  | pipe
  ;

pipe
  : command ((PIPE | PIPE_AMP) command)*
  ;

command
  : word (LPAREN RPAREN NEWLINE? body | item*)
  | (assignment | redirection) item*
  | body
  | FUNCTION word (LPAREN RPAREN)? NEWLINE? body
  | COPROC command
  ;

item
  : word
  | assignment
  | redirection
  ;

body
  : compound redirection*
  ;

compound
  : LPAREN compoundList RPAREN
  | LBRACE compoundList RBRACE
  | IF compoundList THEN compoundList (ELIF compoundList THEN compoundList)* (ELSE compoundList)? FI
  | (WHILE | UNTIL) compoundList DO compoundList DONE
  | (FOR | SELECT) word NEWLINE? (IN word* (SEMI NEWLINE? | NEWLINE) | SEMI NEWLINE?)? loopBody
  | FOR ARITHMETIC_COMMAND part* ARITHMETIC_CLOSE SEMI? NEWLINE? loopBody
  | CASE word NEWLINE? IN (caseItem (caseEnd caseItem)* caseEnd?)? ESAC
  | ARITHMETIC_COMMAND part* ARITHMETIC_CLOSE
  | CONDITION_OPEN condition CONDITION_CLOSE
  ;

loopBody
  : DO compoundList DONE
  | LBRACE compoundList RBRACE
  ;

caseItem
  : LPAREN? word (PIPE word)* RPAREN compoundList?
  ;

caseEnd
  : DSEMI
  | SEMI_AMP
  | DSEMI_AMP
  ;

condition
  : allOf (OR_IF allOf)*
  ;

allOf
  : test (AND_IF test)*
  ;

test
  : BANG test
  | LPAREN condition RPAREN
  | UNARY word
  | word ((BINARY | LESS | GREAT | MATCH) word)?
  ;

redirection
  : (DESCRIPTOR | DESCRIPTOR_NAME)?
    ( LESS | GREAT | DGREAT | CLOBBER | LESS_GREAT | LESS_AMP | GREAT_AMP | AMP_GREAT | AMP_DGREAT
    | HERE | HERE_DASH | HERE_STRING
    )
    word
  ;

assignment
  : ASSIGNMENT (array | part*)
  | ASSIGNED_NAME subscript ASSIGNMENT_SIGN (array | part*)
  ;

array
  : ARRAY_OPEN element* ARRAY_CLOSE
  ;

element
  : word
  | ELEMENT subscript ASSIGNMENT_SIGN part*
  ;

subscript
  : SUBSCRIPT_OPEN part* SUBSCRIPT_CLOSE
  ;

word
  : WORD part*
  ;

part
  : LITERAL
  | OTHER
  | ESCAPED
  | SINGLE_QUOTE SINGLE_TEXT* SINGLE_CLOSE
  | ANSI_QUOTE ANSI_TEXT* ANSI_CLOSE
  | (DOUBLE_QUOTE | LOCALE_QUOTE) part* DOUBLE_CLOSE
  | BACKQUOTE BACKQUOTED_TEXT* BACKQUOTED_CLOSE
  | VARIABLE
  | PARAMETER_OPEN parameterPart* PARAMETER_CLOSE
  | (SUBSTITUTION_OPEN | INPUT_PROCESS | OUTPUT_PROCESS) compoundList? SUBSTITUTION_CLOSE
  | ARITHMETIC_OPEN part* ARITHMETIC_CLOSE
  | ARITHMETIC_BRACKET part* SUBSCRIPT_CLOSE
  ;

parameterPart
  : PARAMETER_LENGTH
  | PARAMETER_INDIRECT
  | PARAMETER_NAME
  | subscript
  | part
  ;

/// The body of a here-document whose delimiter is not quoted.
hereDocument
  : part* EOF
  ;
