#!/bin/sh
# What a pod runs: warms the cache of native libraries, then the command of the kit that is named.
set -eu
mkdir -p "$HOME/.javacpp"
cp -R /opt/p02-natives/. "$HOME/.javacpp/"
code=0
/opt/p02/grade "$@" || code=$?
# 3: all was marked, and something could not be judged. A pod that failed for it would be started
# again, with the same result; the last lines of the log, and of the merge, name it.
[ "$code" = 3 ] || exit "$code"
echo "exit code 3: something could not be judged, see above"
