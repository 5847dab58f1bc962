# SPDX-License-Identifier: EPL-2.0
# Read by scripts of releng after packages.sh: a display of their own, so that windows of the user are neither seen nor
# disturbed. Needs the packages xvfb and openbox.

x_server= window_manager=

# Starts the display with a window manager and makes it the one to use: start_display FOLDER WIDTHxHEIGHT
start_display() {
  : >"$1/display"
  Xvfb -displayfd 7 -screen 0 "$2x24" -nolisten tcp 7>"$1/display" 2>"$1/xvfb.log" &
  x_server=$!
  number=
  for _ in $(seq 100); do
    number=$(cat "$1/display")
    if [ -n "$number" ] || ! kill -0 "$x_server" 2>/dev/null; then break; fi
    sleep 0.1
  done
  if [ -z "$number" ]; then
    say "虚拟显示未能启动，详见 $1/xvfb.log。" "The virtual display did not start, see $1/xvfb.log."
    return 1
  fi
  DISPLAY=:$number
  GDK_BACKEND=x11
  NO_AT_BRIDGE=1
  export DISPLAY GDK_BACKEND NO_AT_BRIDGE
  unset WAYLAND_DISPLAY XAUTHORITY
  openbox >"$1/openbox.log" 2>&1 &
  window_manager=$!
}

# Ends what start_display has started.
stop_display() {
  for process in $window_manager $x_server; do
    kill "$process" 2>/dev/null
    wait "$process" 2>/dev/null
  done
}
