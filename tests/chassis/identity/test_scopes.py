"""Scopes as SMART App Launch 2.2 writes them, and what they grant."""

import pytest

from chassis.identity.scopes import Level, Need, Scopes


def level(scopes: str, need: str, parameters: tuple[str, ...] = ()) -> Level | None:
    grant = Scopes(scopes).grant(Need.of(need, parameters))
    return None if grant is None else grant.level


class TestGrant:
    @pytest.mark.parametrize(
        ("scopes", "need", "granted"),
        [
            ("system/Patient.r", "Patient.r", Level.SYSTEM),
            ("user/Patient.rs", "Patient.s", Level.USER),
            ("patient/*.cruds", "Encounter.u", Level.PATIENT),
            ("system/*.rs", "Patient.r", Level.SYSTEM),
            ("system/Patient.read", "Patient.s", Level.SYSTEM),
            ("system/Patient.read", "Patient.u", None),
            ("user/Patient.write", "Patient.d", Level.USER),
            ("user/Patient.write", "Patient.r", None),
            ("user/Patient.*", "Patient.d", Level.USER),
            ("system/Encounter.r", "Patient.r", None),
            ("system/Patient.rs", "Patient.c", None),
            ("system/*.cu", "system/*.cu", Level.SYSTEM),
            ("system/Patient.cu", "system/*.cu", None),
            ("user/*.cruds", "system/*.cu", None),
            ("system/*.c", "system/*.cu", None),
            ("system/*.c system/*.u", "system/*.cu", Level.SYSTEM),
            ("", "Patient.r", None),
        ],
    )
    def test_is_what_the_scopes_say(self, scopes: str, need: str, granted: Level | None) -> None:
        assert level(scopes, need) is granted

    @pytest.mark.parametrize(
        "scope",
        [
            "system/Patient.sr",  # Not in order.
            "system/Patient.",
            "system/Patient",
            "system/patient.r",
            "System/Patient.r",
            "system/Patient.r?",
            "system/Patient.rr",
            "system/Patient.r,s",
            "all/Patient.r",
            "/Patient.r",
            "system/Pat*.r",
            "system/Patient.rx",
            "*/*.cruds",
            "system/Patient.r?name",
            "*",
            "openid",
        ],
    )
    def test_is_nothing_for_an_unreadable_scope(self, scope: str) -> None:
        assert level(scope, "Patient.r") is None
        assert level(f"{scope} system/Patient.r", "Patient.r") is Level.SYSTEM

    def test_has_the_widest_level(self) -> None:
        assert level("patient/*.r system/Patient.r user/Patient.r", "Patient.r") is Level.SYSTEM

    def test_of_two_operations_has_the_lower_level(self) -> None:
        assert level("system/Patient.r user/Patient.s", "Patient.rs") is Level.USER

    def test_of_a_scope_by_itself_needs_just_that(self) -> None:
        assert level("chartroom/break-glass", "chartroom/break-glass") is Level.SYSTEM
        assert level("system/*.cruds", "chartroom/break-glass") is None


class TestAPartOfAnAnswer:
    @pytest.mark.parametrize(
        ("scopes", "at"),
        [
            ("patient/Patient.r", [Level.PATIENT]),
            # The patient that the token names may be in no panel of the caller.
            ("user/Patient.r", [Level.USER]),
            ("patient/Patient.r user/*.r", [Level.PATIENT, Level.USER]),
            ("system/Patient.r", list(Level)),
            ("system/Patient.s", []),
        ],
    )
    def test_needs_its_scope_at_the_level_of_the_request(
        self, scopes: str, at: list[Level]
    ) -> None:
        read = Need.of("Patient.r")

        assert [level for level in Level if Scopes(scopes).allow_at(read, level)] == at

    def test_with_a_scope_of_its_own_needs_just_that(self) -> None:
        need = Need.of("chartroom/break-glass")

        assert Scopes("chartroom/break-glass").allow_at(need, Level.PATIENT)
        assert not Scopes("system/*.cruds").allow_at(need, Level.PATIENT)


class TestTypes:
    def test_are_those_that_readable_scopes_name(self) -> None:
        scopes = Scopes("system/Patient.r user/Condition.s patient/*.r system/Group.x openid")

        assert scopes.types == {"Patient", "Condition", "*"}


class TestWidest:
    @pytest.mark.parametrize(
        ("scopes", "widest"),
        [
            ("patient/*.r user/Patient.r", Level.USER),
            ("patient/*.r chartroom/break-glass", Level.PATIENT),
            ("chartroom/break-glass", None),
        ],
    )
    def test_is_the_highest_level_of_scopes_that_have_one(
        self, scopes: str, widest: Level | None
    ) -> None:
        assert Scopes(scopes).widest is widest


class TestParameters:
    def test_grant_nothing_where_the_route_does_not_declare_them(self) -> None:
        assert level("system/AuditEvent.c?agent-name=triage", "AuditEvent.c") is None

    def test_limit_what_is_granted(self) -> None:
        scopes = Scopes(
            "system/AuditEvent.c?agent-name=triage system/AuditEvent.c?agent-name=a%20b"
        )

        grant = scopes.grant(Need.of("AuditEvent.c", ["agent-name"]))

        assert grant is not None
        assert grant.allows("agent-name", "triage")
        assert grant.allows("agent-name", "a b")
        assert not grant.allows("agent-name", "intake")

    def test_do_not_limit_where_another_scope_has_none(self) -> None:
        scopes = Scopes("system/AuditEvent.c?agent-name=triage system/AuditEvent.cr")

        grant = scopes.grant(Need.of("AuditEvent.c", ["agent-name"]))

        assert grant is not None
        assert grant.allows("agent-name", "intake")


class TestNeed:
    @pytest.mark.parametrize("text", ["Patient", "user/Patient.r", "Patient.x", "", "Patient r"])
    def test_refuses_what_is_no_scope(self, text: str) -> None:
        with pytest.raises(ValueError, match="is not a scope"):
            Need.of(text)

    @pytest.mark.parametrize(
        ("need", "smallest"),
        [
            ("Patient.r", "user/Patient.r"),
            ("system/*.cu", "system/*.cu"),
            ("chartroom/break-glass", "chartroom/break-glass"),
        ],
    )
    def test_names_the_smallest_scope_that_would_do(self, need: str, smallest: str) -> None:
        assert Need.of(need).smallest == smallest
