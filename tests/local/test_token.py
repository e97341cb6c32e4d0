from typing import Any

import jwt
import pytest
from typer.testing import CliRunner

from chartroom.cli import app
from chartroom.system.layout import DataDirectory
from chartroom.system.roles import Role, scopes_of


def claims(data: DataDirectory, *arguments: str) -> dict[str, Any]:
    done = CliRunner().invoke(app, ["token", *arguments, "--data-dir", str(data.path)])
    assert done.exit_code == 0, done.output
    return jwt.decode(done.stdout.strip(), options={"verify_signature": False})


class TestToken:
    def test_has_the_scopes_of_its_role(self, data: DataDirectory):
        for role in Role:
            made = claims(data, "triage-agent", "--role", role)

            assert made["scope"] == scopes_of(role, "triage-agent")
            assert made["jti"]
            assert not made.keys() & {"groups", "patient"}

    def test_of_two_roles_has_the_scopes_of_both_once(self, data: DataDirectory):
        made = claims(data, "ada", "--role", "intake", "--role", "reviewer")

        both = f"{scopes_of(Role.INTAKE, 'ada')} {scopes_of(Role.REVIEWER, 'ada')}".split()
        assert sorted(made["scope"].split()) == sorted(set(both))
        assert made["kind"] == "person"

    def test_of_a_reviewer_is_a_persons(self, data: DataDirectory):
        assert claims(data, "dr-okafor", "--role", "reviewer")["kind"] == "person"
        assert claims(data, "dr-okafor", "--role", "coordinator")["kind"] == "agent"
        assert claims(data, "dr-okafor", "--role", "coordinator", "--person")["kind"] == "person"

    @pytest.mark.parametrize(
        ("option", "value", "level", "claim"),
        [
            ("--panel", "ward 3", "user", {"groups": ["ward 3"]}),
            ("--patient", "P-1", "patient", {"patient": "P-1"}),
        ],
    )
    def test_for_a_panel_or_a_patient_has_it(
        self, *, data: DataDirectory, option: str, value: str, level: str, claim: dict[str, Any]
    ):
        made = claims(data, "triage-agent", "--role", "triage", option, value)

        assert {name: made[name] for name in ("groups", "patient") if name in made} == claim
        assert {scope.partition("/")[0] for scope in made["scope"].split()} == {level}

    def test_has_other_scopes_unchanged_next_to_the_claims(self, data: DataDirectory):
        made = claims(data, "x", "--scope", "user/Patient.rs", "--panel", "ward-3")

        assert (made["scope"], made["groups"], made["kind"]) == (
            "user/Patient.rs",
            ["ward-3"],
            "agent",
        )

    def test_is_rejected_with_the_expected_arguments(
        self, data: DataDirectory, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setenv("COLUMNS", "200")
        one_of = f"Use either --role ({', '.join(Role)}) or --scope."
        for arguments, sentence in (
            ([], one_of),
            (["--scope", " "], one_of),
            (["--role", "triage", "--scope", "system/*.cruds"], "Use either --role"),
            (["--role", "triage", "--panel", "a", "--patient", "b"], "not both"),
            (["--role", "nurse"], "prior-auth"),
        ):
            given = ["token", "x", *arguments, "--data-dir", str(data.path)]
            done = CliRunner().invoke(app, given)

            assert (done.exit_code, done.stdout) == (2, "")
            assert sentence in done.stderr
