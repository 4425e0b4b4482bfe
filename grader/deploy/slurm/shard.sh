#!/bin/sh
# One shard of the array. Slurm starts it again on another node if its own dies.
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=2
set -eu
submissions=$1 marks=$2 shards=$3
shift 3
number=$SLURM_ARRAY_TASK_ID
# With its number, not auto: a round for lost shards is an array of these alone. Exit code 3 is
# no failure: all is marked, and the join names what could not be judged.
"$P02_HOME/grade" batch "$submissions" --out "$marks.shards/$number" --shard "$number/$shards" \
  --list "$marks.shards/class.json" --jobs "${SLURM_CPUS_PER_TASK:-1}" "$@" || [ $? = 3 ]
