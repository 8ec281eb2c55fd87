"""Types Ctrl-C into commands that run on a pseudo-terminal; prints how long each prompt took.

Arguments: the terminal's type, then the program's. On a machine that is busy with other things a
measure may be of those; the least of several counts.
"""
import os
import pty
import select
import sys
import time


def read(limit):
    ready, _, _ = select.select([terminal], [], [], limit)
    return os.read(terminal, 65536) if ready else b""


def until(mark, limit):
    seen = b""
    end = time.monotonic() + limit
    while time.monotonic() < end:
        seen += read(0.01)
        if mark in seen:
            return
    raise SystemExit("no %r in %r" % (mark, seen[-500:]))


def drain(quiet):
    while read(quiet):
        pass


def say(line):
    os.write(terminal, line.encode() + b"\r")


def prepare(line):
    """A line of which nothing may wait for the shell when Ctrl-C empties the terminal's queue."""
    say(line + "; echo ready $((40 + 2))")
    until(b"ready 42", 60)
    drain(0.2)


def interrupted(command, mark):
    say(command)
    until(mark, 60)
    drain(0.5)
    start = time.monotonic()
    os.write(terminal, b"\x03")
    until(b"]# ", 60)
    took = (time.monotonic() - start) * 1000
    drain(0.2)
    return took


child, terminal = pty.fork()
if child == 0:
    os.environ["TERM"] = sys.argv[1]
    os.execv(sys.argv[2], sys.argv[2:])

until(b"]# ", 100)
drain(0.3)
prepare("shopt -s extglob; x=$(printf 'a%.0s' {1..30000})")
# Each call removes another device that a guest uses, which this kernel does not end.
prepare("modprobe vfio_ap; echo -5 > /sys/bus/ap/apmask; cd /sys/devices/vfio_ap/matrix; n=10")
prepare(
    "blocked() { u=69179fef-f9a2-4a36-9d6e-66b4e0b8dd$((n++));"
    " echo $u > mdev_supported_types/vfio_ap-passthrough/create;"
    " qemu-system-s390x -cpu host -device vfio-ap,sysfsdev=$PWD/$u; echo removes $n; echo 1 > $u/remove; }"
)
for command in [
    "while :; do :; done",
    "sleep 100",
    "[[ $x =~ ((a+)+)+b ]]",
    "echo ${x//+(+(a))b/}",
    "echo $x$x$x$x | grep -E '(a+)+b'",
    "blocked",
]:
    mark = b"removes " if command == "blocked" else b""
    took = interrupted(command, mark)
    for _ in range(4):
        if took >= 100:
            took = min(took, interrupted(command, mark))
    print("%d %s" % (took, command), flush=True)
say("echo still $((6 * 7)) $(ls $u)")
until(b"still 42 iommu_group vfio-dev", 60)
say("exit")
os.waitpid(child, 0)
