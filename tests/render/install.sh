#!/usr/bin/env bash
# Installs what the render tests need on Debian: LibreOffice, poppler and the Fandol fonts (GPL with font exception: used, not
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

if ! command -v soffice >/dev/null || ! command -v pdftotext >/dev/null || ! command -v fc-match >/dev/null; then
  update
  "${root[@]}" apt-get install -y --no-install-recommends \
    libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils fontconfig fonts-liberation2
fi

mkdir -p "$folder/fonts"
if [ ! -f "$folder/fonts/FandolFang-Regular.otf" ]; then
  update
  package="$(mktemp -d)"
  trap 'rm -rf "$package"' EXIT
  # Only the fonts are taken out: TeX is not installed.
  (cd "$package" && apt-get download -q texlive-lang-chinese)
  dpkg-deb --fsys-tarfile "$package"/texlive-lang-chinese*.deb \
    | tar -x -C "$folder/fonts" --strip-components=8 --wildcards '*/opentype/public/fandol/*.otf'
fi

cp "$here/fonts.conf" "$folder/fonts.conf"
FONTCONFIG_FILE="$folder/fonts.conf" fc-match 仿宋_GB2312
