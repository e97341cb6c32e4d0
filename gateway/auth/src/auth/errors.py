"""`error` is the code of RFC 6749, section 5.2."""

from typing import ClassVar

from chassis.problems.problem import Problem


class TokenRefused(Problem):
    status = 400
    error: ClassVar[str]


class InvalidTokenRequest(TokenRefused):
    code = "invalid-token-request"
    error = "invalid_request"
    title = "Invalid token request"
    detail = (
        "Send each of `grant_type`, `client_assertion_type` and `client_assertion` once, as a form; "
        "`client_assertion_type` is `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`."
    )


class UnsupportedGrant(TokenRefused):
    code = "unsupported-grant"
    error = "unsupported_grant_type"
    title = "Unsupported grant"
    detail = "The only supported `grant_type` is `client_credentials`."


class UnsupportedResponseType(TokenRefused):
    code = "unsupported-response-type"
    error = "unsupported_response_type"
    title = "Unsupported response type"
    detail = "Persons cannot sign in here. A client gets a token with `client_credentials` from /auth/token."


class InvalidClient(TokenRefused):
    code = "invalid-client"
    error = "invalid_client"
    title = "Invalid client"
    detail = (
        "The assertion is not signed by a registered key of this client with RS384 or ES384. `iss` and `sub` are "
        "the client's name, and `kid` is the ID of its key."
    )


class InvalidScope(TokenRefused):
    code = "invalid-scope"
    error = "invalid_scope"
    title = "Invalid scope"
    detail = "The client is not registered with all requested scopes."
