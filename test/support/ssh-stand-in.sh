#!/bin/bash
# Stands in for ssh: runs the command on this machine, in a folder of its own for each host.
# A login has HOME and SHELL; where tests run there may be no SHELL.
while [[ $1 == -* ]]; do
  case $1 in -l | -o | -p) shift 2 ;; *) shift ;; esac
done
export HOME="$HOMES/$1" SHELL=/bin/bash
shift
[[ $1 == -- ]] && shift
mkdir -p "$HOME" && cd "$HOME" && exec bash -c "$*"
