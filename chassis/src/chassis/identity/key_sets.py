import asyncio
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jwt
import orjson
import structlog

from chassis.durable_files import write_durably
from chassis.peers import fetch_document
from chassis.problems.problem import PeerUnavailable
from chassis.settings import StartupError

ALGORITHM = "ES256"  # Services sign with ES256; an issuer may differ.
# RFC 7518, by algorithm.
KEY_TYPES = {"ES256": "EC", "ES384": "EC", "RS256": "RSA", "PS256": "RSA", "RS384": "RSA"}
CURVES = {"ES256": "P-256", "ES384": "P-384"}
SMALLEST_RSA_BITS = 2048
SECRET_PARTS = frozenset({"d", "k"})  # Of private and of symmetric keys.
LARGEST_DOCUMENT = 64 * 1024
KEYS_FRESH_S = 25.0  # With REFRESH_WAIT_S, a replaced key counts for at most 30 s.
# For this time, a stored copy replaces the document at a URL.
COPY_COUNTS_S = 24 * 3600.0
REFRESH_WAIT_S = 1.0
REFETCH_PAUSE_S = 5.0  # Between two fetches because of unknown key IDs.
log = structlog.get_logger()


class KeySet:
    """The public keys of a JWKS document (RFC 7517) at a path or http(s) URL.

    The last good keys stay in use while the document cannot be read. `copy` is a file with the last
    good document, for starts while the URL does not answer. PyJWT's own PyJWKClient blocks the
    event loop.
    """

    def __init__(
        self, location: str, algorithms: Sequence[str] = (ALGORITHM,), copy: Path | None = None
    ) -> None:
        self._location = location
        self._is_url = location.startswith(("http://", "https://"))
        self._algorithms = algorithms
        self._copy = copy if self._is_url else None
        self._keys: dict[str, jwt.PyJWK] = {}
        self._read_at = float("-inf")
        self._file_read: tuple[int, int] | None = None
        self._reading = asyncio.Lock()
        self._refresh: asyncio.Task[None] | None = None

    async def key(self, kid: str) -> jwt.PyJWK | None:
        """Return the key with this ID. Reads the JWKS document again if it is old or lacks the ID."""
        if kid not in self._keys:
            async with self._reading:
                if kid not in self._keys and (
                    self._age() > REFETCH_PAUSE_S or self._file() != self._file_read
                ):
                    await self._read()
        elif (begun := self._refresh_if_old()) is not None:
            finished, _ = await asyncio.wait([begun], timeout=REFRESH_WAIT_S)
            for refresh in finished:
                refresh.result()
        return self._keys.get(kid)

    def lacks(self, kid: str) -> bool:
        """An outdated JWKS document is read again in the background."""
        self._refresh_if_old()
        return kid not in self._keys

    def _refresh_if_old(self) -> asyncio.Task[None] | None:
        if self._age() <= KEYS_FRESH_S or not (self._refresh is None or self._refresh.done()):
            return None
        self._refresh = asyncio.create_task(self._read_alone())
        return self._refresh

    async def _read_alone(self) -> None:
        async with self._reading:
            await self._read()

    def _age(self) -> float:
        return time.monotonic() - self._read_at

    def _file(self) -> tuple[int, int] | None:
        """New keys of a file are valid at once."""
        try:
            status = Path(self._location).stat()
        except (OSError, ValueError):
            return None
        return status.st_ino, status.st_mtime_ns

    async def load(self) -> None:
        await self._read()
        if not self._keys:
            self._read_copy()
        if not self._keys:
            raise StartupError(
                f"No {' or '.join(self._algorithms)} public keys can be read from {self._location}; "
                "name a JWKS file or URL that holds them."
            )

    async def _read(self) -> None:
        self._file_read = self._file()
        try:
            document = await self._document()
            self._keys = usable_keys(document, self._algorithms)
        except (OSError, ValueError, PeerUnavailable):
            return
        finally:
            self._read_at = time.monotonic()
        if self._copy is not None and self._keys:
            self._store(self._copy, document)

    async def _document(self) -> Any:
        if self._is_url:
            return await fetch_document(self._location, max_bytes=LARGEST_DOCUMENT)
        return orjson.loads(Path(self._location).read_bytes())  # noqa: ASYNC240 - A small local file.

    def _store(self, copy: Path, document: Any) -> None:
        content = orjson.dumps(document)
        try:
            if copy.exists() and copy.read_bytes() == content:
                copy.touch()
            else:
                write_durably(copy, content)
        except OSError as failure:
            log.warning("the key document could not be stored", exc_info=failure)

    def _read_copy(self) -> None:
        if self._copy is None:
            return
        try:
            age_s = time.time() - self._copy.stat().st_mtime
            if age_s > COPY_COUNTS_S:
                return
            self._keys = usable_keys(orjson.loads(self._copy.read_bytes()), self._algorithms)
        except (OSError, ValueError):
            return
        log.warning("the key document is read from its copy")


def usable_keys(document: Any, algorithms: Sequence[str] = (ALGORITHM,)) -> dict[str, jwt.PyJWK]:
    if not isinstance(document, dict) or not isinstance(document.get("keys"), list):
        raise ValueError("not a JWKS document")  # noqa: TRY004 - The value is from outside.
    found = {}
    for entry in document["keys"]:
        if (
            isinstance(entry, dict)
            and isinstance(entry.get("kid"), str)
            and not entry.keys() & SECRET_PARTS
            and (algorithm := _algorithm_of(entry, algorithms)) is not None
        ):
            try:
                key = jwt.PyJWK(entry, algorithm=algorithm)
            except jwt.PyJWTError:
                continue
            if getattr(key.key, "key_size", 0) >= SMALLEST_RSA_BITS or algorithm in CURVES:
                found[entry["kid"]] = key
    return found


def _algorithm_of(entry: dict[str, Any], accepted: Sequence[str]) -> str | None:
    """Return the only algorithm of a key (RFC 8725, section 3.1), or None."""
    if entry.get("use", "sig") != "sig":
        return None
    fitting = [
        one
        for one in accepted
        if KEY_TYPES[one] == entry.get("kty") and CURVES.get(one) == entry.get("crv")
    ]
    named = entry.get("alg")
    if named is None:
        return next(iter(fitting), None)
    return named if named in fitting else None
