import json
import re
from pathlib import Path
from typing import Any

from chartroom.system.roles import SCOPES, Patients, Role, scopes_of
from chassis.identity.scopes import Level, Need, Scopes
from chassis.identity.tokens import ScopeReader
from chassis.settings import IdentitySettings

ACCESS = Path(__file__).parents[3] / "docs" / "access.md"
APPEND = Need.of("AuditEvent.c", ["agent-name"])
PARAMETERS = ["agent-name", "code", "queue"]
AGENTS = [role for role in Role if "AuditEvent.c?agent-name={name}" in SCOPES[role]]


def settings(**changes: Any) -> IdentitySettings:
    return IdentitySettings(
        token_jwks="nothing", service_jwks="nothing", service_key_file=Path("nothing"), **changes
    )


class TestRoles:
    def test_have_effective_scopes(self):
        for patients, level in (
            (Patients(), Level.SYSTEM),
            (Patients(panel="ward-3"), Level.USER),
            (Patients(patient="P-1"), Level.PATIENT),
        ):
            for role in Role:
                granted = Scopes(scopes_of(role, "x", patients))
                for scope in SCOPES[role]:
                    grant = granted.grant(Need.of(scope.partition("?")[0], PARAMETERS))
                    assert grant is not None, scope
                    assert grant.level is (Level.SYSTEM if "/" in scope else level), scope

    def test_limit_agents_to_their_own_events_and_imports_to_operators(self):
        need = Need.of("system/*.cu")
        importing = [role for role in Role if Scopes(scopes_of(role, "x")).grant(need)]
        assert importing == [Role.OPERATOR]
        for role in AGENTS:
            for name in ("triage-agent", "Dr. Zoë", "a&b=c", "1+1?", "50%20"):
                grant = Scopes(scopes_of(role, name)).grant(APPEND)
                assert grant.allows("agent-name", name)
                assert not grant.allows("agent-name", "another-agent")


def test_example_of_another_issuer_has_the_documented_scopes():
    text = ACCESS.read_text(encoding="utf-8")
    section = text[text.index("## Another issuer") :]
    (token,) = re.findall(r"```json\n(\{\"iss\".*?)```", section, re.DOTALL)
    given = dict(re.findall(r"^RECORDS_(\w+)=(.*)$", section, re.MULTILINE))
    claims = json.loads(token)

    scopes = ScopeReader(
        settings(scope_claims=given["SCOPE_CLAIMS"], scope_map=json.loads(given["SCOPE_MAP"]))
    ).read(claims)

    assert claims["iss"] == given["TOKEN_ISSUER"]
    for need in ("QuestionnaireResponse.us", "AuditEvent.c"):
        grant = scopes.grant(Need.of(need))
        assert (grant and grant.level) is Level.USER, need
    assert scopes.grant(Need.of("Patient.r")) is None
