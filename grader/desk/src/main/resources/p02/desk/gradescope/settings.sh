# What setup and marking have in common; "source" is the folder that this file lies in.
export JAVA_TOOL_OPTIONS="-Dorg.bytedeco.javacpp.cachedir=$source/natives"
export MAVEN_OPTS="-Dmaven.repo.local=$source/maven"
