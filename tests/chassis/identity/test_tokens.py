import asyncio
import base64
import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from pydantic import ValidationError
from support.eventually import HANGS_S
from support.forged_tokens import (
    SigningKey,
    agent_claims,
    base64url,
    raw_token,
    service_claims,
    write_jwks,
)
from support.local_servers import Answer, LocalServer

from chassis.identity import tokens
from chassis.identity.caller import Caller, CallerKind
from chassis.identity.tokens import (
    KeySet,
    ServiceTokens,
    TokenVerifier,
    read_private_key,
    usable_keys,
)
from chassis.problems.problem import TokenInvalid
from chassis.settings import CallerSettings, IdentitySettings, StartupError

pytestmark = pytest.mark.anyio
HEADER = {"alg": "ES256", "typ": "JWT", "kid": "issuer-1"}


@dataclass(frozen=True)
class Signers:
    """The issuer and the services whose tokens these tests verify."""

    issuer: SigningKey
    sample: SigningKey
    friend: SigningKey
    stranger: SigningKey


@pytest.fixture
def signers(keys: Any) -> Signers:
    return Signers(keys.issuer, keys.sample, keys.friend, SigningKey("issuer-1"))


@pytest.fixture
async def verifier(keys: Any) -> TokenVerifier:
    verifier = TokenVerifier(
        "sample",
        IdentitySettings(
            token_jwks=str(keys.token_jwks),
            service_jwks=str(keys.service_jwks),
            service_key_file=keys.service_key_file,
        ),
    )
    await verifier.load()
    return verifier


