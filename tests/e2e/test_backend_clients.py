"""A backend client registers its public keys, gets tokens with assertions, and uses them."""

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import httpx2
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from jwt.algorithms import ECAlgorithm, RSAAlgorithm
from mcp.client.auth.extensions.client_credentials import (
    PrivateKeyJWTOAuthProvider,
    SignedJWTParameters,
)
from mcp.client.client import Client
from mcp.client.streamable_http import streamable_http_client
from support.system import TLS, System, run, wait_until

JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
KEYS = {
    "RS384": rsa.generate_private_key(65537, 2048),
    "ES384": ec.generate_private_key(ec.SECP384R1()),
}
OTHER_KEY = ec.generate_private_key(ec.SECP384R1())
SCOPE = "system/Patient.rs system/AuditEvent.cs"


def jwks() -> dict[str, Any]:
    public = {
        "RS384": RSAAlgorithm.to_jwk(KEYS["RS384"].public_key(), as_dict=True),
        "ES384": ECAlgorithm.to_jwk(KEYS["ES384"].public_key(), as_dict=True),
    }
    return {
        "keys": [{**key, "kid": algorithm, "alg": algorithm} for algorithm, key in public.items()]
    }


@dataclass(frozen=True)
class BackendClient:
    system: System
    name: str

    def assertion(
        self, algorithm: str = "ES384", key: Any = None, kid: str | None = None, **claims: Any
    ) -> str:
        usual = {
            "iss": self.name,
            "sub": self.name,
            "aud": f"{self.system.url}/auth/token",
            "exp": int(time.time()) + 300,
            "jti": str(uuid4()),
        }
        given = {name: value for name, value in (usual | claims).items() if value is not None}
        return jwt.encode(
            given, key or KEYS[algorithm], algorithm, headers={"kid": kid or algorithm}
        )

    def ask(self, assertion: str | None = None, **fields: str | None) -> httpx.Response:
        form = {
            "grant_type": "client_credentials",
            "client_assertion_type": JWT_BEARER,
            "client_assertion": assertion or self.assertion(),
            **fields,
        }
        given = {name: value for name, value in form.items() if value is not None}
        return httpx.post(f"{self.system.url}/auth/token", data=given, trust_env=False, verify=TLS)

    def token(self, **fields: str) -> str:
        return str(self.ask(**fields).raise_for_status().json()["access_token"])


def registered(system: System, folder: Path, keys: list[dict[str, Any]]) -> BackendClient:
    file, name = folder / "jwks.json", f"night-load-{uuid4().hex}"
    file.write_text(json.dumps({"keys": keys}), encoding="utf-8")
    added = run(system, "client", "add", name, "--jwks", str(file), "--scope", SCOPE)
    assert added.returncode == 0, added.stderr
    return BackendClient(system, name)


@pytest.fixture(scope="module")
def client(system: System, tmp_path_factory: pytest.TempPathFactory) -> BackendClient:
    return registered(system, tmp_path_factory.mktemp("keys"), jwks()["keys"])


@pytest.mark.parametrize("algorithm", KEYS)
def test_a_client_finds_the_endpoint_and_uses_its_token(
    system: System, client: BackendClient, algorithm: str
):
    with system.client(None) as anyone:
        smart = anyone.get("/fhir/.well-known/smart-configuration").json()
        statement = anyone.get("/fhir/metadata").json()
        keys = anyone.get("/auth/jwks").json()["keys"]
        oauth = anyone.get("/.well-known/oauth-authorization-server").json()
        asked_by_browser = anyone.get(oauth["authorization_endpoint"], params={"state": "a"})
    (security,) = (rest["security"] for rest in statement["rest"])
    (service,) = security["service"][0]["coding"]
    asked = client.ask(client.assertion(algorithm), scope="system/Patient.r")

    assert smart["token_endpoint"] == f"{system.url}/auth/token"
    assert service["code"] == "SMART-on-FHIR"
    assert f"{system.url}/fhir/.well-known/smart-configuration" in security["description"]
    assert [key["kid"] for key in keys] == ["auth"]
    assert asked_by_browser.status_code == 400
    assert asked_by_browser.json()["error"] == "unsupported_response_type"
    assert asked.headers["Cache-Control"] == "no-store"
    answer = asked.raise_for_status().json()
    token = answer.pop("access_token")
    assert answer == {"token_type": "bearer", "expires_in": 300, "scope": "system/Patient.r"}
    with system.client_with({"Authorization": f"Bearer {token}"}) as owner:
        assert owner.get("/fhir/Patient/unknown").status_code == 404
        assert (
            owner.get("/fhir/Patient").status_code == 403
        )  # The token is narrower than the client.


