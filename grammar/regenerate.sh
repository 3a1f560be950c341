#!/usr/bin/env bash
# Makes src/PlanDsl.Grammar/Generated from the two grammars. Needed only after a change to a .g4 file.
# Needs: java 11 or newer, node with npm (for the ANTLR 4.13 tool in the npm package antlr4ng-cli), sha256sum.
set -euo pipefail

here="$(cd "$(dirname "$0")" && pwd)"
target="$here/../src/PlanDsl.Grammar/Generated"
for tool in java npm sha256sum; do
  command -v "$tool" > /dev/null || { echo "regenerate.sh needs $tool on the PATH" >&2; exit 1; }
done

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" antlr4ng-cli@2.0.0
jar="$(find "$work/node_modules/antlr4ng-cli" -name 'antlr4-*-complete.jar')"

# Run beside copies of the grammars, so that no path of this machine gets into the output.
mkdir "$work/out"
cp "$here"/PlanLexer.g4 "$here"/PlanParser.g4 "$work/out"
cd "$work/out"
for grammar in PlanLexer PlanParser; do
  java -jar "$jar" -Dlanguage=CSharp -encoding UTF-8 -Werror -no-visitor -no-listener \
    -package PlanDsl.Grammar "$grammar.g4"
done

mkdir -p "$target"
rm -f "$target"/*.cs
for file in *.cs; do
  tr -d '\r' < "$file" > "$target/$file"
done
# The build compares these hashes with the grammars (PlanDsl.Grammar.csproj).
for grammar in PlanLexer PlanParser; do
  sha256sum "$here/$grammar.g4" | cut -d' ' -f1 | tr 'a-f' 'A-F' > "$target/$grammar.g4.sha256"
done
echo "Generated into src/PlanDsl.Grammar/Generated:"
ls "$target"
