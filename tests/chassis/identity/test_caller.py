import json
from dataclasses import replace
from typing import Any

from chassis.identity.caller import NO_CLAIMS, Caller, CallerKind, Claims
from chassis.identity.scopes import Scopes


def test_the_document_of_claims_round_trips_without_the_token():
    claims = Claims(
        scopes=Scopes("system/Patient.rs  user/Group.r"),
        patient="P1",
        groups=("cardiology", "号"),
        purpose="ETREAT",
        on_behalf_of="dr-osei",
        token_id="jti-1",
        token="a.b.c",
    )
    odd = Claims(scopes=Scopes("a\ud800 b\x00"), groups=('"', "\n", "号\x00"))

    assert json.loads(claims.document) == {
        "purpose": "ETREAT",
        "scope": "system/Patient.rs user/Group.r",
        "on_behalf_of": "dr-osei",
        "token_id": "jti-1",
        "patient": "P1",
        "groups": ["cardiology", "号"],
    }
    assert NO_CLAIMS.document == '{"purpose":"TREAT"}'
    for one in (claims, NO_CLAIMS, odd):
        assert one.document.isascii()
        assert one.document.isprintable()
        assert one.kept == one.document
        assert Claims.of_document(one.kept).document == one.document
    for_person = replace(claims, acts_for_person=True)
    assert Claims.of_document(for_person.kept).acts_for_person
    assert for_person.document == claims.document


def test_groups_are_principals_unless_ambiguous_in_the_database():
    groups = ("Unité\u00a03", "東\u3000棟", "x\ncaller:dr-osei", "a\0", "\ud800")

    principals = Caller("triage", CallerKind.AGENT, Claims(groups=groups)).principals

    assert principals[2:] == ["group:Unité\u00a03", "group:東\u3000棟"]


class TestAGranteesName:
    def test_is_the_same_for_every_token_of_a_caller_and_printable(self):
        first = Caller("Dr. Zoë 号", CallerKind.PERSON, Claims(groups=("ward-3",)))
        other = Caller("Dr. Zoë 号", CallerKind.PERSON, Claims(scopes=Scopes("user/*.r")))

        assert first.of_grants == other.of_grants
        assert first.of_grants in first.principals
        assert first.of_grants.isprintable()

    def test_of_an_agent_that_acts_for_a_person_is_unique(self):
        def triage(**claims: Any) -> Caller:
            return Caller("triage", CallerKind.AGENT, Claims(**claims))

        acting = triage(on_behalf_of="dr-osei", acts_for_person=True)

        for other in (
            triage(),
            triage(on_behalf_of="dr-osei"),
            triage(on_behalf_of="dr-falk", acts_for_person=True),
            Caller("triage", CallerKind.PERSON),
            Caller('triage", "dr-osei', CallerKind.AGENT),
            Caller("x", CallerKind.AGENT, Claims(groups=("triage",))),
        ):
            assert acting.of_grants not in other.principals
