// The words of a plan. This grammar is the specification: the compiler itself reads with the hand-written
// PlanDsl.Syntax/Lowering/PlanScanner, which tests hold to the same tokens, offset for offset.
//
// Tokens are coarse: a whole value and a whole prose text are one token each. White space, line breaks and comments
// are skipped; what stands between two tokens is trivia.
//
// The predicates look ahead on the line and nothing else; they are in PlanLexerBase.
lexer grammar PlanLexer;

options { superClass = PlanLexerBase; }

// Never lexed. The lowering puts them in: a closing brace that is not there, a closing brace that closes nothing,
// what is nested too deeply.
tokens { MISSING_CLOSE, STRAY_CLOSE, TOO_DEEP }

fragment SPACE : [ \t\u3000\u00A0] ;
fragment BREAK : '\r\n' | '\r' | '\n' ;
fragment SLASH : [/\uFF0F] ;
fragment OPEN  : [{\uFF5B] ;
fragment CLOSE : [}\uFF5D] ;
fragment QUOTE : ["\u201C\u201D\uFF02\u201E\u201F\u301D\u301E] ;
fragment WORD  : [\p{L}\p{Mn}\p{Mc}\p{Nd}\p{Nl}_.\-\uFF3F\uFF0D\uFF0E]+ ;
fragment REMARK : SLASH SLASH ~[\r\n]* ;

// Characters that no head has, up to the next thing that may stand in one.
fragment ODD
    : ~[\p{L}\p{Mn}\p{Mc}\p{Nd}\p{Nl}_.\-\uFF3F\uFF0D\uFF0E \t\u3000\u00A0\r\n:\uFF1A{\uFF5B"\u201C\u201D\uFF02\u201E\u201F\u301D\u301E/\uFF0F]
    | {!this.BlockOpens()}? OPEN
    | {!this.FenceFollows()}? QUOTE
    | {!this.CommentFollows()}? SLASH
    ;

// ---- The start of a line -------------------------------------------------------------------------------------
WHITE_SPACE : SPACE+ -> skip ;
NEW_LINE    : BREAK -> skip ;
COMMENT     : REMARK -> skip ;
CLOSE_BRACE : CLOSE ;
LONE_BRACE  : {this.BlockOpens()}? OPEN ;
LONE_FENCE  : {this.FenceFollows()}? QUOTE QUOTE QUOTE -> mode(FENCE_LINE) ;
KEYWORD     : WORD -> mode(HEAD) ;
NO_HEAD     : {!this.BraceCloses()}? ODD+ -> mode(HEAD) ;
NO_HEAD_COLON : [:\uFF1A] -> type(NO_HEAD), mode(AFTER_COLON) ;

// ---- After the first word ------------------------------------------------------------------------------------
mode HEAD;
HEAD_SPACE   : SPACE+ -> skip ;
HEAD_BREAK   : BREAK -> skip, mode(DEFAULT_MODE) ;
HEAD_COMMENT : REMARK -> skip ;
IDENTIFIER   : WORD ;
COLON        : [:\uFF1A] -> mode(AFTER_COLON) ;
OPEN_BRACE   : {this.BlockOpens()}? OPEN -> mode(DEFAULT_MODE) ;
OPEN_FENCE   : {this.FenceFollows()}? QUOTE QUOTE QUOTE -> mode(FENCE_LINE) ;
BAD          : ODD+ ;

// ---- After the colon -----------------------------------------------------------------------------------------
mode AFTER_COLON;
VALUE_SPACE   : SPACE+ -> skip ;
VALUE_BREAK   : BREAK -> skip, mode(DEFAULT_MODE) ;
VALUE_COMMENT : REMARK -> skip ;
VALUE_BRACE   : {this.BlockOpens()}? OPEN -> type(OPEN_BRACE), mode(DEFAULT_MODE) ;
VALUE_FENCE   : {this.FenceFollows()}? QUOTE QUOTE QUOTE -> type(OPEN_FENCE), mode(FENCE_LINE) ;
VALUE         : VALUE_PIECE (SPACE+ VALUE_PIECE)* ;

// A value is cut only by white space that a comment or a fence follows, by an opening brace and by a fence that ends
// the line.
fragment VALUE_PIECE : VALUE_START VALUE_REST* ;
fragment VALUE_START
    : ~[ \t\u3000\u00A0\r\n{\uFF5B"\u201C\u201D\uFF02\u201E\u201F\u301D\u301E/\uFF0F]
    | {!this.BlockOpens()}? OPEN
    | {!this.FenceFollows()}? QUOTE
    | {!this.CommentFollows()}? SLASH
    ;
fragment VALUE_REST
    : ~[ \t\u3000\u00A0\r\n{\uFF5B"\u201C\u201D\uFF02\u201E\u201F\u301D\u301E]
    | {!this.BlockOpens()}? OPEN
    | {!this.FenceEndsLine()}? QUOTE
    ;

// ---- After an opening fence, on its line ---------------------------------------------------------------------
mode FENCE_LINE;
FENCE_SPACE   : {this.FenceSpaceFollows()}? SPACE+ -> skip ;
FENCE_COMMENT : REMARK -> skip ;
FENCE_BREAK   : BREAK -> skip, mode(PROSE_TEXT) ;
// An error, but it is plain what is meant: the text begins on the line of the fence.
FENCE_PROSE   : {!this.LineEnds()}? PROSE_LINES -> type(PROSE), mode(PROSE_TEXT) ;
FENCE_CLOSE   : {this.FenceEndsLine()}? QUOTE QUOTE QUOTE -> type(CLOSE_FENCE), mode(DEFAULT_MODE) ;

// ---- Prose ---------------------------------------------------------------------------------------------------
mode PROSE_TEXT;
PROSE       : PROSE_LINES ;
CLOSE_FENCE : {this.FenceEndsLine()}? QUOTE QUOTE QUOTE -> mode(DEFAULT_MODE) ;
// Where prose was never closed it ends before the brace that closes the block, or before the next entry with prose.
PROSE_SPACE : {!this.ProseFollows()}? SPACE+ -> skip ;
PROSE_BRACE : {this.BlockEndFollows()}? CLOSE -> type(CLOSE_BRACE), mode(DEFAULT_MODE) ;
PROSE_HEAD  : {this.EntryFollows()}? WORD -> type(KEYWORD), mode(HEAD) ;

fragment PROSE_LINES : PROSE_LINE* (PROSE_LINE | LAST_LINE) ;
fragment PROSE_LINE  : {this.ProseLineFollows()}? (~[\r\n]* BREAK | ~[\r\n]+) ;
// An error, but plain as well: the closing fence stands behind the text, not below it.
fragment LAST_LINE   : {this.LastLineFollows()}? (~[\r\n"\u201C\u201D\uFF02\u201E\u201F\u301D\u301E] | {!this.FenceEndsLine()}? QUOTE)+ ;