Assert = Callable[[BackendClient], str]
# Assertions that are rejected as `invalid_client`, with a word of the reason.
BAD: Mapping[str, tuple[str, Assert]] = {
    "another key": ("signed", lambda one: one.assertion(key=OTHER_KEY)),
    "an unknown key ID": ("signed", lambda one: one.assertion(kid="unknown")),
    "the key of the other algorithm": ("signed", lambda one: one.assertion("RS384", kid="ES384")),
    "no signature": ("signed", lambda one: jwt.encode({"sub": one.name}, None, "none")),
    "a shared secret": (
        "signed",
        lambda one: one.assertion("HS384", jwks()["keys"][0]["n"], kid="RS384"),
    ),
    "an algorithm of half the strength": (
        "signed",
        lambda one: one.assertion("RS256", KEYS["RS384"], kid="RS384"),
    ),
    "an expired time": ("expired", lambda one: one.assertion(exp=int(time.time()) - 60)),
    "a time too late": ("300", lambda one: one.assertion(exp=int(time.time()) + 400)),
    "a text as the time": ("300", lambda one: one.assertion(exp=f"{int(time.time()) + 400}")),
    "no time": ("signed", lambda one: one.assertion(exp=None)),
    "another audience": ("aud", lambda one: one.assertion(aud="https://elsewhere.example/token")),
    "no audience": ("signed", lambda one: one.assertion(aud=None)),
    "another issuer": ("signed", lambda one: one.assertion(iss="somebody")),
    "no ID": ("signed", lambda one: one.assertion(jti=None)),
    "a blank ID": ("signed", lambda one: one.assertion(jti=" ")),
    "an ID that cannot be stored": ("signed", lambda one: one.assertion(jti="\x00")),
    "an ID too long": ("signed", lambda one: one.assertion(jti="a" * 256)),
    "an unknown client": ("signed", lambda one: one.assertion(iss="unknown", sub="unknown")),
    "a client that is a path": ("signed", lambda one: one.assertion(iss="../", sub="../")),
    "no client": ("signed", lambda one: one.assertion(sub=None)),
    "no token": ("signed", lambda _: "a.b.c"),
}
# Fields of the form that are rejected, and the error.
REFUSED: Mapping[str, tuple[str, Mapping[str, str | None]]] = {
    "no grant": ("invalid_request", {"grant_type": None}),
    "another grant": ("unsupported_grant_type", {"grant_type": "authorization_code"}),
    "no type of assertion": ("invalid_request", {"client_assertion_type": None}),
    "another type of assertion": ("invalid_request", {"client_assertion_type": "saml2"}),
    "no assertion": ("invalid_request", {"client_assertion": None}),
    "another client": ("invalid_client", {"client_id": "somebody"}),
    "a scope of another type": ("invalid_scope", {"scope": "system/Patient.r system/Task.r"}),
    "a scope with more operations": ("invalid_scope", {"scope": "system/Patient.rsu"}),
    "a scope for all types": ("invalid_scope", {"scope": "system/*.rs"}),
    "a scope for break-glass": ("invalid_scope", {"scope": "chartroom/break-glass"}),
}


