#!/bin/sh
# Lays a .br and a .gz beside every text of a folder, for nginx's brotli_static and gzip_static.
# Usage: compress.sh <folder>   Needs: brotli, gzip.
set -eu
find "$1" -type f \( -name '*.html' -o -name '*.css' -o -name '*.js' -o -name '*.json' -o -name '*.svg' \
  -o -name '*.txt' -o -name '*.md' -o -name '*.csv' -o -name '*.xml' \) -print0 |
  xargs -0 -P "$(nproc)" -n 64 sh -c 'brotli --best --force --keep "$@" && gzip --best --force --keep --no-name "$@"' sh
