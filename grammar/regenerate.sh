#!/usr/bin/env bash
# Makes src/PlanDsl.Grammar/Generated from the two grammars. Needed only after a change to a .g4 file.
# Needs java 11 or newer, and npm for the jar of the ANTLR 4.13 tool, or that jar as the first argument.
set -euo pipefail

here="$(cd "$(dirname "$0")" && pwd)"
java="$(command -v java)" || { echo "regenerate.sh needs java on the PATH" >&2; exit 1; }
jar="${1:-}"
if [ -z "$jar" ]; then
  command -v npm > /dev/null || { echo "regenerate.sh needs npm on the PATH, or the jar" >&2; exit 1; }
  work="$(mktemp -d)"
  trap 'rm -rf "$work"' EXIT
  (cd "$work" && npm pack --silent antlr4ng-cli@2.0.0 && tar -xzf antlr4ng-cli-2.0.0.tgz) > /dev/null
  jar="$(find "$work" -name 'antlr4-*-complete.jar')"
fi
dotnet build "$here/../src/PlanDsl.Grammar" -p:RegenerateParser=true \
  -p:AntlrToolPath="$(realpath "$jar")" -p:AntlrvsixJavaExec="$java"
