import sys
from pathlib import Path

from support.system import wait_until

from chartroom.processes.programs import Program
from chartroom.processes.supervision import Supervisor
from chartroom.system.layout import DataDirectory


def test_asks_a_program_on_its_standard_input_to_end_long_answers(directory: Path):
    data = DataDirectory(directory / "data")
    data.prepare()
    heard = directory / "heard"
    reads = f"import pathlib; pathlib.Path({str(heard)!r}).write_text(input())"
    programs = [
        Program(
            name,
            [sys.executable, "-c", f"{code}; input()"],
            {},
            directory,
            1,
            bool,
            withheld="SUPERVISOR_",
        )
        for name, code in {"new": reads, "old": "import time; time.sleep(1000)"}.items()
    ]
    supervisor = Supervisor(data)
    supervisor.launch(programs, bound=True)
    try:
        supervisor.start(programs)
        wait_until(lambda: {state.state for state in supervisor.states()} == {"RUNNING"})
        before = supervisor.states()
        for program in programs:
            supervisor.end_long_answers(program.name)
        wait_until(lambda: heard.exists() and heard.read_text() == "end long answers")
        assert [state.pid for state in supervisor.states()] == [state.pid for state in before]
    finally:
        supervisor.shutdown()
        wait_until(supervisor.has_ended)
