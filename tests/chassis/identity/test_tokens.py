import asyncio
import base64
import json
import os
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
from support.local_servers import Answer, LocalServer

from chassis.identity import key_sets, tokens
from chassis.identity.caller import Caller, CallerKind
from chassis.identity.key_sets import (
    COPY_COUNTS_S,
    KEYS_FRESH_S,
    REFETCH_PAUSE_S,
    KeySet,
    usable_keys,
)
from chassis.identity.tokens import ServiceTokens, TokenVerifier, read_private_key
from chassis.problems.problem import TokenInvalid
from chassis.settings import CallerSettings, IdentitySettings, StartupError
from tests.chassis.forged_tokens import (
    SigningKey,
    agent_claims,
    base64url,
    raw_token,
    service_claims,
    write_jwks,
)
from tests.chassis.tables import table

HEADER = {"alg": "ES256", "typ": "JWT", "kid": "issuer-1"}
NOW = int(time.time())
IN_AN_HOUR = NOW + 3600
DAY_S = 86_400


@dataclass(frozen=True)
class Signers:
    issuer: SigningKey
    sample: SigningKey
    friend: SigningKey
    stranger: SigningKey


@pytest.fixture
def signers(keys: Any) -> Signers:
    return Signers(keys.issuer, keys.sample, keys.friend, SigningKey("issuer-1"))


@pytest.fixture
async def verifier(keys: Any) -> TokenVerifier:
    return await loaded(keys)


async def loaded(keys: Any, service: str = "sample", **changed: Any) -> TokenVerifier:
    verifier = TokenVerifier(service, IdentitySettings(**keys.settings | changed))
    await verifier.load()
    return verifier


async def accepts(verifier: TokenVerifier, token: str) -> bool:
    try:
        await verifier.verify(token)
    except TokenInvalid:
        return False
    return True


async def refusal_of(verifier: TokenVerifier, token: str) -> str:
    with pytest.raises(TokenInvalid) as refusal:
        await verifier.verify(token)
    return refusal.value.detail


def lasting(claims: dict[str, Any], hours: float) -> dict[str, Any]:
    return claims | {"exp": claims["iat"] + round(hours * 3600)}


def altered(token: str, **claims: Any) -> str:
    header, body, signature = token.split(".")
    read = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    return f"{header}.{base64url(json.dumps(read | claims).encode())}.{signature}"


def to_sample(service: str, **changed: Any) -> dict[str, Any]:
    return service_claims(service, "sample", **changed)


