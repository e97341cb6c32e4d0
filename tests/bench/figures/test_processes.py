import subprocess
import sys

import psutil

from bench.figures.processes import Clock, Program, memory_of

# A parent process starts a child that uses CPU and ends; then the parent prints `done` and waits.
PARENT = """
import subprocess, sys
subprocess.run([sys.executable, "-c", "import time\\nwhile time.process_time() < 0.5: pass"], check=True)
print("done", flush=True)
sys.stdin.read()
"""


def test_clock_counts_ended_children_with_their_parent():
    with subprocess.Popen(
        [sys.executable, "-c", PARENT], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as parent:
        assert parent.stdout is not None
        program = Program(psutil.Process(parent.pid))
        before = Clock.read({"parent": program})
        assert parent.stdout.readline() == b"done\n"

        used = Clock.read({"parent": program}).since(before)

        assert used.programs["parent"] >= 0.45
        assert 0 <= used.busy <= used.cores + 0.01
        parent.communicate()


def test_memory_is_measured_for_every_program():
    memory = memory_of({"this": Program(psutil.Process(), alone=True)})["this"]

    assert memory.rss >= memory.pss > 1
