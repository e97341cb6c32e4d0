"""What a caller's token claims, and what events keep of it."""

import json

from chassis.identity.caller import NO_CLAIMS, Claims
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
