"""An in-memory witness of the audit log. A contract test compares it with the real witness service."""

import httpx

from chassis.tlog.checkpoints import Checkpoint, parse_checkpoint
from chassis.tlog.merkle import EMPTY_ROOT, ProofBroken, check_consistency
from chassis.tlog.notes import Algorithm, Signer
from chassis.tlog.witnessing import SIZE_MEDIA_TYPE, parse_add_checkpoint


class FakeWitness(httpx.MockTransport):
    """Signs a checkpoint if it extends the last signed checkpoint. Stores all requests; fails on demand."""

    def __init__(self, name: str = "chartroom/retrieval") -> None:
        super().__init__(self._answer)
        self.signer = Signer(name, b"w" * 32, Algorithm.WITNESS)
        self.known = Checkpoint("", 0, EMPTY_ROOT)
        self.asked: list[str] = []
        self.paths: set[str] = set()
        self.tokens: set[str | None] = set()
        self.is_away = False
        self.signs_as = self.signer

    @property
    def vkey(self) -> str:
        return self.signer.key.vkey

    def _answer(self, request: httpx.Request) -> httpx.Response:
        text = request.content.decode()
        self.asked.append(text)
        self.paths.add(request.url.path)
        self.tokens.add(request.headers.get("Authorization"))
        if self.is_away:
            raise httpx.ConnectError("refused")
        asked = parse_add_checkpoint(text)
        new = parse_checkpoint(asked.checkpoint.text)
        if asked.old_size > new.size:
            return httpx.Response(400)
        is_forked = asked.old_size == new.size and new.root != self.known.root
        if asked.old_size != self.known.size or is_forked:
            headers = {"Content-Type": SIZE_MEDIA_TYPE}
            return httpx.Response(409, text=f"{self.known.size}\n", headers=headers)
        try:
            check_consistency(self.known.size, self.known.root, new.size, new.root, asked.proof)
        except ProofBroken:
            return httpx.Response(422)
        self.known = new
        return httpx.Response(200, text=self.signs_as.cosign(asked.checkpoint.text, 1).line)
