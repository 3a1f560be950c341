#!/usr/bin/env perl
# Makes lexicon.txt, the words that no line of a title cuts, from dict.txt of jieba 0.42.1 (Debian: python3-jieba, file
# /usr/lib/python3/dist-packages/jieba/dict.txt; MIT licence, see lexicon.txt):
#   perl lexicon.pl dict.txt > lexicon.txt
# It keeps words of two to four Chinese characters that are counted 50 times and more, each with the natural logarithm of
# its count, rounded down. Names of persons (its tags nr…) are left out where they have more than two characters: what is
# shorter and so tagged is mostly a common word (文明, 道德). Lines are in the order of their bytes, in which Lexicon.cs searches.
use strict;
use warnings;

my $least = 50;
my ($from) = @ARGV or die "which dict.txt?\n";
open(my $in, '<:encoding(UTF-8)', $from) or die "$from: $!\n";
my %weights;
while (my $line = <$in>) {
    my ($word, $count, $tag) = split(' ', $line);
    next if $tag =~ /^nr/ && length($word) > 2;
    $weights{$word} = int(log($count)) if $count >= $least && $word =~ /^\p{Han}{2,4}$/;
}
close($in);

binmode(STDOUT, ':encoding(UTF-8)');
print "# Chinese words and the logarithm of how often they were counted; made by lexicon.pl, not edited by hand.\n";
print "# Source: jieba 0.42.1, dict.txt. Copyright 2012-2017 Sun Junyi <ccnusjy\@gmail.com>. Licence: MIT, the text of which follows.\n";
while (my $line = <DATA>) {
    print $line =~ /\S/ ? "# $line" : "#\n";
}
print "$_ $weights{$_}\n" for sort keys %weights;
__DATA__
Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
