#!/usr/bin/env bash
# Makes the page images of docs/gallery: one sheet of pages for each real plan and each plan of the gallery. Needs what install.sh
# puts in place, and ImageMagick (montage). The images are looked at by people; no test compares them.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$here/../.."
export FONTCONFIG_FILE="${PLANDSL_RENDER:-$HOME/.cache/plandsl-render}/fonts.conf"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT

dotnet build "$root/src/PlanDsl.Cli" -v quiet -nologo
tool=(dotnet "$root/src/PlanDsl.Cli/bin/Debug/net10.0/plandsl.dll")

sheet() {
  local name=$1 plan=$2
  "${tool[@]}" build "$plan" --only notice --pdf -o "$scratch/$name" >/dev/null
  pdftoppm -r 45 -png "$scratch/$name"/*.pdf "$scratch/$name/page"
  montage "$scratch/$name"/page-*.png -tile 4x -geometry +6+6 -background '#b0b0b0' -colors 16 "png8:$root/docs/gallery/$name.png"
  echo "docs/gallery/$name.png"
}

for plan in "$root"/docs/gallery/*.plan; do
  sheet "$(basename "$plan" .plan)" "$plan"
done
for folder in "$root"/plans/*/original.txt; do
  folder="$(dirname "$folder")"
  sheet "$(basename "$folder")" "$folder"
done
