# SPDX-License-Identifier: EPL-2.0
# What the start scripts share (read by ". environment.sh"): the user's language, a Java that is new enough, the display.

# The language for people: Chinese when the locale is Chinese or says nothing, else English.
plandesk_locale=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
case $plandesk_locale in
  '' | C | C.* | POSIX | zh*) plandesk_language=zh_CN ;;
  *) plandesk_language=en ;;
esac

# A language asked for with -nl wins: plandesk_language_from "$@"
plandesk_language_from() {
  while [ $# -gt 0 ]; do
    if [ "$1" = -nl ] && [ -n "${2:-}" ]; then plandesk_language=$2; fi
    shift
  done
}

# Says one sentence on standard error in the user's language: say CHINESE ENGLISH
say() {
  case $plandesk_language in
    zh*) printf '%s\n' "$1" >&2 ;;
    *) printf '%s\n' "$2" >&2 ;;
  esac
}

# The name of a file is text: without a UTF-8 locale Java could not read Chinese names.
use_utf8() {
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *UTF-8* | *utf-8* | *UTF8* | *utf8*) ;;
    *)
      case $(uname -s) in
        Darwin) LC_ALL=en_US.UTF-8 ;;
        *) LC_ALL=C.UTF-8 ;;
      esac
      export LC_ALL
      ;;
  esac
}

# Prints the feature release of the Java in a home folder (21, 25, ...), 0 when there is none: java_release HOME
java_release() {
  if [ ! -x "$1/bin/java" ]; then echo 0; return; fi
  release=
  if [ -r "$1/release" ]; then
    release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | head -n 1)
  fi
  if [ -z "$release" ]; then
    release=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
  fi
  echo "${release:-0}"
}

# Sets java_home to a Java of 21 or newer that has the given tool; fails when there is none: find_java java|javac [FIRST]
# FIRST, then JAVA_HOME, then the newest under the usual folders, then the java of the PATH.
find_java() {
  java_home=
  for home in "${2:-}" "${JAVA_HOME:-}"; do
    if [ -n "$home" ] && [ -x "$home/bin/$1" ] && [ "$(java_release "$home")" -ge 21 ]; then
      java_home=$home
      return 0
    fi
  done
  newest=0
  for home in /usr/lib/jvm/* /usr/java/* /usr/local/lib/jvm/* /usr/local/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
      "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -x "$home/bin/$1" ]; then
      release=$(java_release "$home")
      if [ "$release" -ge 21 ] && [ "$release" -gt "$newest" ]; then
        newest=$release
        java_home=$home
      fi
    fi
  done
  if [ -z "$java_home" ] && command -v "$1" >/dev/null 2>&1; then
    tool=$(command -v "$1")
    while [ -L "$tool" ]; do
      link=$(readlink "$tool")
      case $link in /*) tool=$link ;; *) tool=$(dirname "$tool")/$link ;; esac
    done
    home=$(cd "$(dirname "$tool")/.." && pwd)
    if [ "$(java_release "$home")" -ge 21 ]; then java_home=$home; fi
  fi
  [ -n "$java_home" ]
}

# True when the first word asks for the command line.
is_command() {
  case ${1:-} in
    import | info | export | check | search | diff | merge | timeline | help | --help | -h | --version) return 0 ;;
    *) return 1 ;;
  esac
}

# Fails with a sentence when a window cannot be shown here.
require_display() {
  if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "没有图形界面，无法打开窗口；可改用命令行，例如：$1 info 规划.txt（全部命令：$1 --help）。" \
      "There is no display to open the window on; use the command line, for example: $1 info plan.txt ($1 --help lists all)."
    return 1
  fi
}

has_gtk() {
  [ "$(uname -s)" != Linux ] && return 0
  for tool in ldconfig /sbin/ldconfig; do
    if command -v $tool >/dev/null 2>&1; then
      $tool -p 2>/dev/null | grep -q 'libgtk-3\.so\.0'
      return
    fi
  done
  return 0
}