# Invalid changes of an agent token's claims, signed by the trusted issuer.
WRONG_CLAIMS: list[dict[str, Any]] = [
    *({"act": act} for act in ("triage", {}, {"sub": ""}, {"sub": "a\nb"}, {"sub": 1})),
    *({"patient": patient} for patient in (1, "P" * 257)),
    *({"groups": groups} for groups in (3, [3])),
    *({"scope": scope} for scope in (3, [{}])),
    {"purpose": ["TREAT"]},
    {"jti": 4},
    *({"iss": issuer} for issuer in ("other", None)),
    *({"aud": audience} for audience in ("other", "sample", None)),
    *({"exp": end} for end in (None, float("inf"), [])),
    *({"iat": begin} for begin in (None, IN_AN_HOUR)),
    # A token's lifetime counts from its time of issue (`iat`).
    *({"iat": begin, "exp": NOW + DAY_S} for begin in (NOW - 31 * DAY_S, 0, -NOW)),
    {"iat": str(NOW - 31 * DAY_S), "exp": NOW + DAY_S},
    {"nbf": IN_AN_HOUR},
    *({"sub": subject} for subject in (None, "", "  ", "a\nb", "\ud800", "x" * 129)),
    *({"kind": kind} for kind in (None, "admin", ["agent"], "service")),
]
FORGED: dict[str, Callable[[Signers], str]] = {
    "a foreign key under the issuer's key id": lambda s: s.stranger.sign(agent_claims()),
    "an unknown key id": lambda s: s.issuer.sign(agent_claims(), kid="unknown"),
    "no key id": lambda s: s.issuer.sign(agent_claims(), kid=None),
    "the issuer makes a peer's token": lambda s: s.issuer.sign(to_sample("friend")),
    "the issuer uses a peer's key id": lambda s: s.issuer.sign(to_sample("friend"), kid="friend"),
    "the issuer's key id as a service": lambda s: s.issuer.sign(to_sample("issuer-1")),
    "a service makes an agent": lambda s: s.friend.sign(agent_claims()),
    "and uses the issuer's key id": lambda s: s.friend.sign(agent_claims(), kid="issuer-1"),
    "a service as an agent": lambda s: s.friend.sign(to_sample("friend", kind="agent")),
    "a service as a person": lambda s: s.friend.sign(to_sample("friend", kind="person")),
    "a service for another": lambda s: s.friend.sign(to_sample("friend", sub="sample")),
    "a service in another's name": lambda s: s.friend.sign(to_sample("sample")),
    "and names another issuer": lambda s: s.friend.sign(to_sample("friend", iss="sample")),
    "and uses the other's key id": lambda s: s.friend.sign(to_sample("sample"), kid="sample"),
    "for another peer": lambda s: s.friend.sign(service_claims("friend", "other")),
    "for everybody": lambda s: s.friend.sign(service_claims("friend", "chartroom")),
    "alg none": lambda _: raw_token(HEADER | {"alg": "none"}, agent_claims()),
    "alg None": lambda _: raw_token(HEADER | {"alg": "None"}, agent_claims()),
    "no alg": lambda _: raw_token({"kid": "issuer-1"}, agent_claims()),
    "HS256 with the public key": lambda s: raw_token(
        HEADER | {"alg": "HS256"}, agent_claims(), s.issuer.public_pem
    ),
    "HS256 with the public JWK": lambda s: raw_token(
        HEADER | {"alg": "HS256"}, agent_claims(), json.dumps(s.issuer.public_jwk).encode()
    ),
    "no signature": lambda _: raw_token(HEADER, agent_claims()),
    "a key of its own": lambda s: raw_token(
        HEADER | {"jwk": s.stranger.public_jwk}, agent_claims()
    ),
    "an altered claim": lambda s: altered(s.issuer.sign(agent_claims()), sub="other"),
    "nothing": lambda _: "",
    "three letters": lambda _: "a.b.c",
    "not ASCII": lambda _: "ÿ.þ.a",
    "claims that are a number": lambda _: raw_token(HEADER, 5),
    "a number as key id": lambda _: raw_token(HEADER | {"kid": 5}, agent_claims()),
    "deep nesting": lambda _: f"{base64url(b'[' * 9000)}.{base64url(b'[' * 9000)}.eA",
    "deep claims": lambda _: (
        f"{base64url(json.dumps(HEADER).encode())}.{base64url(b'[' * 9000)}.AA"
    ),
}


