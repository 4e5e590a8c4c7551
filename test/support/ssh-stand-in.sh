#!/bin/bash
# Stands in for ssh: runs the command on this machine, in a folder of its own for each host.
while [[ $1 == -* ]]; do
  case $1 in -l | -o | -p) shift 2 ;; *) shift ;; esac
done
export HOME="$HOMES/$1"
shift
[[ $1 == -- ]] && shift
mkdir -p "$HOME" && cd "$HOME" && exec bash -c "$*"
