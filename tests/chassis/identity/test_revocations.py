import asyncio
import json
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from prometheus_client import CollectorRegistry
from support.eventually import HANGS_S, eventually
from support.local_servers import Answer, LocalServer

from chassis.identity import revocations as module
from chassis.identity.caller import Caller, CallerKind, Claims
from chassis.identity.revocations import RevocationList, Revocations, revocations_in
from chassis.identity.tokens import TokenVerifier
from chassis.problems.problem import TokenInvalid
from chassis.settings import IdentitySettings, StartupError
from tests.chassis.forged_tokens import SigningKey, agent_claims, service_claims

NOTHING: dict[str, Any] = {"tokens": {}, "subjects": {}}
TRIAGE_WITHDRAWN = {"tokens": {}, "subjects": {"triage": 2_000_000_000}}
Write = Callable[[Any], None]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "revocations.json"


@pytest.fixture
def write(path: Path) -> Write:
    def write(document: Any) -> None:
        if document is None:
            path.unlink()
            return
        new = path.with_suffix(".new")
        new.write_bytes(document if isinstance(document, bytes) else json.dumps(document).encode())
        new.rename(path)

    write(NOTHING)
    return write


@pytest.fixture
def issuer(keys: Any) -> SigningKey:
    return keys.issuer


@pytest.fixture
async def verifier(keys: Any, path: Path, write: Write) -> TokenVerifier:
    verifier = verifier_with(keys, str(path))
    await verifier.load()
    return verifier


def verifier_with(
    keys: Any, location: str, registry: CollectorRegistry | None = None
) -> TokenVerifier:
    settings = IdentitySettings(**keys.settings, revocations=location)
    return TokenVerifier("sample", settings, registry)


async def refresh(verifier: TokenVerifier) -> None:
    await verifier.revocations.refresh()


async def is_accepted(verifier: TokenVerifier, token: str) -> bool:
    try:
        await verifier.verify(token)
    except TokenInvalid as refusal:
        if "withdrawn" in refusal.detail:
            return False
        raise
    return True


def refusal_of(verifier: TokenVerifier, caller: Caller) -> str:
    with pytest.raises(TokenInvalid, match="token-invalid") as refusal:
        verifier.require_valid(caller)
    return refusal.value.detail


OTHER_FORMS = [
    None,
    [],
    {},
    {"tokens": {}},
    {"subjects": {}},
    {"tokens": None, "subjects": {}},
    {"tokens": ["t-1"], "subjects": {}},
    {"tokens": {"": 1}, "subjects": {}},
    *({"tokens": {"t-1": at}, "subjects": {}} for at in ("1", True, None)),
    *({"tokens": {}, "subjects": {"triage": at}} for at in (-1, float("inf"), float("nan"))),
]


class TestRevocations:
    def test_apply_to_listed_ids_and_tokens_issued_until_a_time(self):
        listed = Revocations({"t-1": 0}, {"triage": 500, "dr-osei": 1000})
        withdrawn = [
            Claims(token_id="t-1", issued_at=900),
            Claims(issued_at=500),
            Claims(issued_at=900, on_behalf_of="dr-osei"),
        ]
        others = [
            Claims(token_id="t-2", issued_at=900),
            Claims(issued_at=501),
            Claims(issued_at=1001, on_behalf_of="dr-osei"),
            Claims(),
        ]

        callers = [Caller("triage", CallerKind.AGENT, claims) for claims in [*withdrawn, *others]]

        assert [listed.concern(caller) for caller in callers] == [True] * 3 + [False] * 4

    def test_may_have_fractional_seconds_but_no_other_format(self):
        found = revocations_in({"tokens": {"t-1": 5}, "subjects": {"triage": 5.5}, "note": "new"})

        assert found == Revocations({"t-1": 5}, {"triage": 5.5})
        for document in OTHER_FORMS:
            with pytest.raises(ValueError, match="validation error"):
                revocations_in(document)


class TestAWithdrawnToken:
    async def test_is_rejected_by_its_id_unlike_services(
        self, verifier: TokenVerifier, issuer: SigningKey, keys: Any, write: Write
    ):
        withdrawn, other = (issuer.sign(agent_claims(jti=name)) for name in ("t-1", "t-2"))
        write({"tokens": {"t-1": 1}, "subjects": {"friend": 2_000_000_000}})
        await refresh(verifier)

        assert not await is_accepted(verifier, withdrawn)
        assert await is_accepted(verifier, other)
        services = keys.friend.sign(service_claims("friend", "sample", jti="t-1"))
        assert (await verifier.verify(services)).kind is CallerKind.SERVICE

    async def test_is_rejected_by_its_subject_or_acting_agent(
        self, verifier: TokenVerifier, issuer: SigningKey, write: Write
    ):
        now = int(time.time())
        write({"tokens": {}, "subjects": {"triage": now - 5}})
        await refresh(verifier)

        for claims in (
            {"sub": "triage"},
            {"sub": "triage", "kind": "person"},
            {"sub": "triage", "act": {"sub": "helper"}},
            {"sub": "dr-osei", "act": {"sub": "triage"}},
        ):
            for issued_at, accepted in ((now - 6, False), (now - 5, False), (now - 4, True)):
                token = issuer.sign(agent_claims(iat=issued_at, **claims))
                assert await is_accepted(verifier, token) is accepted, claims

    async def test_is_rejected_despite_earlier_verification_until_unlisted(
        self, verifier: TokenVerifier, issuer: SigningKey, write: Write
    ):
        token, other = (issuer.sign(agent_claims(sub=name)) for name in ("triage", "intake"))
        caller = await verifier.verify(token)
        assert await is_accepted(verifier, other)
        verifier.require_valid(caller)
        write(TRIAGE_WITHDRAWN)
        await refresh(verifier)

        assert not await is_accepted(verifier, token)
        assert await is_accepted(verifier, other)
        assert "withdrawn" in refusal_of(verifier, caller)

        write(NOTHING)
        await refresh(verifier)

        assert await is_accepted(verifier, token)

    async def test_is_rejected_if_withdrawn_while_its_key_is_read(
        self,
        verifier: TokenVerifier,
        issuer: SigningKey,
        write: Write,
        monkeypatch: pytest.MonkeyPatch,
    ):
        token = issuer.sign(agent_claims())
        await verifier.verify(token)
        # Replaces a private attribute, the only way to delay reading the signing key.
        keys = verifier._issuer_keys
        read, may_end = keys.key, asyncio.Event()

        async def slow_key(kid: str) -> Any:
            found = await read(kid)
            await may_end.wait()
            return found

        monkeypatch.setattr(keys, "key", slow_key)
        asked = asyncio.create_task(is_accepted(verifier, token))
        await asyncio.sleep(0)
        write(TRIAGE_WITHDRAWN)
        await refresh(verifier)
        may_end.set()

        assert not await asked


