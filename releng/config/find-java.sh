# SPDX-License-Identifier: EPL-2.0
# Read by the scripts of releng with root set to the repository's root: exports JAVA_HOME, a JDK of 21 or newer,
# or stops with exit code 3.
. "$root/features/org.plandesk.feature/rootfiles/unix/environment.sh"
if ! find_java javac; then
  say "未找到 JDK 21 或更高版本：请安装，或用 JAVA_HOME 指定。" \
    "No JDK of 21 or newer was found: install one, or name it with JAVA_HOME."
  exit 3
fi
JAVA_HOME=$java_home
export JAVA_HOME
