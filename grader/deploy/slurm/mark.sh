#!/bin/sh
# Marks a class as an array job of Slurm, and joins it in a job that waits for the array.
set -eu

usage() {
  cat >&2 <<'TEXT'
usage: grader/deploy/slurm/mark.sh SUBMISSIONS DIR SHARDS [OPTION OF grade batch …]

  SUBMISSIONS  folder or archive, at the same path on all nodes
  DIR          where the class's marks go; those of the shards go to DIR.shards
  SHARDS       into how many parts the class is divided: about one for 1,000 submissions

What sbatch should be told besides (partition, account, time) stands in SBATCH_PARTITION,
SBATCH_ACCOUNT, SBATCH_TIMELIMIT, as its manual says.
TEXT
  exit 2
}

[ $# -ge 3 ] || usage
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
P02_HOME=$(CDPATH= cd -- "$here/../../.." && pwd)
absolute() { case $1 in /*) echo "$1" ;; *) echo "$PWD/$1" ;; esac; }
submissions=$(absolute "$1") marks=$(absolute "$2") shards=$3
shift 3
case $shards in
  '' | *[!0-9]* | 0* | 1) echo "SHARDS '$shards': a number from 2 is needed; one part is ./grade batch" >&2; exit 2 ;;
esac
[ -e "$submissions" ] || { echo "SUBMISSIONS $submissions: no such folder or archive" >&2; exit 2; }
mkdir -p "$marks.shards"

# Here, once, so that no node builds the kit or reads all submissions for itself.
"$P02_HOME/grade" list "$submissions" --out "$marks.shards/class.json"
# A note of an earlier run would pass for a shard that is done.
rm -f "$marks.shards"/*/shard.json
export P02_HOME P02_BUILT=yes
exec "$here/round.sh" 1 "1-$shards" "$submissions" "$marks" "$shards" "$@"