def test_other_requests_get_no_token(client: BackendClient):
    replayed = client.assertion()
    client.ask(replayed).raise_for_status()
    found = {name: client.ask(assertion(client)).json() for name, (_, assertion) in BAD.items()} | {
        "a used assertion": client.ask(replayed).json()
    }
    forms = {name: client.ask(**fields) for name, (_, fields) in REFUSED.items()}

    reasons = {name: reason for name, (reason, _) in BAD.items()} | {"a used assertion": "jti"}
    assert {name: answer["error"] for name, answer in found.items()} == dict.fromkeys(
        reasons, "invalid_client"
    )
    assert [name for name in reasons if reasons[name] not in found[name]["error_description"]] == []
    assert {name: (form.status_code, form.json()["error"]) for name, form in forms.items()} == {
        name: (400, error) for name, (error, _) in REFUSED.items()
    }
    token = f"{client.system.url}/auth/token"
    for body in ("grant_type=a&grant_type=b", "%FF", "a"):
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        twice = httpx.post(token, content=body, headers=headers, trust_env=False, verify=TLS)
        assert (twice.status_code, twice.json()["error"]) == (400, "invalid_request")
    grant = {"grant_type": "client_credentials"}
    typed = httpx.post(token, json=grant, trust_env=False, verify=TLS)
    assert (typed.status_code, typed.json()["error"]) == (415, "invalid_request")


def test_a_narrower_scope_is_part_of_a_wider_one(client: BackendClient):
    for scope in ("system/Patient.s", "user/Patient.r", "system/AuditEvent.c?agent-name=a", ""):
        assert client.ask(scope=scope).json()["scope"] == (scope or SCOPE)


def test_a_revoked_client_loses_its_tokens_and_streams(
    system: System, tmp_path: Path, measured: Callable[..., None], *, nightly: bool
):
    """By night, within three seconds of the command's end."""
    client = registered(system, tmp_path, jwks()["keys"])
    bearer = {"Authorization": f"Bearer {client.token()}"}
    with (
        system.client_with(bearer) as owner,
        owner.stream("GET", "/agent-events/stream") as stream,
    ):
        stream.raise_for_status()
        assert run(system, "client", "revoke", client.name).returncode == 0
        began = time.monotonic()
        assert client.ask().json() == {
            "error": "invalid_client",
            "error_description": "The client is revoked.",
        }
        stream.read()  # Until the stream ends.
        wait_until(lambda: owner.get("/fhir/Patient/unknown").status_code == 401)
        if nightly:
            ended = time.monotonic() - began
            measured("A revoked client's stream ends", ended, at_most=3, unit="s")
    assert f"{client.name}: revoked" in run(system, "client", "list").stdout
    unknown = run(system, "client", "revoke", "unknown")
    assert (unknown.returncode, "No client has this name" in unknown.stderr) == (1, True)


class Storage:
    """Stores nothing: each connection gets a new token."""

    async def get_tokens(self) -> None:
        return None

    async def set_tokens(self, _: Any) -> None:
        return None

    async def get_client_info(self) -> None:
        return None

    async def set_client_info(self, _: Any) -> None:
        return None


async def tools_for(client: BackendClient, url: str, **connection: Any) -> set[str]:
    """Return the tools that an MCP client gets that knows only its key and this URL."""
    pem = KEYS["ES384"].private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    signer = SignedJWTParameters(
        issuer=client.name, subject=client.name, signing_key=pem.decode(), signing_algorithm="ES384"
    )
    provider = PrivateKeyJWTOAuthProvider(
        server_url=f"{url}/mcp",
        storage=Storage(),
        client_id=client.name,
        assertion_provider=signer.create_assertion_provider(),
        issuer=url,
    )
    async with (
        httpx2.AsyncClient(auth=provider, trust_env=False, **connection) as http,
        Client(streamable_http_client(f"{url}/mcp", http_client=http)) as tools,
    ):
        return {tool.name for tool in (await tools.list_tools()).tools}


async def test_an_mcp_client_connects_by_url_alone(system: System, tmp_path: Path):
    client = registered(system, tmp_path, jwks()["keys"][1:])  # The SDK's assertions lack a key ID.
    listed = await tools_for(client, system.url)

    assert "find_patients" in listed
    assert "claim_task" not in listed
