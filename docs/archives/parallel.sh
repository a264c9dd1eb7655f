#!/usr/bin/env bash
# Annotates the shards of a folder (shards.sh) on many machines, by GNU parallel over ssh: parallel.sh MACHINES FOLDER
# MACHINES is a file of logins, one a line, with how many shards at a time: «8/news@node-1» (--sshloginfile in parallel(1)).
# Each machine needs Hashiya in ~/hashiya, Node and rsync; shards and answers travel. ANNOTATE is the command there.
# A machine that fails has its shard done by another; the script itself, begun again, does what is missing.
# Faults of lines are told as usual; the status is 0 if every shard is answered.
set -euo pipefail
machines=$(realpath "$1")
annotate=${ANNOTATE:-npm --prefix hashiya run --silent annotate --}
cd "$2"
for shard in shard-*.jsonl.gz; do
  number=${shard#shard-}
  [ -e "answers-$number" ] || echo "$number"
done | parallel --sshloginfile "$machines" --workdir ... --retries 3 --joblog jobs.tsv \
  --transferfile shard-{} --return answers-{} --cleanup \
  "here=\$PWD; cd; $annotate --jsonl --input \"\$here/shard-{}\" --output \"\$here/answers-{}\" --resume ||
   { [ -e \"\$here/answers-{}\" ] && [ ! -e \"\$here/answers-{}.unfinished\" ]; }"
