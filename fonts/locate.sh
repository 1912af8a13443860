#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Links the font files of fonts.csv from their Debian packages into this folder.
set -u
cd "$(dirname "$0")" || exit 1

missing=0
columns=
while IFS= read -r row || [ -n "$row" ]; do
  case $row in '' | '#'*) continue ;; esac
  if [ -z "$columns" ]; then
    columns=$row
    continue
  fi
  file=$(printf '%s\n' "$row" | cut -d, -f5)
  package=$(printf '%s\n' "$row" | cut -d, -f9)
  # A file that the user put here stays; a link whose target went away is made anew.
  if [ -e "$file" ]; then continue; fi
  found=
  if [ -n "$package" ]; then
    found=$(dpkg -L "$package" 2>/dev/null | grep "/$(basename "$file")\$" | head -n 1)
  fi
  if [ -z "$found" ] || [ ! -e "$found" ]; then
    echo "missing: $file${package:+ (install the package $package)}" >&2
    missing=1
    continue
  fi
  mkdir -p "$(dirname "$file")"
  ln -sf "$found" "$file"
done <fonts.csv
exit $missing
