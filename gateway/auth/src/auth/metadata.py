"""Documents by which clients find the token endpoint."""

from typing import Any

from auth.assertions import ALGORITHMS

TOKEN, KEYS, AUTHORIZE = "/auth/token", "/auth/jwks", "/auth/authorize"
SMART = "/.well-known/smart-configuration"
OAUTH = "/.well-known/oauth-authorization-server"
DEFAULT_URL = "http://127.0.0.1:8080"


class Metadata:
    def __init__(self, public_url: str | None) -> None:
        self._base = (public_url or DEFAULT_URL).rstrip("/")

    @property
    def audiences(self) -> list[str]:
        """SMART requires the token endpoint as the audience; RFC 7523bis and MCP require the issuer."""
        return [self._base + TOKEN, self._base, f"{self._base}/"]

    def smart(self) -> dict[str, Any]:
        return self._endpoints() | {
            "capabilities": ["client-confidential-asymmetric", "permission-v1", "permission-v2"],
            "code_challenge_methods_supported": ["S256"],  # Required, although no grant uses it.
        }

    def oauth(self) -> dict[str, Any]:
        """RFC 8414. MCP clients would request all scopes of a member `scopes_supported`, and cannot
        read the document without an authorization endpoint, which rejects every request.
        """
        return self._endpoints() | {
            "issuer": self._base,
            "authorization_endpoint": self._base + AUTHORIZE,
            "response_types_supported": [],
        }

    def _endpoints(self) -> dict[str, Any]:
        return {
            "token_endpoint": self._base + TOKEN,
            "jwks_uri": self._base + KEYS,
            "grant_types_supported": ["client_credentials"],
            "token_endpoint_auth_methods_supported": ["private_key_jwt"],
            "token_endpoint_auth_signing_alg_values_supported": [*ALGORITHMS],
        }
