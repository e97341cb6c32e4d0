import json
from pathlib import Path

import pytest

from chartroom.errors import ChartroomError
from chartroom.system.roles import PERSONS, SCOPES, Patients, Role, scopes_of

STORY = Path(__file__).parents[2] / "examples" / "story"
CALLERS = json.loads((STORY / "callers.json").read_text(encoding="utf-8"))


class TestScopesOf:
    def test_counts_for_all_patients_without_a_panel_or_a_patient(self):
        assert scopes_of(Role.TRIAGE, "triage-agent") == (
            "system/AllergyIntolerance.s system/Encounter.r system/DocumentReference.s "
            "system/QuestionnaireResponse.us system/Task.crs system/Task.u?code=intake_triage "
            "system/AuditEvent.c?agent-name=triage-agent"
        )

    @pytest.mark.parametrize(
        ("patients", "level"),
        [(Patients(panel="ward-3"), "user"), (Patients(patient="P-1"), "patient")],
    )
    def test_counts_for_a_panel_or_a_patient(self, patients: Patients, level: str):
        scopes = scopes_of(Role.OPERATOR, "night-load", patients)

        assert scopes == f"{level}/*.cruds chartroom/break-glass"

    @pytest.mark.parametrize(
        ("name", "quoted"),
        [("Dr. Zoë", "Dr.%20Zo%C3%AB"), ("a&b=c", "a%26b%3Dc"), ("{name}", "%7Bname%7D")],
    )
    def test_quotes_an_agents_name(self, name: str, quoted: str):
        last = scopes_of(Role.INTAKE, name).split(" ")[-1]

        assert last == f"system/AuditEvent.c?agent-name={quoted}"

    def test_limits_every_agents_role_to_events_under_its_own_name(self):
        for role in set(Role) - PERSONS - {Role.OPERATOR}:
            appending = [scope for scope in SCOPES[role] if scope.startswith("AuditEvent.c")]
            assert appending == ["AuditEvent.c?agent-name={name}"], role

    def test_suffices_for_copies_of_the_examples(self):
        for script in ("intake", "triage", "summary", "prior_authorization"):
            role = Role.PRIOR_AUTH if script == "prior_authorization" else Role(script)
            given = [scope.partition("?")[0].split(".") for scope in SCOPES[role]]

            for scope in CALLERS[f"agents/{script}"]["scope"].split():
                type_, needed = scope.partition("/")[2].partition("?")[0].split(".")
                operations = {one for name, some in given if name == type_ for one in some}
                assert {*needed} <= operations, scope

    def test_grants_no_caller_of_the_story_everything(self):
        for caller in CALLERS.values():
            words = caller["scope"].split() if "scope" in caller else SCOPES[Role(caller["role"])]
            assert not any(scope.endswith("*.cruds") for scope in words), caller

    def test_limits_workers_to_their_kind_of_task(self):
        kinds = {
            role: {scope.partition("?")[2] for scope in SCOPES[role] if _changes_tasks(scope)}
            for role in Role
        }

        assert {role: kind for role, kind in kinds.items() if kind != {""}} == {
            Role.INTAKE: set(),
            Role.TRIAGE: {"code=intake_triage"},
            Role.PRIOR_AUTH: {"code=prior_authorization"},
        }

    def test_grants_emergency_access_to_persons_and_operators_only(self):
        holding = {role for role in Role if "chartroom/break-glass" in SCOPES[role]}

        assert holding == {*PERSONS, Role.OPERATOR}


def _changes_tasks(scope: str) -> bool:
    name, _, operations = scope.partition("?")[0].partition(".")
    return name in {"Task", "*"} and "u" in operations


def test_patients_become_claims_and_invalid_ones_are_rejected():
    assert Patients().claims == {}
    assert Patients(panel="ward-3").claims == {"groups": ["ward-3"]}
    assert Patients(patient="P-1").claims == {"patient": "P-1"}
    for value in ("", " ", "two\nlines", "x" * 257):
        for name in ("panel", "patient"):
            with pytest.raises(ChartroomError, match="at most 256 printable"):
                Patients(**{name: value})
