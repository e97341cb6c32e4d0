import pytest

from chassis.identity.scopes import Level, Need, Scopes


def level(scopes: str, need: str, parameters: tuple[str, ...] = ()) -> Level | None:
    grant = Scopes(scopes).grant(Need.of(need, parameters))
    return None if grant is None else grant.level


UNREADABLE = [
    "system/Patient.sr",  # The letters are not in the order "cruds".
    *("system/Patient.", "system/Patient", "system/patient.r", "System/Patient.r"),
    *("system/Patient.r?", "system/Patient.rr", "system/Patient.r,s", "system/Patient.rx"),
    *("all/Patient.r", "/Patient.r", "system/Pat*.r", "*/*.cruds", "system/Patient.r?name"),
    *("*", "openid"),
]
GRANTED = [
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
]


COVERED = [
    ("system/Patient.rs", "system/Patient.r", True),
    ("system/Patient.rs", "user/Patient.s", True),
    ("system/*.rs", "system/Patient.read", True),
    ("system/*.c", "system/AuditEvent.c?agent-name=a", True),
    ("system/AuditEvent.c?agent-name=a", "system/AuditEvent.c?agent-name=a", True),
    ("chartroom/break-glass", "chartroom/break-glass", True),
    ("user/Patient.rs", "system/Patient.r", False),
    ("system/Patient.rs", "system/Patient.rsu", False),
    ("system/Patient.rs", "system/*.r", False),
    ("system/AuditEvent.c?agent-name=a", "system/AuditEvent.c?agent-name=b", False),
    ("system/AuditEvent.c?agent-name=a", "system/AuditEvent.c", False),
    ("system/*.cruds", "chartroom/break-glass", False),
    ("system/*.cruds", "openid", False),
]


@pytest.mark.parametrize(("scopes", "word", "covered"), COVERED)
def test_a_token_may_be_narrowed(scopes: str, word: str, covered: bool):
    assert Scopes(scopes).covers(word) is covered


class TestGrant:
    @pytest.mark.parametrize(("scopes", "need", "granted"), GRANTED)
    def test_equals_the_scopes(self, scopes: str, need: str, granted: Level | None):
        assert level(scopes, need) is granted

    def test_is_nothing_for_an_unreadable_scope(self):
        for scope in UNREADABLE:
            assert level(scope, "Patient.r") is None, scope
            assert level(f"{scope} system/Patient.r", "Patient.r") is Level.SYSTEM

    def test_has_the_widest_level_and_the_lower_of_two_operations(self):
        assert level("patient/*.r system/Patient.r user/Patient.r", "Patient.r") is Level.SYSTEM
        assert level("system/Patient.r user/Patient.s", "Patient.rs") is Level.USER
        # The level at which a caller must have the scope of a route that requires a single scope.
        assert level("chartroom/break-glass", "chartroom/break-glass") is Level.SYSTEM
        assert level("system/*.cruds", "chartroom/break-glass") is None


def test_part_of_a_response_needs_its_scope_at_the_requests_level():
    read, own = Need.of("Patient.r"), Need.of("chartroom/break-glass")
    for scopes, at in {
        "patient/Patient.r": [Level.PATIENT],
        # The patient of the token may be outside the caller's panels, so level USER does not include level PATIENT.
        "user/Patient.r": [Level.USER],
        "patient/Patient.r user/*.r": [Level.PATIENT, Level.USER],
        "system/Patient.r": list(Level),
        "system/Patient.s": [],
    }.items():
        assert [level for level in Level if Scopes(scopes).allow_at(read, level)] == at

    assert Scopes("chartroom/break-glass").allow_at(own, Level.PATIENT)
    assert not Scopes("system/*.cruds").allow_at(own, Level.PATIENT)


def test_scopes_have_types_and_a_widest_level():
    scopes = Scopes("system/Patient.r user/Condition.s patient/*.r system/Group.x openid")

    assert scopes.types == {"Patient", "Condition", "*"}
    assert Scopes("patient/*.r user/Patient.r").widest is Level.USER
    assert Scopes("patient/*.r chartroom/break-glass").widest is Level.PATIENT
    assert Scopes("chartroom/break-glass").widest is None


def test_parameters_limit_a_grant_unless_another_scope_has_none():
    limited = "system/AuditEvent.c?agent-name=triage system/AuditEvent.c?agent-name=a%20b"
    need = Need.of("AuditEvent.c", ["agent-name"])
    grant = Scopes(limited).grant(need)
    wide = Scopes(f"{limited} system/AuditEvent.cr").grant(need)

    # On routes without these query parameters, a scope with query parameters grants nothing.
    assert level("system/AuditEvent.c?agent-name=triage", "AuditEvent.c") is None
    assert grant is not None
    assert wide is not None
    names = ("triage", "a b", "intake")
    assert [grant.allows("agent-name", name) for name in names] == [True, True, False]
    assert wide.allows("agent-name", "intake")


def test_a_need_is_reported_as_the_smallest_sufficient_scope():
    for text in ("Patient", "user/Patient.r", "Patient.x", "", "Patient r"):
        with pytest.raises(ValueError, match="is not a scope"):
            Need.of(text)
    assert Need.of("Patient.r").smallest == "user/Patient.r"
    for need in ("system/*.cu", "chartroom/break-glass"):
        assert Need.of(need).smallest == need
