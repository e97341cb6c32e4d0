"""The agents of `examples/agents/` as processes, which speak HTTP only."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Self

from chartroom.demo.client import DemoFailed

ENDING_S = 5.0


@dataclass(frozen=True)
class Agent:
    """A running script, under the name of its token."""

    name: str
    script: Path
    process: subprocess.Popen[bytes]
    output: IO[bytes]

    def last_line(self) -> str:
        self.output.seek(0)
        lines = self.output.read().decode("utf-8", errors="replace").split("\n")
        return next((line for line in reversed(lines) if line.strip()), "it printed nothing")


class Crew:
    """Starts agents, and stops those that still run when the block ends."""

    def __init__(self, url: str, environment: Mapping[str, str]) -> None:
        # The gateway is on the loopback, where no proxy of the environment can reach it.
        self._environment = {"CHARTROOM_URL": url, "NO_PROXY": "127.0.0.1", **environment}
        self._agents: list[Agent] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for agent in self._agents:
            agent.process.kill()
        for agent in self._agents:
            agent.process.wait(ENDING_S)
            agent.output.close()

    def start(self, name: str, script: Path, token: str, *arguments: str) -> Agent:
        program = [sys.executable, "-m", "chartroom.demo.run_agent", str(os.getpid())]
        output = tempfile.TemporaryFile()  # noqa: SIM115 - Closed with the crew.
        process = subprocess.Popen(  # noqa: S603 - The scripts of this clone.
            [*program, str(script), *arguments],
            env=os.environ | self._environment | {"AGENT_NAME": name, "CHARTROOM_TOKEN": token},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        agent = Agent(name, script, process, output)
        self._agents.append(agent)
        return agent

    def kill(self, name: str) -> Agent:
        """Kill an agent with -9, as a failing machine would. Raises DemoFailed where it has ended."""
        agent = next(agent for agent in self._agents if agent.name == name)
        self.check()
        agent.process.kill()
        agent.process.wait(ENDING_S)
        self._agents.remove(agent)
        agent.output.close()
        return agent

    def check(self) -> None:
        """Raise DemoFailed where an agent has ended by itself, without success."""
        for agent in self._agents:
            if agent.process.poll():
                raise DemoFailed(f"The {agent.name} ended: {agent.last_line().rstrip('.')}.")
