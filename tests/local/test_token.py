"""`chartroom token`: what its tokens claim, and which arguments it refuses."""

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
    made: dict[str, Any] = jwt.decode(done.stdout.strip(), options={"verify_signature": False})
    return made


class TestToken:
    @pytest.mark.parametrize("role", Role)
    def test_has_the_scopes_of_its_role(self, data: DataDirectory, role: Role) -> None:
        made = claims(data, "triage-agent", "--role", role)

        assert made["scope"] == scopes_of(role, "triage-agent")
        assert made["jti"]
        assert not made.keys() & {"groups", "patient"}

    def test_of_two_roles_has_the_scopes_of_both_once(self, data: DataDirectory) -> None:
        made = claims(data, "ada", "--role", "intake", "--role", "reviewer")

        both = f"{scopes_of(Role.INTAKE, 'ada')} {scopes_of(Role.REVIEWER, 'ada')}".split()
        assert sorted(made["scope"].split()) == sorted(set(both))
        assert made["kind"] == "person"

    def test_of_a_reviewer_is_a_persons(self, data: DataDirectory) -> None:
        assert claims(data, "dr-okafor", "--role", "reviewer")["kind"] == "person"
        assert claims(data, "dr-okafor", "--role", "coordinator")["kind"] == "agent"
        assert claims(data, "dr-okafor", "--role", "coordinator", "--person")["kind"] == "person"

    def test_for_a_panel_names_it(self, data: DataDirectory) -> None:
        made = claims(data, "triage-agent", "--role", "triage", "--panel", "ward 3")

        assert made["groups"] == ["ward 3"]
        assert "patient" not in made
        assert {scope.partition("/")[0] for scope in made["scope"].split()} == {"user"}

    def test_for_a_patient_names_it(self, data: DataDirectory) -> None:
        made = claims(data, "triage-agent", "--role", "triage", "--patient", "P-1")

        assert made["patient"] == "P-1"
        assert "groups" not in made
        assert {scope.partition("/")[0] for scope in made["scope"].split()} == {"patient"}

    def test_has_other_scopes_unchanged_with_the_claims_beside_them(
        self, data: DataDirectory
    ) -> None:
        made = claims(data, "x", "--scope", "user/Patient.rs", "--panel", "ward-3")

        assert (made["scope"], made["groups"], made["kind"]) == (
            "user/Patient.rs",
            ["ward-3"],
            "agent",
        )

    @pytest.mark.parametrize(
        ("arguments", "sentence"),
        [
            ([], f"Give --role ({', '.join(Role)}) or --scope, and only one."),
            (["--scope", " "], f"Give --role ({', '.join(Role)}) or --scope, and only one."),
            (["--role", "triage", "--scope", "system/*.cruds"], "and only one."),
            (["--role", "triage", "--panel", "a", "--patient", "b"], "not both"),
            (["--role", "nurse"], "prior-auth"),
        ],
    )
    def test_is_refused_with_what_to_give(
        self,
        data: DataDirectory,
        monkeypatch: pytest.MonkeyPatch,
        arguments: list[str],
        sentence: str,
    ) -> None:
        monkeypatch.setenv("COLUMNS", "200")

        done = CliRunner().invoke(app, ["token", "x", *arguments, "--data-dir", str(data.path)])

        assert (done.exit_code, done.stdout) == (2, "")
        assert sentence in done.stderr
