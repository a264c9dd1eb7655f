#!/usr/bin/env bash
# Joins the answers to all shards of a folder, in the archive's order: merge.sh FOLDER OUTPUT
# OUTPUT is gzipped if it is called .gz: gzipped parts that follow each other are one file. Refuses while answers are missing.
set -euo pipefail
for shard in "$1"/shard-*.jsonl.gz; do
  answers=$1/answers-${shard##*/shard-}
  [ -e "$answers" ] && [ ! -e "$answers.unfinished" ] || { echo "merge.sh: $answers is missing or unfinished" >&2; exit 1; }
done
case $2 in
  *.gz) cat "$1"/answers-*.jsonl.gz > "$2" ;;
  *) gzip --decompress --stdout "$1"/answers-*.jsonl.gz > "$2" ;;
esac