class TestVerify:
    @pytest.mark.parametrize(
        ("claims", "kind"),
        [
            pytest.param({}, CallerKind.AGENT, id="an agent"),
            pytest.param({"kind": "person"}, CallerKind.PERSON, id="a person"),
            pytest.param(
                {"aud": ["other", "chartroom"]}, CallerKind.AGENT, id="one of several audiences"
            ),
        ],
    )
    async def test_accepts_agents_and_persons_of_the_issuer(
        self, verifier: TokenVerifier, signers: Signers, claims: dict[str, Any], kind: CallerKind
    ) -> None:
        token = signers.issuer.sign(agent_claims(**claims))

        assert await verifier.verify(token) == Caller("triage", kind)

    async def test_keeps_what_the_token_claims(
        self, verifier: TokenVerifier, signers: Signers
    ) -> None:
        token = signers.issuer.sign(
            agent_claims(
                scope="user/Patient.r",
                patient="P1",
                groups=["ward 3", "ward 4"],
                purpose="ETREAT",
                jti="t-1",
            )
        )

        claims = (await verifier.verify(token)).claims

        assert claims.scopes.text == "user/Patient.r"
        assert claims.patient == "P1"
        assert claims.groups == ("ward 3", "ward 4")
        assert claims.purpose == "ETREAT"
        assert claims.token_id == "t-1"
        assert claims.token == token
        assert token not in repr(claims)

    async def test_without_a_purpose_is_for_treatment(
        self, verifier: TokenVerifier, signers: Signers
    ) -> None:
        caller = await verifier.verify(signers.issuer.sign(agent_claims()))

        assert caller.claims.purpose == "TREAT"

    @pytest.mark.parametrize("kind", ["agent", "person"])
    async def test_returns_the_acting_agent_and_for_whom_it_acts(
        self, verifier: TokenVerifier, signers: Signers, kind: str
    ) -> None:
        token = signers.issuer.sign(agent_claims(sub="dr-osei", kind=kind, act={"sub": "triage"}))

        caller = await verifier.verify(token)

        assert caller == Caller("triage", CallerKind.AGENT)
        assert caller.claims.on_behalf_of == "dr-osei"
        assert caller.person == ("dr-osei" if kind == "person" else None)

    @pytest.mark.parametrize(
        "claims",
        [
            {"act": "triage"},
            {"act": {}},
            {"act": {"sub": ""}},
            {"act": {"sub": "a\nb"}},
            {"act": {"sub": 1}},
            {"patient": 1},
            {"patient": "P" * 257},
            {"purpose": ["TREAT"]},
            {"groups": 3},
            {"groups": [3]},
            {"scope": 3},
            {"scope": [{}]},
            {"jti": 4},
        ],
    )
    async def test_refuses_claims_of_another_form(
        self, verifier: TokenVerifier, signers: Signers, claims: dict[str, Any]
    ) -> None:
        with pytest.raises(TokenInvalid):
            await verifier.verify(signers.issuer.sign(agent_claims(**claims)))

    async def test_accepts_a_peer_that_signs_with_its_own_key(
        self, verifier: TokenVerifier, signers: Signers
    ) -> None:
        token = signers.friend.sign(service_claims("friend", "sample"))

        assert await verifier.verify(token) == Caller("friend", CallerKind.SERVICE)

    async def test_allows_clocks_to_differ_a_little(
        self, verifier: TokenVerifier, signers: Signers
    ) -> None:
        now = int(time.time())

        caller = await verifier.verify(signers.issuer.sign(agent_claims(iat=now + 5, exp=now - 5)))

        assert caller.name == "triage"

    @pytest.mark.parametrize(
        "forge",
        [
            pytest.param(
                lambda s: s.stranger.sign(agent_claims()),
                id="a foreign key under the issuer's key id",
            ),
            pytest.param(
                lambda s: s.issuer.sign(agent_claims(), kid="unknown"), id="an unknown key id"
            ),
            pytest.param(lambda s: s.issuer.sign(agent_claims(), kid=None), id="no key id"),
            pytest.param(lambda s: s.issuer.sign(agent_claims(iss="other")), id="another issuer"),
            pytest.param(lambda s: s.issuer.sign(agent_claims(iss=None)), id="no issuer"),
            pytest.param(lambda s: s.issuer.sign(agent_claims(aud="other")), id="another audience"),
            pytest.param(
                lambda s: s.issuer.sign(agent_claims(aud="sample")),
                id="the service as an agent's audience",
            ),
            pytest.param(lambda s: s.issuer.sign(agent_claims(aud=None)), id="no audience"),
            pytest.param(lambda s: s.issuer.sign(agent_claims(exp=None)), id="no expiry"),
            pytest.param(
                lambda s: s.issuer.sign(agent_claims(exp=float("inf"))), id="an infinite expiry"
            ),
            pytest.param(
                lambda s: s.issuer.sign(agent_claims(exp=[])), id="an expiry that is no number"
            ),
            pytest.param(lambda s: s.issuer.sign(agent_claims(iat=None)), id="no time of issue"),
            pytest.param(
                lambda s: s.issuer.sign(agent_claims(iat=time.time() + 3600)),
                id="issued in an hour",
            ),
            pytest.param(
                lambda s: s.issuer.sign(agent_claims(nbf=time.time() + 3600)), id="valid in an hour"
            ),
            pytest.param(lambda s: s.issuer.sign(agent_claims(sub=None)), id="no subject"),
            pytest.param(lambda s: s.issuer.sign(agent_claims(sub="")), id="an empty subject"),
            pytest.param(lambda s: s.issuer.sign(agent_claims(sub="  ")), id="a blank subject"),
            pytest.param(
                lambda s: s.issuer.sign(agent_claims(sub="a\nb")), id="a line break in the subject"
            ),
            pytest.param(
                lambda s: s.issuer.sign(agent_claims(sub="\ud800")),
                id="half a character as subject",
            ),
            pytest.param(lambda s: s.issuer.sign(agent_claims(sub="x" * 129)), id="a long subject"),
            pytest.param(lambda s: s.issuer.sign(agent_claims(kind=None)), id="no kind"),
            pytest.param(lambda s: s.issuer.sign(agent_claims(kind="admin")), id="an unknown kind"),
            pytest.param(
                lambda s: s.issuer.sign(agent_claims(kind=["agent"])), id="a list of kinds"
            ),
            pytest.param(
                lambda s: s.issuer.sign(agent_claims(kind="service")),
                id="the issuer makes a service",
            ),
            pytest.param(
                lambda s: s.issuer.sign(service_claims("friend", "sample")),
                id="the issuer makes a peer's token",
            ),
            pytest.param(
                lambda s: s.issuer.sign(service_claims("friend", "sample"), kid="friend"),
                id="the issuer makes a peer's token under its key id",
            ),
            pytest.param(
                lambda s: s.issuer.sign(service_claims("issuer-1", "sample")),
                id="the issuer's key id as a service",
            ),
            pytest.param(lambda s: s.friend.sign(agent_claims()), id="a service makes an agent"),
            pytest.param(
                lambda s: s.friend.sign(agent_claims(), kid="issuer-1"),
                id="a service makes an agent, issuer's key id",
            ),
            pytest.param(
                lambda s: s.friend.sign(service_claims("friend", "sample", kind="agent")),
                id="a service as an agent",
            ),
            pytest.param(
                lambda s: s.friend.sign(service_claims("friend", "sample", kind="person")),
                id="a service as a person",
            ),
            pytest.param(
                lambda s: s.friend.sign(service_claims("friend", "sample", sub="sample")),
                id="a service for another",
            ),
            pytest.param(
                lambda s: s.friend.sign(service_claims("sample", "sample")),
                id="a service in another's name",
            ),
            pytest.param(
                lambda s: s.friend.sign(service_claims("friend", "sample", iss="sample")),
                id="a service that names another issuer",
            ),
            pytest.param(
                lambda s: s.friend.sign(service_claims("sample", "sample"), kid="sample"),
                id="a service in another's name and key id",
            ),
            pytest.param(
                lambda s: s.friend.sign(service_claims("friend", "other")),
                id="a peer's token for another peer",
            ),
            pytest.param(
                lambda s: s.friend.sign(service_claims("friend", "chartroom")),
                id="a peer's token for everybody",
            ),
            pytest.param(
                lambda _: raw_token(HEADER | {"alg": "none"}, agent_claims()), id="alg none"
            ),
            pytest.param(
                lambda _: raw_token(HEADER | {"alg": "None"}, agent_claims()), id="alg None"
            ),
            pytest.param(lambda _: raw_token({"kid": "issuer-1"}, agent_claims()), id="no alg"),
            pytest.param(
                lambda s: raw_token(HEADER | {"alg": "HS256"}, agent_claims(), s.issuer.public_pem),
                id="HS256 with the public key as secret",
            ),
            pytest.param(
                lambda s: raw_token(
                    HEADER | {"alg": "HS256"},
                    agent_claims(),
                    json.dumps(s.issuer.public_jwk).encode(),
                ),
                id="HS256 with the public JWK as secret",
            ),
            pytest.param(lambda _: raw_token(HEADER, agent_claims()), id="no signature"),
            pytest.param(
                lambda s: raw_token(HEADER | {"jwk": s.stranger.public_jwk}, agent_claims()),
                id="a key of its own",
            ),
            pytest.param(
                lambda s: altered(s.issuer.sign(agent_claims()), sub="other"), id="an altered claim"
            ),
            pytest.param(lambda _: "", id="nothing"),
            pytest.param(lambda _: "a.b.c", id="three letters"),
            pytest.param(lambda _: "ÿ.þ.a", id="not ASCII"),
            pytest.param(lambda _: raw_token(HEADER, 5), id="claims that are a number"),
            pytest.param(
                lambda _: raw_token(HEADER | {"kid": 5}, agent_claims()), id="a number as key id"
            ),
            pytest.param(
                lambda _: f"{base64url(b'[' * 9000)}.{base64url(b'[' * 9000)}.{base64url(b'x')}",
                id="deep nesting",
            ),
            pytest.param(
                lambda _: f"{base64url(json.dumps(HEADER).encode())}.{base64url(b'[' * 9000)}.AA",
                id="deep claims",
            ),
        ],
    )
    async def test_refuses(
        self, verifier: TokenVerifier, signers: Signers, forge: Callable[[Signers], str]
    ) -> None:
        with pytest.raises(TokenInvalid):
            await verifier.verify(forge(signers))

    @pytest.mark.parametrize(
        ("sign", "hours"),
        [
            pytest.param(
                lambda s, hours: s.issuer.sign(lasting(agent_claims(), hours)),
                30 * 24,
                id="an agent's",
            ),
            pytest.param(
                lambda s, hours: s.issuer.sign(lasting(agent_claims(kind="person"), hours)),
                30 * 24,
                id="a person's",
            ),
            pytest.param(
                lambda s, hours: s.friend.sign(lasting(service_claims("friend", "sample"), hours)),
                1 / 12,
                id="a peer's",
            ),
        ],
    )
    async def test_refuses_a_token_that_lasts_longer_than_its_kind_may(
        self,
        verifier: TokenVerifier,
        signers: Signers,
        sign: Callable[[Signers, float], str],
        hours: float,
    ) -> None:
        await verifier.verify(sign(signers, hours))

        with pytest.raises(TokenInvalid) as refusal:
            await verifier.verify(sign(signers, hours + 1 / 3600))

        assert "longer" in refusal.value.detail

    async def test_measures_the_lifetime_from_the_time_of_issue(
        self, verifier: TokenVerifier, signers: Signers
    ) -> None:
        now = int(time.time())

        for issued_at in (now - 31 * 86_400, 0, -now, str(now - 31 * 86_400)):
            with pytest.raises(TokenInvalid):
                await verifier.verify(
                    signers.issuer.sign(agent_claims(iat=issued_at, exp=now + 60))
                )

    async def test_accepts_only_shorter_tokens_where_the_setting_says_so(
        self, keys: Any, signers: Signers
    ) -> None:
        verifier = TokenVerifier(
            "sample",
            IdentitySettings(
                token_jwks=str(keys.token_jwks),
                service_jwks=str(keys.service_jwks),
                service_key_file=keys.service_key_file,
                token_longest_hours=1,
            ),
        )
        await verifier.load()

        assert (
            await verifier.verify(signers.issuer.sign(lasting(agent_claims(), 1)))
        ).name == "triage"
        with pytest.raises(TokenInvalid):
            await verifier.verify(signers.issuer.sign(lasting(agent_claims(), 1.1)))

    async def test_says_that_a_token_has_expired(
        self, verifier: TokenVerifier, signers: Signers
    ) -> None:
        with pytest.raises(TokenInvalid) as refusal:
            await verifier.verify(signers.issuer.sign(agent_claims(exp=int(time.time()) - 60)))

        assert "expired" in refusal.value.detail

    async def test_does_not_say_that_a_foreign_token_has_expired(
        self, verifier: TokenVerifier, signers: Signers
    ) -> None:
        with pytest.raises(TokenInvalid) as refusal:
            await verifier.verify(signers.stranger.sign(agent_claims(exp=1)))

        assert "expired" not in refusal.value.detail


