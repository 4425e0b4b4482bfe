#!/bin/sh
# Marks a class on several machines by ssh, and joins what they marked.
# README.md beside it says what the machines must have in common.
set -eu

usage() {
  cat >&2 <<'TEXT'
usage: grader/deploy/ssh/mark.sh HOSTS SUBMISSIONS DIR SHARDS [OPTION OF grade batch …]

  HOSTS        file with a machine on each line, as ssh is told it: tutor@lab7
  SUBMISSIONS  folder or archive, at the same path on all machines
  DIR          where the class's marks go; those of the shards go to DIR.shards
  SHARDS       into how many parts the class is divided; some for each machine
TEXT
  exit 2
}

[ $# -ge 4 ] || usage
home=$(CDPATH= cd -- "$(dirname -- "$0")/../../.." && pwd)
absolute() { case $1 in /*) echo "$1" ;; *) echo "$PWD/$1" ;; esac; }
hosts=$(absolute "$1") submissions=$(absolute "$2") marks=$(absolute "$3") shards=$4
shift 4
case $shards in
  '' | *[!0-9]* | 0* | 1) echo "SHARDS '$shards': a number from 2 is needed; one part is ./grade batch" >&2; exit 2 ;;
esac
[ -s "$hosts" ] || { echo "HOSTS $hosts: no such file, or nobody in it" >&2; exit 2; }
[ -e "$submissions" ] || { echo "SUBMISSIONS $submissions: no such folder or archive" >&2; exit 2; }
command -v parallel >/dev/null || { echo "GNU parallel is needed: apt-get install parallel" >&2; exit 2; }

# A machine that says nothing for half a minute is given up, and its shard goes to another.
ssh=${P02_SSH:-ssh}
ssh="$ssh -o BatchMode=yes -o ConnectTimeout=10 -o ServerAliveInterval=10 -o ServerAliveCountMax=3"
parts=$marks.shards
mkdir -p "$parts"

# Here, once, so that no machine builds the kit or reads all submissions for itself.
"$home/grade" list "$submissions" --out "$parts/class.json"
# A note of an earlier run would pass for a shard that is done.
rm -f "$parts"/*/shard.json

# One shard, as a machine runs it. Exit code 3: marked, but something could not be judged; merge
# names it. Anything else above 0 goes to another machine.
mark() {
  parallel --will-cite --sshloginfile "$hosts" --ssh "$ssh" --jobs 1 --retries "$machines" \
    --joblog "$parts/jobs.tsv" --quote \
    sh -c 'home=$1 submissions=$2 parts=$3 shards=$4 number=$5; shift 5
      P02_BUILT=yes "$home/grade" batch "$submissions" --out "$parts/$number" --shard "$number/$shards" \
        --list "$parts/class.json" "$@" || [ $? = 3 ]' \
    mark "$home" "$submissions" "$parts" "$shards" {} "$@"
}

# The numbers of the shards that are not done, one a line.
missing() {
  number=1
  while [ "$number" -le "$shards" ]; do
    [ -f "$parts/$number/shard.json" ] || echo "$number"
    number=$((number + 1))
  done
}

machines=$(grep -c '[^[:space:]]' "$hosts")
missing | mark "$@" || echo "some shards were lost: they are run again, alone" >&2
missing >"$parts/lost"
if [ -s "$parts/lost" ]; then
  mark "$@" <"$parts/lost" || true # merge says which are missing
fi

set --
number=1
while [ "$number" -le "$shards" ]; do
  [ ! -f "$parts/$number/shard.json" ] || set -- "$@" "$parts/$number"
  number=$((number + 1))
done
[ $# -gt 0 ] || { echo "no shard was marked; $parts/jobs.tsv says how each ended" >&2; exit 1; }
exec "$home/grade" merge "$@" --out "$marks"
