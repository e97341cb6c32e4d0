import os
from pathlib import Path

import pytest

from chartroom.processes.services import LISTENERS, TEAM_LIMITS, Plan, mcp_program, service_program
from chartroom.system.database_roles import load_passwords
from chartroom.system.layout import Clone, DataDirectory


@pytest.mark.parametrize(
    ("require_tokens", "own", "expected"),
    [
        (True, {}, {}),
        (False, {}, TEAM_LIMITS),
        (False, {"RATE_PER_S": "5"}, {**TEAM_LIMITS, "RATE_PER_S": "5"}),
    ],
)
def test_the_limits_of_a_caller(
    data: DataDirectory,
    monkeypatch: pytest.MonkeyPatch,
    require_tokens: bool,
    own: dict[str, str],
    expected: dict[str, str],
):
    passwords = load_passwords(data.database_passwords)["audit"]
    plan = Plan(
        Clone(data.path), data, 1, dict.fromkeys(LISTENERS, 1), Path("traefik"), require_tokens
    )
    for name in ("AUDIT", "MCP"):
        for limit in TEAM_LIMITS:
            monkeypatch.delenv(f"{name}_{limit}", raising=False)
        for limit, value in own.items():
            monkeypatch.setenv(f"{name}_{limit}", value)

    for program in (service_program(plan, "audit", "dsn", passwords), mcp_program(plan)):
        prefix = f"{program.name.upper()}_"
        environment = os.environ | program.environment
        found = {name: environment.get(prefix + name) for name in TEAM_LIMITS}
        assert {name: value for name, value in found.items() if value} == expected


@pytest.mark.parametrize(
    ("require_tokens", "own", "expected"),
    [
        (True, None, None),
        (False, None, "development-agent:Observation"),
        (False, "lab:Observation", "lab:Observation"),
    ],
)
def test_a_caller_without_a_name_is_trusted_while_tokens_are_optional(
    data: DataDirectory,
    monkeypatch: pytest.MonkeyPatch,
    require_tokens: bool,
    own: str | None,
    expected: str | None,
):
    passwords = load_passwords(data.database_passwords)["records"]
    plan = Plan(
        Clone(data.path), data, 1, dict.fromkeys(LISTENERS, 1), Path("traefik"), require_tokens
    )
    monkeypatch.delenv("RECORDS_TRUSTED_AGENTS", raising=False)
    if own is not None:
        monkeypatch.setenv("RECORDS_TRUSTED_AGENTS", own)

    environment = os.environ | service_program(plan, "records", "dsn", passwords).environment

    found = environment.get("RECORDS_TRUSTED_AGENTS")
    assert found == expected or (expected is not None and expected in str(found).split(","))
