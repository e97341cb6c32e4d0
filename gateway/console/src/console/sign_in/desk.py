"""The application's part of signing in, and its end: a session."""

from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from chassis.identity.caller import CallerKind
from chassis.identity.tokens import TokenVerifier
from chassis.problems.problem import TokenInvalid
from console.errors import NotAPerson, SignInRefused
from console.session.sealing import Seal
from console.session.sessions import Sessions
from console.sign_in.openid_connect import Issuer


@dataclass(frozen=True, slots=True)
class Desk:
    """`codes` is the folder where tokens wait for the codes of links. Each way in may be missing."""

    codes: Path | None
    issuer: Issuer | None
    seal: Seal
    sessions: Sessions
    verifier: TokenVerifier

    @classmethod
    def of(cls, request: Request) -> "Desk":
        desk: Desk = request.app.state.desk
        return desk

    async def admit(self, request: Request, response: Response, token: str) -> Response:
        """Return the response with a session of this token, in place of one before. Raises
        SignInRefused, NotAPerson and TokenTooLarge.
        """
        try:
            caller = await self.verifier.verify(token)
        except TokenInvalid:
            raise SignInRefused from None
        if caller.kind is not CallerKind.PERSON:
            raise NotAPerson
        self.sessions.start(request, response, token)
        return response
