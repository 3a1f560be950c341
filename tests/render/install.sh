#!/usr/bin/env bash
# Installs what the render tests need on Debian: LibreOffice, poppler, AbiWord and the Fandol fonts (GPL with font exception: used, not
# shipped). Fonts go to $PLANDSL_RENDER, else to ~/.cache/plandsl-render. Does only what is not done yet.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
folder="${PLANDSL_RENDER:-$HOME/.cache/plandsl-render}"
root=()
if [ "$(id -u)" -ne 0 ]; then
  root=(sudo)
fi

updated=false
update() {
  if ! $updated; then
    "${root[@]}" apt-get update -q
    updated=true
  fi
}

if ! command -v soffice >/dev/null || ! command -v pdftotext >/dev/null || ! command -v fc-match >/dev/null \
  || ! command -v abiword >/dev/null; then
  update
  "${root[@]}" apt-get install -y --no-install-recommends \
    libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils fontconfig fonts-liberation2 abiword
fi

mkdir -p "$folder/fandol" "$folder/fonts"
if [ ! -f "$folder/fandol/FandolFang-Regular.otf" ]; then
  update
  package="$(mktemp -d)"
  trap 'rm -rf "$package"' EXIT
  # Only the fonts are taken out: TeX is not installed.
  (cd "$package" && apt-get download -q texlive-lang-chinese)
  dpkg-deb --fsys-tarfile "$package"/texlive-lang-chinese*.deb \
    | tar -x -C "$folder/fandol" --strip-components=9 --wildcards '*/opentype/public/fandol/*.otf'
fi

# What the documents ask for, in the metrics that they count on; anything else there is from an older run.
rm -rf "$folder/fonts"/*
for face in Fang Kai Hei Song; do
  perl "$here/adapt-font.pl" "$folder/fandol/Fandol$face-Regular.otf" "$folder/fonts/Fandol$face-Regular.otf"
done
perl "$here/adapt-font.pl" "$folder/fandol/FandolSong-Bold.otf" "$folder/fonts/XiaoBiaoSong.otf" XiaoBiaoSo

cp "$here/fonts.conf" "$folder/fonts.conf"
FONTCONFIG_FILE="$folder/fonts.conf" fc-match 仿宋_GB2312
