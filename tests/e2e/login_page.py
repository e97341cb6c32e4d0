"""A fake identity issuer with a login page on a separate site; checks PKCE when it exchanges a code for tokens."""

import base64
import hashlib
import html
import json
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any, ClassVar
from urllib.parse import parse_qsl, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from jwt.algorithms import ECAlgorithm
from support.local_servers import QuietServer, serving

Fields = dict[str, str]
PASSWORD = "correct horse"
KEY_ID = "login-page-1"


@dataclass
class LoginPage:
    """A fake issuer. `token_for` returns the access token of the person who signs in."""

    token_for: Callable[[str], str]
    url: str = ""
    asked: Fields = field(default_factory=dict)  # The parameters of the last authorization request.
    codes: dict[str, tuple[Fields, str]] = field(default_factory=dict)
    key: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )

    def document(self, path: str) -> Any:
        if path == "/jwks":
            public = ECAlgorithm.to_jwk(self.key.public_key(), as_dict=True)
            return {"keys": [public | {"kid": KEY_ID, "alg": "ES256", "use": "sig"}]}
        return {
            "issuer": self.url,
            "authorization_endpoint": f"{self.url}/login",
            "token_endpoint": f"{self.url}/token",
            "jwks_uri": f"{self.url}/jwks",
        }

    def page(self, asked: Fields) -> str:
        self.asked = asked
        kept = "".join(
            f'<input type="hidden" name="{name}" value="{html.escape(value)}">'
            for name, value in asked.items()
        )
        return f"""<!doctype html><title>Clinic</title><h1>Clinic</h1>
            <form method="post" action="/login">{kept}<label>Name<input name="person"></label>
            <label>Password<input name="password" type="password"></label>
            <button>Log in</button></form>"""

    def way_back(self, form: Fields) -> str:
        answer = {"state": form["state"], "iss": self.url}
        if form["password"] == PASSWORD:
            code = secrets.token_urlsafe(16)
            self.codes[code] = form, form["person"]
            answer |= {"code": code}
        else:
            answer |= {"error": "access_denied"}
        return f"{form['redirect_uri']}?{urlencode(answer)}"

    def exchanged(self, form: Fields) -> tuple[int, Any]:
        asked, person = self.codes.pop(form["code"], ({}, ""))
        digest = hashlib.sha256(form["code_verifier"].encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        of_flow = (challenge, form["redirect_uri"], form["client_id"])
        if of_flow != tuple(asked.get(n) for n in ("code_challenge", "redirect_uri", "client_id")):
            return 400, {"error": "invalid_grant"}
        now = int(time.time())
        claims = {
            "iss": self.url,
            "aud": asked["client_id"],
            "sub": person,
            "nonce": asked["nonce"],
            "iat": now,
            "exp": now + 300,
        }
        identity = jwt.encode(claims, self.key, algorithm="ES256", headers={"kid": KEY_ID})
        return 200, {"id_token": identity, "access_token": self.token_for(person)}


class _Handler(BaseHTTPRequestHandler):
    issuer: ClassVar[LoginPage]

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        if parts.path == "/login":
            self._answer(200, self.issuer.page(dict(parse_qsl(parts.query))), "text/html")
        else:
            self._answer(200, json.dumps(self.issuer.document(parts.path)))

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        form = dict(parse_qsl(body, keep_blank_values=True))
        if self.path == "/login":
            self.send_response(303)
            self.send_header("Location", self.issuer.way_back(form))
            self.send_header("Content-Length", "0")
            self.end_headers()
        else:
            status, document = self.issuer.exchanged(form)
            self._answer(status, json.dumps(document))

    def _answer(self, status: int, body: str, media_type: str = "application/json") -> None:
        content = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def login_page(token_for: Callable[[str], str], host: str) -> Iterator[LoginPage]:
    issuer = LoginPage(token_for)
    handler = type("Handler", (_Handler,), {"issuer": issuer})
    server = QuietServer(("127.0.0.1", 0), handler)
    issuer.url = f"http://{host}:{server.server_address[1]}"
    with serving(server):
        yield issuer
