#!/usr/bin/env bash
# Cuts an archive into shards for many machines: shards.sh FOLDER [LINES] < ARCHIVE
# The archive is lines of JSON, plain; `zcat archive.jsonl.gz | shards.sh …` where it is gzipped. FOLDER/shard-000000.jsonl.gz
# and so on have LINES lines each (20,000 where it is not said, some minutes of work).
set -euo pipefail
mkdir -p "$1"
split --lines="${2:-20000}" --numeric-suffixes --suffix-length=6 --additional-suffix=.jsonl.gz \
  --filter='gzip > "$FILE"' - "$1/shard-"
