#!/bin/sh
# One round: some shards as an array, and behind them the job that joins or starts the next round.
#   round.sh ROUND NUMBERS SUBMISSIONS DIR SHARDS [OPTION OF grade batch …]
set -eu
round=$1 numbers=$2
shift 2
here=$P02_HOME/grader/deploy/slurm
log=$2.shards
array=$(sbatch --parsable --job-name=p02-shard --array="$numbers" --requeue --open-mode=append \
  --output="$log/%a.log" "$here/shard.sh" "$@")
# afterany: after failed ones, too, since the join is what finds lost shards.
merge=$(sbatch --parsable --job-name=p02-merge --dependency="afterany:${array%%;*}" --requeue \
  --open-mode=append --output="$log/merge.log" "$here/merge.sh" "$round" "$@")
echo "round $round: shards $numbers are job ${array%%;*}, the join is job ${merge%%;*}: $log/merge.log"
