#!/bin/sh
# Joins the shards; lost ones are run again alone, twice at most, and then joined.
#SBATCH --ntasks=1
set -eu
round=$1 marks=$3 shards=$4
shift
lost='' number=1
while [ "$number" -le "$shards" ]; do
  [ -f "$marks.shards/$number/shard.json" ] || lost=$lost,$number
  number=$((number + 1))
done
if [ -n "$lost" ] && [ "$round" -le 2 ]; then
  exec "$P02_HOME/grader/deploy/slurm/round.sh" $((round + 1)) "${lost#,}" "$@"
fi
set --
number=1
while [ "$number" -le "$shards" ]; do
  [ ! -f "$marks.shards/$number/shard.json" ] || set -- "$@" "$marks.shards/$number"
  number=$((number + 1))
done
[ $# -gt 0 ] || { echo "no shard was marked; $marks.shards/*.log say why"; exit 1; }
# Exit code 3: joined, but something could not be judged. Its last lines name it.
"$P02_HOME/grade" merge "$@" --out "$marks" || { code=$?; echo "exit code $code"; [ $code = 3 ]; }
