import asyncio
import json
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from prometheus_client import CollectorRegistry, generate_latest
from support.eventually import HANGS_S, eventually
from support.forged_tokens import SigningKey, agent_claims, service_claims
from support.local_servers import Answer, LocalServer

from chassis.identity import revocations as module
from chassis.identity.caller import Caller, CallerKind, Claims
from chassis.identity.revocations import RevocationList, Revocations, revocations_in
from chassis.identity.tokens import TokenVerifier
from chassis.problems.problem import TokenInvalid
from chassis.settings import IdentitySettings, StartupError

pytestmark = pytest.mark.anyio
NOTHING: dict[str, Any] = {"tokens": {}, "subjects": {}}
TRIAGE_WITHDRAWN = {"tokens": {}, "subjects": {"triage": 2_000_000_000}}
Write = Callable[[Any], None]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "revocations.json"


@pytest.fixture
def write(path: Path) -> Write:
    """Replace the list as a whole; None removes it."""

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
    key: SigningKey = keys.issuer
    return key


@pytest.fixture
async def verifier(keys: Any, path: Path, write: Write) -> TokenVerifier:
    verifier = verifier_with(keys, str(path))
    await verifier.load()
    return verifier


def verifier_with(
    keys: Any, location: str, registry: CollectorRegistry | None = None
) -> TokenVerifier:
    settings = IdentitySettings(
        token_jwks=str(keys.token_jwks),
        service_jwks=str(keys.service_jwks),
        service_key_file=keys.service_key_file,
        revocations=location,
    )
    return TokenVerifier("sample", settings, registry)


async def refresh(verifier: TokenVerifier) -> None:
    assert verifier.revocations is not None
    await verifier.revocations.refresh()


async def is_accepted(verifier: TokenVerifier, token: str) -> bool:
    try:
        await verifier.verify(token)
    except TokenInvalid as refusal:
        if "withdrawn" in refusal.detail:
            return False
        raise
    return True


class TestRevocations:
    @pytest.mark.parametrize(
        ("claims", "is_concerned"),
        [
            pytest.param(Claims(token_id="t-1", issued_at=900), True, id="a listed id"),
            pytest.param(Claims(token_id="t-2", issued_at=900), False, id="another id"),
            pytest.param(Claims(issued_at=500), True, id="issued before"),
            pytest.param(Claims(issued_at=501), False, id="issued after"),
            pytest.param(Claims(issued_at=900, on_behalf_of="dr-osei"), True, id="its subject"),
            pytest.param(Claims(issued_at=1001, on_behalf_of="dr-osei"), False, id="a later one"),
            pytest.param(Claims(), False, id="no token"),
        ],
    )
    def test_concern_listed_ids_and_what_was_issued_until_a_time(
        self, claims: Claims, *, is_concerned: bool
    ) -> None:
        listed = Revocations({"t-1": 0}, {"triage": 500, "dr-osei": 1000})

        assert listed.concern(Caller("triage", CallerKind.AGENT, claims)) is is_concerned

    @pytest.mark.parametrize(
        "document",
        [
            None,
            [],
            {},
            {"tokens": {}},
            {"subjects": {}},
            {"tokens": None, "subjects": {}},
            {"tokens": ["t-1"], "subjects": {}},
            {"tokens": {"": 1}, "subjects": {}},
            {"tokens": {"t-1": "1"}, "subjects": {}},
            {"tokens": {"t-1": True}, "subjects": {}},
            {"tokens": {"t-1": None}, "subjects": {}},
            {"tokens": {}, "subjects": {"triage": -1}},
            {"tokens": {}, "subjects": {"triage": float("inf")}},
            {"tokens": {}, "subjects": {"triage": float("nan")}},
        ],
    )
    def test_are_not_read_from_a_document_of_another_form(self, document: Any) -> None:
        with pytest.raises(ValueError, match="validation error"):
            revocations_in(document)

    def test_are_read_with_whole_and_broken_seconds(self) -> None:
        found = revocations_in({"tokens": {"t-1": 5}, "subjects": {"triage": 5.5}, "note": "new"})

        assert found == Revocations({"t-1": 5}, {"triage": 5.5})