class TestVerify:
    async def test_accepts_agents_and_persons_of_the_issuer_and_peers(
        self, verifier: TokenVerifier, signers: Signers
    ):
        made = [
            signers.issuer.sign(agent_claims()),
            signers.issuer.sign(agent_claims(aud=["other", "chartroom"])),
            # Tolerated: clocks of issuer and service that differ by a few seconds.
            signers.issuer.sign(agent_claims(iat=int(time.time()) + 5, exp=int(time.time()) - 5)),
            signers.issuer.sign(agent_claims(kind="person")),
            signers.friend.sign(to_sample("friend")),
        ]

        found = [await verifier.verify(token) for token in made]

        assert found == [
            *[Caller("triage", CallerKind.AGENT)] * 3,
            Caller("triage", CallerKind.PERSON),
            Caller("friend", CallerKind.SERVICE),
        ]
        assert found[0].claims.purpose == "TREAT"

    async def test_returns_the_claims_of_the_token(self, verifier: TokenVerifier, signers: Signers):
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

        assert (claims.scopes.text, claims.patient) == ("user/Patient.r", "P1")
        assert claims.groups == ("ward 3", "ward 4")
        assert (claims.purpose, claims.token_id, claims.token) == ("ETREAT", "t-1", token)
        assert token not in repr(claims)

    @pytest.mark.parametrize("kind", ["agent", "person"])
    async def test_returns_the_acting_agent_and_its_person(
        self, verifier: TokenVerifier, signers: Signers, kind: str
    ):
        token = signers.issuer.sign(agent_claims(sub="dr-osei", kind=kind, act={"sub": "triage"}))

        caller = await verifier.verify(token)

        assert caller == Caller("triage", CallerKind.AGENT)
        assert caller.claims.on_behalf_of == "dr-osei"
        assert caller.person == ("dr-osei" if kind == "person" else None)

    async def test_rejects_wrong_claims_and_forged_tokens(
        self, verifier: TokenVerifier, signers: Signers
    ):
        made = {str(one): signers.issuer.sign(agent_claims(**one)) for one in WRONG_CLAIMS}
        made |= {name: forge(signers) for name, forge in FORGED.items()}

        assert [name for name, token in made.items() if await accepts(verifier, token)] == []

    async def test_rejects_a_token_with_a_lifetime_over_the_limit_of_its_kind(
        self, verifier: TokenVerifier, signers: Signers
    ):
        for signer, claims, hours in (
            (signers.issuer, agent_claims(), 30 * 24),
            (signers.issuer, agent_claims(kind="person"), 30 * 24),
            (signers.friend, to_sample("friend"), 1 / 12),
        ):
            assert await accepts(verifier, signer.sign(lasting(claims, hours)))
            too_long = signer.sign(lasting(claims, hours + 1 / 3600))
            assert "longer" in await refusal_of(verifier, too_long)

    async def test_accepts_only_shorter_tokens_if_configured(self, keys: Any, signers: Signers):
        verifier = await loaded(keys, token_longest_hours=1)
        made = [signers.issuer.sign(lasting(agent_claims(), hours)) for hours in (1, 1.1)]

        assert [await accepts(verifier, token) for token in made] == [True, False]

    async def test_reports_the_clock_for_a_token_that_is_not_valid_yet(
        self, verifier: TokenVerifier, signers: Signers
    ):
        for claims in ({"iat": IN_AN_HOUR}, {"nbf": IN_AN_HOUR}):
            token = signers.issuer.sign(agent_claims(exp=IN_AN_HOUR + 60, **claims))
            assert "clocks" in await refusal_of(verifier, token)

    async def test_reports_expiry_only_for_genuine_tokens(
        self, verifier: TokenVerifier, signers: Signers
    ):
        own = signers.issuer.sign(agent_claims(exp=int(time.time()) - 60))

        assert "expired" in await refusal_of(verifier, own)
        foreign = signers.stranger.sign(agent_claims(exp=1))
        assert "expired" not in await refusal_of(verifier, foreign)


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now

    time = monotonic


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    for judging in (tokens, key_sets):
        monkeypatch.setattr(judging, "time", clock)
    return clock