def lasting(claims: dict[str, Any], hours: float) -> dict[str, Any]:
    return claims | {"exp": claims["iat"] + round(hours * 3600)}


def altered(token: str, **claims: Any) -> str:
    """Return the token with other claims under the same signature."""
    header, body, signature = token.split(".")
    read = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    return f"{header}.{base64url(json.dumps(read | claims).encode())}.{signature}"


class Clock:
    """Takes the place of the module `time` in chassis.identity.tokens."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now

    time = monotonic


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(tokens, "time", clock)
    return clock


@pytest.fixture
def verifications(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The tokens whose signatures were checked."""
    checked: list[str] = []

    def decode(token: str, *arguments: Any, **more: Any) -> dict[str, Any]:
        checked.append(token)
        return original(token, *arguments, **more)

    original = tokens.decode
    monkeypatch.setattr(tokens, "decode", decode)
    return checked


class TestAVerifiedToken:
    async def test_is_verified_once(
        self, verifier: TokenVerifier, signers: Signers, verifications: list[str]
    ) -> None:
        token = signers.issuer.sign(agent_claims())

        found = [await verifier.verify(token) for _ in range(3)]

        assert (len(set(found)), verifications) == (1, [token])

    async def test_is_accepted_until_it_expires(
        self, verifier: TokenVerifier, signers: Signers, clock: Clock, verifications: list[str]
    ) -> None:
        expires = int(time.time()) + 600
        token = signers.issuer.sign(agent_claims(exp=expires))
        clock.now = expires + tokens.LEEWAY_S - 1
        for _ in range(2):
            await verifier.verify(token)
        assert verifications == [token]

        clock.now += 1
        await verifier.verify(token)

        assert verifications == [token, token]

    async def test_is_refused_once_its_key_is_removed(
        self, verifier: TokenVerifier, signers: Signers, keys: Any, clock: Clock
    ) -> None:
        clock.now = time.time()
        token = signers.issuer.sign(agent_claims())
        await verifier.verify(token)
        write_jwks(keys.token_jwks, signers.sample)
        clock.now += tokens.KEYS_FRESH_S + 1

        with pytest.raises(TokenInvalid):
            await verifier.verify(token)

    async def test_is_verified_again_after_newer_ones_took_its_place(
        self,
        verifier: TokenVerifier,
        signers: Signers,
        verifications: list[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(tokens, "VERIFIED_TOKENS", 2)
        made = [signers.issuer.sign(agent_claims(sub=f"agent-{number}")) for number in range(5)]
        for token in made:
            await verifier.verify(token)
        verifications.clear()

        for token in reversed(made[-3:]):
            await verifier.verify(token)

        assert verifications == [made[-3]]


def jwks(*keys: SigningKey) -> bytes:
    return json.dumps({"keys": [key.public_jwk for key in keys]}).encode()


class TestKeySet:
    async def test_notices_a_key_that_was_added_to_the_file(
        self, tmp_path: Path, clock: Clock
    ) -> None:
        path = tmp_path / "jwks.json"
        write_jwks(path, SigningKey("old"))
        keys = KeySet(str(path))
        await keys.load()
        write_jwks(path, SigningKey("new"))
        clock.now += tokens.REFETCH_PAUSE_S + 1

        assert await keys.key("new") is not None
        assert await keys.key("old") is None

    async def test_takes_a_key_at_once_from_a_file_that_was_replaced(self, tmp_path: Path) -> None:
        path, replacement = tmp_path / "jwks.json", tmp_path / "new.json"
        write_jwks(path, SigningKey("old"))
        keys = KeySet(str(path))
        await keys.load()
        write_jwks(replacement, SigningKey("old"), SigningKey("new"))
        replacement.replace(path)

        assert await keys.key("new") is not None

    async def test_forgets_a_key_that_was_removed(self, tmp_path: Path, clock: Clock) -> None:
        path = tmp_path / "jwks.json"
        write_jwks(path, SigningKey("stays"), SigningKey("revoked"))
        keys = KeySet(str(path))
        await keys.load()
        write_jwks(path, SigningKey("stays"))
        clock.now += tokens.KEYS_FRESH_S + 1

        assert await keys.key("revoked") is None

    async def test_does_not_read_again_for_every_unknown_key(self, server: LocalServer) -> None:
        server.answer = lambda _: Answer(body=jwks(SigningKey("a")))
        keys = KeySet(server.url)
        await keys.load()

        found = [await keys.key(f"made-up-{number}") for number in range(20)]

        assert found == [None] * 20
        assert len(server.received) == 1

    async def test_keeps_the_last_keys_while_the_address_is_down(
        self, server: LocalServer, clock: Clock
    ) -> None:
        server.answer = lambda _: Answer(body=jwks(SigningKey("a")))
        keys = KeySet(server.url)
        await keys.load()
        await asyncio.to_thread(server.stop)
        clock.now += tokens.KEYS_FRESH_S + 1

        assert await keys.key("a") is not None

    @pytest.mark.parametrize(
        "answer",
        [
            pytest.param(Answer(500, b"{}"), id="an error"),
            pytest.param(Answer(302, b"{}", location="http://127.0.0.1:9"), id="a redirect"),
            pytest.param(Answer(body=b"<html>"), id="no JSON"),
            pytest.param(Answer(body=b"[]"), id="no JWKS document"),
            pytest.param(Answer(body=b"[" * 100_000), id="deep nesting"),
            pytest.param(Answer(0), id="no answer"),
        ],
    )
    async def test_keeps_the_last_keys_while_the_address_answers_nonsense(
        self, server: LocalServer, clock: Clock, answer: Answer
    ) -> None:
        server.answer = lambda number: Answer(body=jwks(SigningKey("a"))) if number == 1 else answer
        keys = KeySet(server.url)
        await keys.load()
        clock.now += tokens.KEYS_FRESH_S + 1

        assert await keys.key("a") is not None
        assert len(server.received) == 2

    async def test_reads_once_for_many_concurrent_requests_with_a_new_key(
        self, server: LocalServer, clock: Clock
    ) -> None:
        old, new = SigningKey("old"), SigningKey("new")
        server.answer = lambda number: Answer(body=jwks(old) if number == 1 else jwks(old, new))
        keys = KeySet(server.url)
        await keys.load()
        clock.now += tokens.REFETCH_PAUSE_S + 1

        found = await asyncio.gather(*(keys.key("new") for _ in range(20)))

        assert None not in found
        assert len(server.received) == 2

    async def test_accepts_known_keys_during_a_read(
        self, server: LocalServer, clock: Clock
    ) -> None:
        release = threading.Event()
        body = jwks(SigningKey("a"))
        server.answer = lambda number: Answer(body=body, after=None if number == 1 else release)
        keys = KeySet(server.url)
        await keys.load()
        clock.now += tokens.KEYS_FRESH_S + 1
        reading = asyncio.create_task(keys.key("a"))
        await asyncio.to_thread(server.wait_for, 2)

        found = await asyncio.wait_for(keys.key("a"), HANGS_S)

        release.set()
        assert (found is not None, await reading is not None) == (True, True)

    async def test_makes_no_request_wait_long_for_an_address_that_hangs(
        self, server: LocalServer, clock: Clock
    ) -> None:
        release = threading.Event()
        body = jwks(SigningKey("a"))
        server.answer = lambda number: Answer(body=body, after=None if number == 1 else release)
        keys = KeySet(server.url)
        await keys.load()
        clock.now += tokens.KEYS_FRESH_S + 1

        found = await asyncio.wait_for(keys.key("a"), HANGS_S)

        release.set()
        assert found is not None

    @pytest.mark.parametrize(
        "content", ["", "{}", '{"keys": []}', "[]", '{"keys": [{"kty": "RSA", "kid": "a"}]}']
    )
    async def test_refuses_to_start_without_a_usable_key(
        self, tmp_path: Path, content: str
    ) -> None:
        path = tmp_path / "jwks.json"
        path.write_text(content)

        with pytest.raises(StartupError, match="No ES256 public keys"):
            await KeySet(str(path)).load()

    @pytest.mark.parametrize(
        "location", ["/nowhere/jwks.json", "/", "http://127.0.0.1:9/", "http://[bad", "http://"]
    )
    async def test_refuses_to_start_where_nothing_can_be_read(self, location: str) -> None:
        with pytest.raises(StartupError, match="No ES256 public keys"):
            await KeySet(location).load()


class TestUsableKeys:
    @pytest.mark.parametrize(
        "entry",
        [
            pytest.param(5, id="a number"),
            pytest.param({"kty": "RSA", "n": "AQAB", "e": "AQAB", "kid": "a"}, id="an RSA key"),
            pytest.param(
                {"kty": "oct", "crv": "P-256", "k": "AQAB", "kid": "a"}, id="a shared secret"
            ),
            pytest.param({"kty": "EC", "crv": "P-256", "kid": "a"}, id="no coordinates"),
            pytest.param(
                {"kty": "EC", "crv": "P-256", "x": 1, "y": [], "kid": "a"},
                id="coordinates of other types",
            ),
            pytest.param(
                {"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA", "kid": "a"},
                id="a point off the curve",
            ),
            pytest.param(
                {"kty": "EC", "crv": "P-384", "x": "AA", "y": "AA", "kid": "a"}, id="another curve"
            ),
        ],
    )
    def test_skips_a_bad_key_and_keeps_the_good_ones(self, entry: Any) -> None:
        found = usable_keys({"keys": [entry, SigningKey("good").public_jwk]})

        assert list(found) == ["good"]

    def test_skips_a_key_without_an_id(self) -> None:
        key = SigningKey("x").public_jwk
        del key["kid"]

        assert usable_keys({"keys": [key]}) == {}


class TestServiceTokens:
    def test_names_the_service_and_the_one_peer(self, keys: Any) -> None:
        token = ServiceTokens("sample", keys.service_key_file).token_for("friend")

        claims = jwt.decode(token, options={"verify_signature": False})
        assert jwt.get_unverified_header(token)["kid"] == "sample"
        assert (claims["iss"], claims["sub"], claims["aud"], claims["kind"]) == (
            "sample",
            "sample",
            "friend",
            "service",
        )
        assert claims["exp"] - claims["iat"] <= 60

    async def test_makes_tokens_that_the_peer_accepts(self, keys: Any) -> None:
        peer = TokenVerifier(
            "friend",
            IdentitySettings(
                token_jwks=str(keys.token_jwks),
                service_jwks=str(keys.service_jwks),
                service_key_file=keys.service_key_file,
            ),
        )
        token = ServiceTokens("sample", keys.service_key_file).token_for("friend")

        assert await peer.verify(token) == Caller("sample", CallerKind.SERVICE)

    @pytest.mark.parametrize(
        ("passed", "same"),
        [
            pytest.param(29, True, id="young"),
            pytest.param(31, False, id="half of its life"),
            pytest.param(-3600, False, id="a clock set back"),
        ],
    )
    def test_makes_a_new_token_in_time(
        self, keys: Any, clock: Clock, passed: int, same: bool
    ) -> None:
        made = ServiceTokens("sample", keys.service_key_file)
        first = made.token_for("friend")
        clock.now += passed

        assert (made.token_for("friend") == first) is same

    def test_makes_a_token_of_its_own_for_each_peer(self, keys: Any) -> None:
        made = ServiceTokens("sample", keys.service_key_file)

        assert made.token_for("friend") != made.token_for("other")


def pem(key: Any) -> bytes:
    return bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )


class TestReadPrivateKey:
    @pytest.mark.parametrize(
        "content",
        [
            pytest.param(b"", id="empty"),
            pytest.param(b"a secret", id="no PEM"),
            pytest.param(SigningKey("x").public_pem, id="a public key"),
            pytest.param(pem(rsa.generate_private_key(65537, 2048)), id="an RSA key"),
            pytest.param(pem(ec.generate_private_key(ec.SECP384R1())), id="another curve"),
        ],
    )
    def test_says_in_one_sentence_what_is_wrong(self, tmp_path: Path, content: bytes) -> None:
        path = tmp_path / "key.pem"
        path.write_bytes(content)

        with pytest.raises(StartupError, match="give a PEM file with a P-256 key") as refusal:
            read_private_key(path)

        assert "a secret" not in str(refusal.value)

    def test_names_a_file_that_is_missing(self, tmp_path: Path) -> None:
        with pytest.raises(StartupError, match=r"missing\.pem"):
            read_private_key(tmp_path / "missing.pem")


class TestScopes:
    @staticmethod
    async def of_token(signers: Signers, keys: Any, claims: dict[str, Any], **settings: Any) -> str:
        verifier = TokenVerifier(
            "sample",
            IdentitySettings(
                token_jwks=str(keys.token_jwks),
                service_jwks=str(keys.service_jwks),
                service_key_file=keys.service_key_file,
                **settings,
            ),
        )
        await verifier.load()
        caller = await verifier.verify(signers.issuer.sign(agent_claims(**claims)))
        return caller.claims.scopes.text

    @pytest.mark.parametrize(
        ("claims", "settings", "scopes"),
        [
            pytest.param({"scope": None}, {}, "", id="none grants nothing"),
            pytest.param(
                {"scope": None},
                {"default_scopes": "user/Patient.r"},
                "user/Patient.r",
                id="none grants the default",
            ),
            pytest.param(
                {"scope": ""}, {"default_scopes": "user/Patient.r"}, "", id="empty is no default"
            ),
            pytest.param(
                {"scope": ["user/Patient.r", "user/Encounter.r"]},
                {},
                "user/Patient.r user/Encounter.r",
                id="a list",
            ),
            pytest.param(
                {"scope": "openid", "realm_access": {"roles": ["nurse", "porter"]}},
                {
                    "scope_claims": "scope realm_access.roles",
                    "scope_map": {"nurse": "user/Patient.rs user/Encounter.r"},
                },
                "openid user/Patient.rs user/Encounter.r porter",
                id="roles of another issuer",
            ),
            pytest.param(
                {"scope": "system/*.cruds", "roles": "nurse"},
                {"scope_claims": "roles", "scope_map": {"nurse": "user/Patient.r"}},
                "user/Patient.r",
                id="only the claims of the setting",
            ),
        ],
    )
    async def test_are_those_of_the_claims_that_settings_name(
        self,
        signers: Signers,
        keys: Any,
        claims: dict[str, Any],
        settings: dict[str, Any],
        scopes: str,
    ) -> None:
        assert await self.of_token(signers, keys, claims, **settings) == scopes


class RSASigner:
    """An issuer's RSA key, whose document says as little as those of some issuers do."""

    def __init__(self, bits: int = 2048) -> None:
        self._private = rsa.generate_private_key(65537, bits)

    def jwk(self, **more: str) -> dict[str, str]:
        numbers = self._private.public_key().public_numbers()
        e, n = (
            base64url(value.to_bytes((value.bit_length() + 7) // 8, "big"))
            for value in (numbers.e, numbers.n)
        )
        return {"kty": "RSA", "kid": "issuer-1", "e": e, "n": n} | more

    def sign(self, algorithm: str, **changed: Any) -> str:
        claims = {k: v for k, v in agent_claims(**changed).items() if v is not None}
        return jwt.encode(claims, self._private, algorithm, headers={"kid": "issuer-1"})


RSA = RSASigner()


async def verifier_of(tmp_path: Path, jwk: dict[str, str], **settings: Any) -> TokenVerifier:
    path = tmp_path / "jwks.json"
    path.write_text(json.dumps({"keys": [jwk]}))
    made = TokenVerifier("sample", CallerSettings(token_jwks=str(path), **settings))
    await made.load()
    return made


class TestAlgorithms:
    @pytest.mark.parametrize("algorithm", ["RS256", "PS256"])
    async def test_of_the_settings_are_accepted(self, tmp_path: Path, algorithm: str) -> None:
        jwk = RSA.jwk(alg=algorithm)
        verifier = await verifier_of(tmp_path, jwk, token_algorithms="ES256 RS256 PS256")

        assert (await verifier.verify(RSA.sign(algorithm))).name == "triage"

    @pytest.mark.parametrize(
        ("named", "signed"), [("RS256", "PS256"), ("PS256", "RS256"), (None, "PS256")]
    )
    async def test_count_for_the_keys_that_name_them_alone(
        self, tmp_path: Path, named: str | None, signed: str
    ) -> None:
        """A key that names none is for the first that fits."""
        jwk = RSA.jwk(**({} if named is None else {"alg": named}))
        verifier = await verifier_of(tmp_path, jwk, token_algorithms="RS256 PS256")

        with pytest.raises(TokenInvalid):
            await verifier.verify(RSA.sign(signed))

    @pytest.mark.parametrize(
        "jwk",
        [
            pytest.param(RSA.jwk(), id="an algorithm that is not accepted"),
            pytest.param(RSASigner(1024).jwk(), id="too short"),
            pytest.param(RSA.jwk(use="enc"), id="for encryption"),
            pytest.param(RSA.jwk(alg="RS512"), id="for another algorithm"),
        ],
    )
    async def test_are_not_those_of_other_keys(self, tmp_path: Path, jwk: dict[str, str]) -> None:
        is_unaccepted = jwk == RSA.jwk()
        accepted = "ES256" if is_unaccepted else "ES256 RS256"

        with pytest.raises(StartupError, match="public keys"):
            await verifier_of(tmp_path, jwk, token_algorithms=accepted)

    @pytest.mark.parametrize("algorithms", ["", "HS256", "none", "RS256,PS256", "RS256 HS256"])
    def test_are_asymmetric(self, algorithms: str) -> None:
        with pytest.raises(ValidationError):
            CallerSettings(token_jwks="nothing", token_algorithms=algorithms)


class TestPersonClaim:
    @pytest.mark.parametrize(
        ("setting", "claims", "kind"),
        [
            ("uid", {"uid": "00u1"}, CallerKind.PERSON),
            ("uid", {}, CallerKind.AGENT),
            ("uid", {"uid": ""}, CallerKind.AGENT),
            ("roles", {"roles": []}, CallerKind.AGENT),
            ("uid", {"uid": "00u1", "kind": "agent"}, CallerKind.AGENT),
            ("idtyp=user", {"idtyp": "user"}, CallerKind.PERSON),
            ("idtyp=user", {"idtyp": "app"}, CallerKind.AGENT),
            (
                "realm_access.roles=person",
                {"realm_access": {"roles": ["person"]}},
                CallerKind.PERSON,
            ),
            ("realm_access.roles=person", {"realm_access": {"roles": ["x"]}}, CallerKind.AGENT),
            ("realm_access.roles=person", {"realm_access": "person"}, CallerKind.AGENT),
        ],
    )
    async def test_decides_where_a_token_has_no_kind(
        self, tmp_path: Path, setting: str, claims: dict[str, Any], kind: CallerKind
    ) -> None:
        key = SigningKey("issuer-1")
        verifier = await verifier_of(tmp_path, key.public_jwk, person_claim=setting)

        caller = await verifier.verify(key.sign(agent_claims(kind=None) | claims))

        assert caller.kind is kind

    @pytest.mark.parametrize("kind", [None, "service", "no one"])
    async def test_does_not_replace_a_kind(self, tmp_path: Path, kind: str | None) -> None:
        key = SigningKey("issuer-1")
        setting = "uid" if kind else ""
        verifier = await verifier_of(tmp_path, key.public_jwk, person_claim=setting)

        with pytest.raises(TokenInvalid):
            await verifier.verify(key.sign(agent_claims(kind=kind, uid="00u1")))