class TestAWithdrawnToken:
    async def test_is_refused_by_its_id(
        self, verifier: TokenVerifier, issuer: SigningKey, write: Write
    ) -> None:
        withdrawn, other = (issuer.sign(agent_claims(jti=name)) for name in ("t-1", "t-2"))
        write({"tokens": {"t-1": 1}, "subjects": {}})
        await refresh(verifier)

        assert not await is_accepted(verifier, withdrawn)
        assert await is_accepted(verifier, other)

    @pytest.mark.parametrize(
        "claims",
        [
            {"sub": "triage"},
            {"sub": "triage", "kind": "person"},
            {"sub": "triage", "act": {"sub": "helper"}},
            {"sub": "dr-osei", "act": {"sub": "triage"}},
        ],
    )
    async def test_is_refused_by_its_subject_or_acting_agent(
        self,
        verifier: TokenVerifier,
        issuer: SigningKey,
        write: Write,
        claims: dict[str, Any],
    ) -> None:
        now = int(time.time())
        write({"tokens": {}, "subjects": {"triage": now - 5}})
        await refresh(verifier)

        for issued_at, accepted in ((now - 6, False), (now - 5, False), (now - 4, True)):
            token = issuer.sign(agent_claims(iat=issued_at, **claims))
            assert await is_accepted(verifier, token) is accepted

    async def test_is_refused_although_it_was_verified_before(
        self, verifier: TokenVerifier, issuer: SigningKey, write: Write
    ) -> None:
        token, other = (issuer.sign(agent_claims(sub=name)) for name in ("triage", "intake"))
        for each in (token, other):
            assert await is_accepted(verifier, each)
        write(TRIAGE_WITHDRAWN)
        await refresh(verifier)

        assert not await is_accepted(verifier, token)
        assert await is_accepted(verifier, other)

    async def test_is_refused_if_it_is_withdrawn_while_its_key_is_read(
        self,
        verifier: TokenVerifier,
        issuer: SigningKey,
        write: Write,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        token = issuer.sign(agent_claims())
        await verifier.verify(token)
        keys = verifier._issuer_keys  # Its read cannot be slowed otherwise.
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

    async def test_counts_again_once_a_later_list_does_not_name_it(
        self, verifier: TokenVerifier, issuer: SigningKey, write: Write
    ) -> None:
        token = issuer.sign(agent_claims())
        write(TRIAGE_WITHDRAWN)
        await refresh(verifier)
        assert not await is_accepted(verifier, token)
        write(NOTHING)
        await refresh(verifier)

        assert await is_accepted(verifier, token)

    async def test_is_no_services(self, verifier: TokenVerifier, keys: Any, write: Write) -> None:
        write({"tokens": {"t-1": 1}, "subjects": {"friend": 2_000_000_000}})
        await refresh(verifier)

        token = keys.friend.sign(service_claims("friend", "sample", jti="t-1"))

        assert (await verifier.verify(token)).kind is CallerKind.SERVICE


class TestRequireValid:
    async def test_refuses_a_caller_whose_token_was_withdrawn(
        self, verifier: TokenVerifier, issuer: SigningKey, write: Write
    ) -> None:
        caller = await verifier.verify(issuer.sign(agent_claims()))
        verifier.require_valid(caller)
        write(TRIAGE_WITHDRAWN)
        await refresh(verifier)

        with pytest.raises(TokenInvalid, match="token-invalid") as refusal:
            verifier.require_valid(caller)

        assert "withdrawn" in refusal.value.detail

    async def test_refuses_a_caller_whose_token_has_expired(self, verifier: TokenVerifier) -> None:
        now = int(time.time())
        verifier.require_valid(Caller("triage", CallerKind.AGENT, Claims(expires_at=now + 5)))

        with pytest.raises(TokenInvalid) as refusal:
            verifier.require_valid(Caller("triage", CallerKind.AGENT, Claims(expires_at=now)))

        assert "expired" in refusal.value.detail

    async def test_accepts_an_agent_without_a_token(self, verifier: TokenVerifier) -> None:
        verifier.require_valid(Caller("triage", CallerKind.AGENT))


class TestAList:
    @pytest.mark.parametrize("content", [None, b"", b"{", b"{}", b"\xff", b"[" * 100_000])
    async def test_that_cannot_be_read_keeps_the_service_from_starting(
        self, keys: Any, path: Path, write: Write, content: bytes | None
    ) -> None:
        write(content)

        with pytest.raises(
            StartupError, match=r"withdrawn tokens cannot be read from .*json; name"
        ):
            await verifier_with(keys, str(path)).load()

    @pytest.mark.parametrize("content", [None, b"", b"{}", b'{"tokens": {}'])
    async def test_stays_in_force_while_it_cannot_be_read(
        self,
        verifier: TokenVerifier,
        issuer: SigningKey,
        write: Write,
        content: bytes | None,
    ) -> None:
        token = issuer.sign(agent_claims())
        write(TRIAGE_WITHDRAWN)
        await refresh(verifier)
        write(content)
        await refresh(verifier)

        assert not await is_accepted(verifier, token)

        write(NOTHING)
        await refresh(verifier)

        assert await is_accepted(verifier, token)

    async def test_that_is_away_is_logged_once(
        self,
        verifier: TokenVerifier,
        write: Write,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        write(None)
        for _ in range(3):
            await refresh(verifier)
        write(NOTHING)
        for _ in range(3):
            await refresh(verifier)

        lines = capsys.readouterr().out.splitlines()
        assert len([line for line in lines if "cannot be read" in line]) == 1
        assert len([line for line in lines if "is read again" in line]) == 1

    async def test_shows_its_age_while_it_cannot_be_read(
        self, keys: Any, path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        clock = SimpleNamespace(now=1_000.0)
        monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=lambda: clock.now))
        registry = CollectorRegistry()
        verifier = verifier_with(keys, str(path), registry)
        await verifier.load()
        clock.now += 60

        assert age(registry) == 60

        await refresh(verifier)
        assert age(registry) == 0

        write(b"damaged")
        clock.now += 60
        await refresh(verifier)
        assert age(registry) == 60

    async def test_is_read_only_when_its_file_has_changed(
        self, path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
    ) -> None:
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
    ) -> None:
        assert module.READ_S == 2
        monkeypatch.setattr(module, "READ_S", 0.01)
        changed = asyncio.Event()
        listed = RevocationList(str(path), changed.set)
        await listed.load()
        following = asyncio.create_task(listed.follow())
        write(None)
        await eventually(lambda: listed._fails)
        write(TRIAGE_WITHDRAWN)

        await asyncio.wait_for(changed.wait(), HANGS_S)

        following.cancel()
        assert listed.current.subjects.keys() == {"triage"}


def age(registry: CollectorRegistry) -> float:
    (line,) = [
        line
        for line in generate_latest(registry).decode().splitlines()
        if line.startswith("chartroom_revocations_age_seconds ")
    ]
    return float(line.partition(" ")[2])


class TestAListAtAURL:
    async def test_is_kept_over_an_outage(
        self, keys: Any, issuer: SigningKey, server: LocalServer
    ) -> None:
        body = json.dumps(TRIAGE_WITHDRAWN).encode()
        answers = [Answer(200, body), Answer(503), Answer(200, b"{"), Answer(200, b"{}")]
        server.answer = lambda number: answers[number - 1]
        verifier = verifier_with(keys, server.url)
        await verifier.load()

        for _ in range(3):
            assert not await is_accepted(verifier, issuer.sign(agent_claims()))
            await refresh(verifier)

        assert not await is_accepted(verifier, issuer.sign(agent_claims()))

    async def test_that_is_away_keeps_the_service_from_starting(
        self, keys: Any, server: LocalServer
    ) -> None:
        server.answer = lambda _: Answer(503)

        with pytest.raises(StartupError, match="name a file or URL"):
            await verifier_with(keys, server.url).load()
