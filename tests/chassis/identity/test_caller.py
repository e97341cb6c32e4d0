"""The claims of a caller's token, and those that events keep."""

import json

import pytest

from chassis.identity.caller import NO_CLAIMS, Caller, CallerKind, Claims
from chassis.identity.scopes import Scopes


class TestDocument:
    def test_has_every_claim_but_the_token(self) -> None:
        claims = Claims(
            scopes=Scopes("system/Patient.rs  user/Group.r"),
            patient="P1",
            groups=("cardiology", "号"),
            purpose="ETREAT",
            on_behalf_of="dr-osei",
            token_id="jti-1",
            token="a.b.c",
        )

        assert json.loads(claims.document) == {
            "purpose": "ETREAT",
            "scope": "system/Patient.rs user/Group.r",
            "on_behalf_of": "dr-osei",
            "token_id": "jti-1",
            "patient": "P1",
            "groups": ["cardiology", "号"],
        }

    def test_has_no_claim_that_is_not_there(self) -> None:
        assert NO_CLAIMS.document == '{"purpose":"TREAT"}'

    def test_is_storable_text_whatever_the_scopes_are(self) -> None:
        document = Claims(scopes=Scopes("a\ud800 b\x00"), groups=('"', "\n")).document

        assert document.isascii()
        assert document.isprintable()

    def test_is_the_same_of_claims_that_it_gave_back(self) -> None:
        claims = Claims(
            scopes=Scopes("system/Patient.rs a\ud800"),
            patient="P1",
            groups=("cardiology", "号\x00"),
            purpose="ETREAT",
            on_behalf_of="dr-osei",
            token_id="jti-1",
        )

        for one in (claims, NO_CLAIMS):
            assert Claims.of_document(one.document).document == one.document


class TestOfGrants:
    """The names by which a grant knows a caller."""

    def test_is_the_same_for_every_token_of_a_caller(self) -> None:
        first = Caller("dr-osei", CallerKind.PERSON, Claims(groups=("ward-3",)))
        other = Caller("dr-osei", CallerKind.PERSON, Claims(scopes=Scopes("user/*.r")))

        assert first.of_grants == other.of_grants
        assert first.of_grants in first.principals

    @pytest.mark.parametrize(
        "other",
        [
            Caller("triage", CallerKind.AGENT),
            Caller("triage", CallerKind.PERSON),
            Caller("triage", CallerKind.AGENT, Claims(on_behalf_of="dr-osei")),
            Caller(
                "triage", CallerKind.AGENT, Claims(on_behalf_of="dr-falk", acts_for_person=True)
            ),
            Caller('triage", "dr-osei', CallerKind.AGENT),
            Caller("x", CallerKind.AGENT, Claims(groups=("triage",))),
        ],
    )
    def test_of_an_agent_that_acts_for_a_person_is_that_of_no_other_caller(
        self, other: Caller
    ) -> None:
        claims = Claims(on_behalf_of="dr-osei", acts_for_person=True)
        acting = Caller("triage", CallerKind.AGENT, claims)

        assert acting.of_grants not in other.principals

    def test_is_printable_whatever_the_names_are(self) -> None:
        assert Caller("Dr. Zoë 号", CallerKind.PERSON).of_grants.isprintable()
