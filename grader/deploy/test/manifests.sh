#!/bin/sh
# Holds the manifests of grader/deploy/kubernetes against Kubernetes' published schema.
# Needs Maven and, the first time, a network.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
jars=$(mktemp -d)
trap 'rm -rf "$jars"' EXIT
mvn -B -q -f "$here/kubernetes/pom.xml" dependency:copy-dependencies -DoutputDirectory="$jars"
java -cp "$jars/*" "$here/kubernetes/CheckManifests.java" "$here"/../kubernetes/*.yaml
