#!/bin/sh
# Measures training throughput beside PyTorch; --help lists the options.
set -e
cd "$(dirname "$0")"
mvn -B -q -ntp process-classes
exec java -cp "target/classes:$(cat target/classpath.txt)" p02.benchmark.training.Compare "$@"