@pytest.fixture
def verifications(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    checked: list[str] = []

    def decode(token: str, *arguments: Any, **more: Any) -> dict[str, Any]:
        checked.append(token)
        return original(token, *arguments, **more)

    original = tokens.decode
    monkeypatch.setattr(tokens, "decode", decode)
    return checked


class TestAVerifiedToken:
    async def test_is_verified_once_until_it_expires(
        self, verifier: TokenVerifier, signers: Signers, clock: Clock, verifications: list[str]
    ):
        expires = int(time.time()) + 600
        token = signers.issuer.sign(agent_claims(exp=expires))
        clock.now = expires + tokens.LEEWAY_S - 1
        found = [await verifier.verify(token) for _ in range(3)]
        assert (len(set(found)), verifications) == (1, [token])

        clock.now += 1
        await verifier.verify(token)

        assert verifications == [token, token]

    async def test_is_rejected_once_its_key_is_removed(
        self, keys: Any, signers: Signers, clock: Clock, tmp_path: Path
    ):
        write_jwks(tmp_path / "tokens.json", signers.issuer)
        verifier = await loaded(keys, token_jwks=str(tmp_path / "tokens.json"))
        clock.now = time.time()
        token = signers.issuer.sign(agent_claims())
        await verifier.verify(token)
        write_jwks(tmp_path / "tokens.json", signers.sample)
        clock.now += KEYS_FRESH_S + 1

        assert not await accepts(verifier, token)

    async def test_is_rejected_in_long_responses_once_its_key_is_removed(
        self, keys: Any, signers: Signers, clock: Clock, tmp_path: Path
    ):
        """A long response ends once the token's key is removed, even if no other request reads the keys again."""
        write_jwks(tmp_path / "tokens.json", signers.issuer)
        verifier = await loaded(keys, token_jwks=str(tmp_path / "tokens.json"))
        clock.now = time.time()
        token = signers.issuer.sign(lasting(agent_claims(), hours=1))
        caller = await verifier.verify(token)
        write_jwks(tmp_path / "tokens.json", signers.sample)
        clock.now += KEYS_FRESH_S + 1

        before = asyncio.all_tasks()
        verifier.require_valid(caller)
        await asyncio.gather(*asyncio.all_tasks() - before)

        with pytest.raises(TokenInvalid):
            verifier.require_valid(caller)

    async def test_is_verified_again_after_newer_ones_evicted_it(
        self,
        verifier: TokenVerifier,
        signers: Signers,
        verifications: list[str],
        monkeypatch: pytest.MonkeyPatch,
    ):
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


A, OLD, NEW = SigningKey("a"), SigningKey("old"), SigningKey("new")


class TestKeysInAFile:
    @pytest.fixture
    def path(self, tmp_path: Path) -> Path:
        return tmp_path / "jwks.json"

    async def test_are_read_again_for_an_unknown_key_and_expire(self, path: Path, clock: Clock):
        write_jwks(path, OLD, A)
        keys = KeySet(str(path))
        await keys.load()
        write_jwks(path, NEW, A)
        clock.now += REFETCH_PAUSE_S + 1
        assert (await keys.key("new") is not None, await keys.key("old")) == (True, None)

        write_jwks(path, A)
        clock.now += KEYS_FRESH_S + 1
        assert (await keys.key("new"), await keys.key("a") is not None) == (None, True)

    async def test_are_read_at_once_if_the_file_was_replaced(self, path: Path):
        write_jwks(path, OLD)
        keys = KeySet(str(path))
        await keys.load()
        replacement = path.with_suffix(".new")
        write_jwks(replacement, OLD, NEW)
        replacement.replace(path)

        assert await keys.key("new") is not None

    def test_are_required_at_start(self, path: Path):
        unusable = ("", "{}", '{"keys": []}', "[]", '{"keys": [{"kty": "RSA", "kid": "a"}]}')
        for content in unusable:
            path.write_text(content)
            with pytest.raises(StartupError, match="No ES256 public keys"):
                asyncio.run(KeySet(str(path)).load())
        nowhere = ("/nowhere/jwks.json", "/", "http://127.0.0.1:9/", "http://[bad", "http://")
        for location in nowhere:
            with pytest.raises(StartupError, match="No ES256 public keys"):
                asyncio.run(KeySet(location).load())


class TestKeysAtAURL:
    @staticmethod
    async def read_from(server: LocalServer, *first: SigningKey) -> KeySet:
        later = server.answer
        server.answer = lambda number: Answer(body=jwks(*first)) if number == 1 else later(number)
        keys = KeySet(server.url)
        await keys.load()
        return keys

    async def test_are_not_read_again_for_every_unknown_key(self, server: LocalServer):
        keys = await self.read_from(server, A)

        found = [await keys.key(f"made-up-{number}") for number in range(20)]

        assert (found, len(server.received)) == ([None] * 20, 1)

    async def test_are_kept_while_the_url_is_down_or_returns_nonsense(
        self, server: LocalServer, clock: Clock
    ):
        answers = [
            Answer(500, b"{}"),
            Answer(302, b"{}", location="http://127.0.0.1:9"),
            Answer(body=b"<html>"),
            Answer(body=b"[]"),
            Answer(body=b"[" * 100_000),
            Answer(0),
        ]
        server.answer = lambda number: answers[number - 2]
        keys = await self.read_from(server, A)
        for number, _ in enumerate(answers, start=2):
            clock.now += KEYS_FRESH_S + 1
            assert (await keys.key("a") is not None, len(server.received)) == (True, number)

        await asyncio.to_thread(server.stop)
        clock.now += KEYS_FRESH_S + 1

        assert await keys.key("a") is not None

    async def test_are_read_once_for_many_concurrent_requests_with_a_new_key(
        self, server: LocalServer, clock: Clock
    ):
        server.answer = lambda _: Answer(body=jwks(OLD, NEW))
        keys = await self.read_from(server, OLD)
        clock.now += REFETCH_PAUSE_S + 1

        found = await asyncio.gather(*(keys.key("new") for _ in range(20)))

        assert (None in found, len(server.received)) == (False, 2)

    async def test_stay_valid_during_a_read_and_while_the_url_hangs(
        self, server: LocalServer, clock: Clock
    ):
        release = threading.Event()
        server.answer = lambda _: Answer(body=jwks(A), after=release)
        keys = await self.read_from(server, A)
        clock.now += KEYS_FRESH_S + 1
        reading = asyncio.create_task(keys.key("a"))
        await asyncio.to_thread(server.wait_for, 2)

        found = await asyncio.wait_for(asyncio.gather(keys.key("a"), reading), HANGS_S)

        release.set()
        assert None not in found

    async def test_come_from_a_copy_of_the_last_day_at_a_start(
        self, server: LocalServer, tmp_path: Path
    ):
        """At its start, a process uses the saved copy if the URL of the keys does not answer."""
        copy = tmp_path / "tokens.json"
        server.answer = lambda number: Answer(body=jwks(A)) if number <= 2 else Answer(500)

        for _ in range(3):
            keys = KeySet(server.url, copy=copy)
            await keys.load()
            assert await keys.key("a") is not None

        os.utime(copy, (0, time.time() - COPY_COUNTS_S - 60))
        with pytest.raises(StartupError):
            await KeySet(server.url, copy=copy).load()
        assert len(server.received) == 4


def test_usable_keys_skip_bad_keys():
    without_id = SigningKey("x").public_jwk
    del without_id["kid"]
    of_p256 = {"kty": "EC", "crv": "P-256", "kid": "a"}
    bad = [
        5,
        {"kty": "RSA", "n": "AQAB", "e": "AQAB", "kid": "a"},
        {"kty": "oct", "crv": "P-256", "k": "AQAB", "kid": "a"},
        of_p256,
        of_p256 | {"x": 1, "y": []},
        of_p256 | {"x": "AA", "y": "AA"},  # The point (0, 0) is not on the curve.
        of_p256 | {"x": "AA", "y": "AA", "crv": "P-384"},
        without_id,
        SigningKey("x").public_jwk | {"d": "AQAB"},
        SigningKey("x").public_jwk | {"k": "AQAB"},
    ]
    for entry in bad:
        assert list(usable_keys({"keys": [entry, A.public_jwk]})) == ["a"], entry


class TestServiceTokens:
    async def test_have_the_service_and_its_one_audience(self, keys: Any):
        made = ServiceTokens("sample", keys.service_key_file)
        token = made.token_for("friend")

        claims = jwt.decode(token, options={"verify_signature": False})
        named = [claims[name] for name in ("iss", "sub", "aud", "kind")]
        assert jwt.get_unverified_header(token)["kid"] == "sample"
        assert named == ["sample", "sample", "friend", "service"]
        assert claims["exp"] - claims["iat"] <= 60
        assert made.token_for("other") != token
        peer = await loaded(keys, "friend")
        assert await peer.verify(token) == Caller("sample", CallerKind.SERVICE)

    def test_are_renewed_in_time(self, keys: Any, clock: Clock):
        # A service token is reused while new, and replaced after half of its lifetime or if the clock was set back.
        for passed, same in ((29, True), (31, False), (-3600, False)):
            made = ServiceTokens("sample", keys.service_key_file)
            first = made.token_for("friend")
            clock.now += passed
            assert (made.token_for("friend") == first) is same


def pem(key: Any) -> bytes:
    return bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )


def test_an_unusable_private_key_gives_one_sentence(tmp_path: Path):
    path = tmp_path / "key.pem"
    others = (rsa.generate_private_key(65537, 2048), ec.generate_private_key(ec.SECP384R1()))
    for content in (b"", b"a secret", A.public_pem, *map(pem, others)):
        path.write_bytes(content)
        with pytest.raises(StartupError, match="give a PEM file with a P-256 key") as refusal:
            read_private_key(path)
        assert "a secret" not in str(refusal.value)

    with pytest.raises(StartupError, match=r"missing\.pem"):
        read_private_key(tmp_path / "missing.pem")


SCOPES = {
    "none grants nothing": ({"scope": None}, {}, ""),
    "none grants the default": (
        {"scope": None},
        {"default_scopes": "user/Patient.r"},
        "user/Patient.r",
    ),
    "empty is no default": ({"scope": ""}, {"default_scopes": "user/Patient.r"}, ""),
    "a list": (
        {"scope": ["user/Patient.r", "user/Encounter.r"]},
        {},
        "user/Patient.r user/Encounter.r",
    ),
    "roles of another issuer": (
        {"scope": "openid", "realm_access": {"roles": ["nurse", "porter"]}},
        {
            "scope_claims": "scope realm_access.roles",
            "scope_map": {"nurse": "user/Patient.rs user/Encounter.r"},
        },
        "openid user/Patient.rs user/Encounter.r porter",
    ),
    "only the claims of the setting": (
        {"scope": "system/*.cruds", "roles": "nurse"},
        {"scope_claims": "roles", "scope_map": {"nurse": "user/Patient.r"}},
        "user/Patient.r",
    ),
}


