// The structure of a plan. The grammar is LL(1) and total: every text the lexer can read has a tree, and what fits
// nowhere has a rule of its own, so no diagnostic depends on a message of ANTLR. Which keywords there are, where they
// may stand and what they take is data: PlanDsl.Syntax/Keywords/KeywordTable.
parser grammar PlanParser;

options { tokenVocab = PlanLexer; }

file : (member | CLOSE_BRACE | MISSING_CLOSE)* EOF ;

member : entry | bareProse | orphan | stray ;

entry : KEYWORD (IDENTIFIER | BAD)* (COLON VALUE?)? (block | prose)? ;

block : OPEN_BRACE member* (CLOSE_BRACE | MISSING_CLOSE)? ;

prose : OPEN_FENCE PROSE? CLOSE_FENCE? ;

bareProse : LONE_FENCE PROSE? CLOSE_FENCE? ;

// Errors: a line that does not begin with a word; a brace that no head owns.
orphan
    : NO_HEAD VALUE? (IDENTIFIER | BAD)* (COLON VALUE?)? (block | prose)?
    | LONE_BRACE member* (CLOSE_BRACE | MISSING_CLOSE)?
    ;

stray : STRAY_CLOSE | TOO_DEEP ;
