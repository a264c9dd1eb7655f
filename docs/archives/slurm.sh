#!/usr/bin/env bash
# Annotates the shards of a folder (shards.sh) on a Slurm cluster, a shard a task; the folder is on a disk that all nodes have:
#
#     job=$(sbatch --parsable --array=0-499 docs/archives/slurm.sh FOLDER)
#     sbatch --dependency=afterok:$job --wrap 'docs/archives/merge.sh FOLDER answers.jsonl.gz'
#
# A task that is requeued goes on where it stopped. ANNOTATE is the command on the nodes.
#SBATCH --job-name=hashiya
#SBATCH --ntasks=1 --cpus-per-task=1 --mem=2G
#SBATCH --requeue --open-mode=append
set -euo pipefail
folder=$(realpath "$1")
number=$(printf %06d "$SLURM_ARRAY_TASK_ID")
answers=$folder/answers-$number.jsonl.gz
annotate=${ANNOTATE:-npm --prefix $HOME/hashiya run --silent annotate --}
# A run on a node that has failed counts as alive for a minute.
for attempt in 1 2 3; do
  $annotate --jsonl --input "$folder/shard-$number.jsonl.gz" --output "$answers" --resume && exit 0
  # Status 1 tells of lines that could not be read, too; what is finished has no `.unfinished` beside it.
  [ -e "$answers" ] && [ ! -e "$answers.unfinished" ] && exit 0
  [ "$attempt" = 3 ] || sleep "${PAUSE:-70}"
done
exit 1
