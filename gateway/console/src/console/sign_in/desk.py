import hashlib
import json
import os
import time
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from chassis.identity.caller import CallerKind
from chassis.identity.tokens import TokenVerifier
from chassis.problems.problem import TokenInvalid
from console.errors import CodeRefused, NotAPerson, SignInRefused
from console.session.sealing import Seal
from console.session.sessions import Sessions
from console.sign_in.openid_connect import Issuer

LONGEST_CODE = 128


@dataclass(frozen=True, slots=True)
class Desk:
    """`codes` is the folder of tokens for sign-in links. `codes` and `issuer` are optional."""

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
        """Replace any previous session."""
        try:
            caller = await self.verifier.verify(token)
        except TokenInvalid:
            raise SignInRefused from None
        if caller.kind is not CallerKind.PERSON:
            raise NotAPerson
        self.sessions.start(request, response, token)
        return response


def redeem(folder: Path, code: str) -> str:
    """A code works once.

    The file is renamed before it is read, so that only one of two simultaneous requests succeeds.
    """
    if not 0 < len(code) <= LONGEST_CODE:
        raise CodeRefused
    digest = hashlib.sha256(code.encode(errors="replace")).hexdigest()
    taken = folder / f".{digest}.{os.getpid()}.taken"
    try:
        (folder / f"{digest}.json").rename(taken)
        try:
            left = json.loads(taken.read_text(encoding="utf-8"))
        finally:
            taken.unlink()
        token, until = str(left["token"]), float(left["until"])
    except (OSError, ValueError, KeyError, TypeError):
        raise CodeRefused from None
    if time.time() > until:
        raise CodeRefused
    return token