async def test_an_expired_token_becomes_invalid(verifier: TokenVerifier):
    now = int(time.time())
    verifier.require_valid(Caller("triage", CallerKind.AGENT, Claims(expires_at=now + 5)))
    verifier.require_valid(Caller("triage", CallerKind.AGENT))  # No token expires.

    expired = Caller("triage", CallerKind.AGENT, Claims(expires_at=now))
    assert "expired" in refusal_of(verifier, expired)


class TestAList:
    async def test_that_is_unreadable_prevents_the_start(self, keys: Any, path: Path, write: Write):
        one_sentence = r"withdrawn tokens cannot be read from .*json; name"
        for content in (b"", b"{", b"{}", b"\xff", b"[" * 100_000, None):
            write(content)
            with pytest.raises(StartupError, match=one_sentence):
                await verifier_with(keys, str(path)).load()

    async def test_stays_in_force_while_it_is_unreadable(
        self, verifier: TokenVerifier, issuer: SigningKey, write: Write
    ):
        token = issuer.sign(agent_claims())
        for content in (None, b"", b"{}", b'{"tokens": {}'):
            write(TRIAGE_WITHDRAWN)
            await refresh(verifier)
            write(content)
            await refresh(verifier)
            assert not await is_accepted(verifier, token)

            write(NOTHING)
            await refresh(verifier)
            assert await is_accepted(verifier, token)

    async def test_that_is_missing_is_logged_once_with_its_age(
        self,
        keys: Any,
        path: Path,
        write: Write,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ):
        clock = SimpleNamespace(now=1_000.0)
        monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=lambda: clock.now))
        registry = CollectorRegistry()
        verifier = verifier_with(keys, str(path), registry)
        await verifier.load()
        ages = []
        for document in (NOTHING, b"damaged", None, NOTHING):
            write(document)
            clock.now += 60
            before = registry.get_sample_value("chartroom_revocations_age_seconds")
            for _ in range(3):
                await refresh(verifier)
            after = registry.get_sample_value("chartroom_revocations_age_seconds")
            ages.append((before, after))

        assert ages == [(60, 0), (60, 60), (120, 120), (180, 0)]
        lines = capsys.readouterr().out.splitlines()
        assert len([line for line in lines if "cannot be read" in line]) == 1
        assert len([line for line in lines if "is read again" in line]) == 1

    async def test_is_read_only_when_its_file_has_changed(
        self, path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
    ):
        read: list[Any] = []
        monkeypatch.setattr(
            module, "revocations_in", lambda found: read.append(found) or revocations_in(found)
        )
        listed = RevocationList(str(path), lambda: None)
        await listed.load()
        for _ in range(3):
            await listed.refresh()
        write(TRIAGE_WITHDRAWN)
        for _ in range(3):
            await listed.refresh()

        assert read == [NOTHING, TRIAGE_WITHDRAWN]

    async def test_is_read_every_two_seconds(
        self, path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
    ):
        assert module.READ_S == 2
        monkeypatch.setattr(module, "READ_S", 0.01)
        changed = asyncio.Event()
        listed = RevocationList(str(path), changed.set)
        await listed.load()
        async with listed.running():
            write(None)
            await eventually(lambda: listed._fails)
            write(TRIAGE_WITHDRAWN)
            await asyncio.wait_for(changed.wait(), HANGS_S)

        assert listed.current.subjects.keys() == {"triage"}

    async def test_at_a_url_survives_an_outage(
        self, keys: Any, issuer: SigningKey, server: LocalServer
    ):
        body = json.dumps(TRIAGE_WITHDRAWN).encode()
        answers = [Answer(503), Answer(200, body), Answer(503), Answer(200, b"{"), Answer()]
        server.answer = lambda number: answers[number - 1]
        verifier = verifier_with(keys, server.url)
        with pytest.raises(StartupError, match="name a file or URL"):
            await verifier.load()
        await verifier.load()

        for _ in range(3):
            assert not await is_accepted(verifier, issuer.sign(agent_claims()))
            await refresh(verifier)

        assert not await is_accepted(verifier, issuer.sign(agent_claims()))
