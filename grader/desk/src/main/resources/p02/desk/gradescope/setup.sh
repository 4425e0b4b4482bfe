#!/usr/bin/env bash
# Runs once, while Gradescope builds the image, with network: installs a JDK, builds the kit, and marks a sample so that everything is unpacked and warm.
set -euo pipefail
source=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$source/settings.sh"

packages=()
command -v javac > /dev/null || packages+=(openjdk-17-jdk-headless)
command -v mvn > /dev/null || packages+=(maven)
if [ ${#packages[@]} -gt 0 ]; then
  apt-get update
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${packages[@]}"
fi
# Walls around student code, where the container lets them stand.
command -v bwrap > /dev/null || apt-get install -y --no-install-recommends bubblewrap || true

mkdir -p "$source/natives" "$source/maven"
"$source/p02/grade" one "$source/p02/grader/samples/anna-perfect" > "$source/warm.txt"
# Marking may run as somebody else.
chmod -R a+rX "$source"
chmod -R a+rwX "$source/natives"
