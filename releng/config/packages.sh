# SPDX-License-Identifier: EPL-2.0
# Read by the scripts of releng after find-java.sh: what the system has to have, installed when that is possible.

# Prints the Debian package of each thing that is missing:
# missing_packages gtk|fonts|pdffont|xvfb|openbox|xwininfo|import|xdotool|dbus...
missing_packages() {
  for thing do
    case $thing in
      gtk) has_gtk || echo libgtk-3-0 ;;
      fonts)
        if command -v fc-list >/dev/null 2>&1 && [ -n "$(fc-list :lang=zh file 2>/dev/null | head -n 1)" ]; then :
        else echo fonts-noto-cjk; fi ;;
      # Fonts with CFF outlines, as Noto packs them, cannot be embedded into a PDF.
      pdffont)
        if [ -n "$(find /usr/share/fonts /usr/local/share/fonts -name 'wqy-*.tt[cf]' 2>/dev/null | head -n 1)" ]; then :
        else echo fonts-wqy-zenhei; fi ;;
      xvfb) command -v Xvfb >/dev/null 2>&1 || echo xvfb ;;
      openbox) command -v openbox >/dev/null 2>&1 || echo openbox ;;
      xwininfo) command -v xwininfo >/dev/null 2>&1 || echo x11-utils ;;
      import) command -v import >/dev/null 2>&1 && command -v convert >/dev/null 2>&1 || echo imagemagick ;;
      xdotool) command -v xdotool >/dev/null 2>&1 || echo xdotool ;;
      dbus) command -v dbus-run-session >/dev/null 2>&1 || echo dbus-x11 ;;
    esac
  done
}

# Installs the packages when that is possible.
install_packages() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "正在安装软件包：$*" "Installing packages: $*"
    { DEBIAN_FRONTEND=noninteractive apt-get -q update &&
      DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "$@"; } >&2
  fi
}

# Sees to it that the things are there when that is possible; for what only some work needs, which tells of it then.
want_packages() {
  [ "$(uname -s)" = Linux ] || return 0
  packages=$(missing_packages "$@" | tr '\n' ' ')
  # shellcheck disable=SC2086
  if [ -n "$packages" ]; then install_packages $packages || true; fi
}

# Sees to it that the things are there; else says which packages are missing and stops with exit code 3.
require_packages() {
  [ "$(uname -s)" = Linux ] || return 0
  packages=$(missing_packages "$@" | tr '\n' ' ')
  if [ -z "$packages" ]; then return 0; fi
  # shellcheck disable=SC2086
  install_packages $packages
  packages=$(missing_packages "$@" | tr '\n' ' ')
  if [ -z "$packages" ]; then return 0; fi
  say "缺少软件包：${packages% }；请先安装（Debian、Ubuntu：sudo apt-get install ${packages% }）。" \
    "Packages are missing: ${packages% }; install them first (Debian, Ubuntu: sudo apt-get install ${packages% })."
  exit 3
}