@table("claims, settings, scopes", SCOPES)
async def test_scopes_come_from_the_configured_claims(
    keys: Any, claims: dict[str, Any], settings: dict[str, Any], scopes: str
):
    verifier = await loaded(keys, **settings)

    caller = await verifier.verify(keys.issuer.sign(agent_claims(**claims)))

    assert caller.claims.scopes.text == scopes


class RSASigner:
    """An issuer's RSA key. Like some issuers, it publishes only the members that a JWK requires."""

    def __init__(self, bits: int = 2048) -> None:
        self._private = rsa.generate_private_key(65537, bits)

    def jwk(self, **more: str) -> dict[str, str]:
        numbers = self._private.public_key().public_numbers()
        e, n = (
            base64url(value.to_bytes((value.bit_length() + 7) // 8, "big"))
            for value in (numbers.e, numbers.n)
        )
        return {"kty": "RSA", "kid": "issuer-1", "e": e, "n": n} | more

    def sign(self, algorithm: str) -> str:
        return jwt.encode(agent_claims(), self._private, algorithm, headers={"kid": "issuer-1"})


RSA = RSASigner()


async def verifier_of(tmp_path: Path, jwk: dict[str, str], **settings: Any) -> TokenVerifier:
    path = tmp_path / "jwks.json"
    path.write_text(json.dumps({"keys": [jwk]}))
    made = TokenVerifier("sample", CallerSettings(token_jwks=str(path), **settings))
    await made.load()
    return made


class TestAlgorithms:
    async def test_are_valid_only_for_keys_that_declare_them(self, tmp_path: Path):
        """A key that declares no algorithm is used with the first configured algorithm that fits its type."""
        for named in ("RS256", "PS256", None):
            jwk = RSA.jwk(**({} if named is None else {"alg": named}))
            verifier = await verifier_of(tmp_path, jwk, token_algorithms="ES256 RS256 PS256")
            for signed in ("RS256", "PS256"):
                is_accepted = await accepts(verifier, RSA.sign(signed))
                assert is_accepted is (signed == (named or "RS256")), (named, signed)

    async def test_are_not_taken_from_other_keys(self, tmp_path: Path):
        for jwk, accepted in (
            (RSA.jwk(), "ES256"),
            (RSASigner(1024).jwk(), "ES256 RS256"),
            (RSA.jwk(use="enc"), "ES256 RS256"),
            (RSA.jwk(alg="RS512"), "ES256 RS256"),
        ):
            with pytest.raises(StartupError, match="public keys"):
                await verifier_of(tmp_path, jwk, token_algorithms=accepted)

    def test_are_asymmetric(self):
        for algorithms in ("", "HS256", "none", "RS256,PS256", "RS256 HS256"):
            with pytest.raises(ValidationError):
                CallerSettings(token_jwks="nothing", token_algorithms=algorithms)


PERSON_CLAIMS = [
    ("uid", {"uid": "00u1"}, CallerKind.PERSON),
    ("uid", {}, CallerKind.AGENT),
    ("uid", {"uid": ""}, CallerKind.AGENT),
    ("roles", {"roles": []}, CallerKind.AGENT),
    ("uid", {"uid": "00u1", "kind": "agent"}, CallerKind.AGENT),
    ("idtyp=user", {"idtyp": "user"}, CallerKind.PERSON),
    ("idtyp=user", {"idtyp": "app"}, CallerKind.AGENT),
    ("realm_access.roles=person", {"realm_access": {"roles": ["person"]}}, CallerKind.PERSON),
    ("realm_access.roles=person", {"realm_access": {"roles": ["x"]}}, CallerKind.AGENT),
    ("realm_access.roles=person", {"realm_access": "person"}, CallerKind.AGENT),
]


async def test_the_person_claim_decides_only_without_a_kind(tmp_path: Path):
    for setting, claims, kind in PERSON_CLAIMS:
        verifier = await verifier_of(tmp_path, A.public_jwk, person_claim=setting)
        caller = await verifier.verify(A.sign(agent_claims(kind=None) | claims))
        assert caller.kind is kind, (setting, claims)

    for wrong, setting in ((None, ""), ("service", "uid"), ("no one", "uid")):
        verifier = await verifier_of(tmp_path, A.public_jwk, person_claim=setting)
        assert not await accepts(verifier, A.sign(agent_claims(kind=wrong, uid="00u1")))
