from http.client import HTTPException
from pathlib import Path
from typing import Protocol
from urllib.error import HTTPError
from urllib.request import HTTPRedirectHandler, Request, build_opener

from audit.verify.findings import CannotTell
from chassis.tlog.tiles import MAX_ENTRY_BYTES, WIDTH

TIMEOUT_SECONDS = 60
MAX_BYTES = WIDTH * (2 + MAX_ENTRY_BYTES)  # A tile of entries, each preceded by its length.
NOT_FOUND = 404


class Missing(Exception):
    """The source answered that the file does not exist."""


class Source(Protocol):
    def read(self, path: str) -> bytes:
        """Read a file of the log; `path` is such as `tile/0/000`. Raises Missing and CannotTell."""


class Folder:
    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self, path: str) -> bytes:
        try:
            with (self._path / path).open("rb") as file:
                return _bounded(path, file.read(MAX_BYTES + 1))
        except FileNotFoundError:
            raise Missing(path) from None
        except OSError as error:
            raise CannotTell(f"{path}: {error.strerror}") from None


class _NoRedirects(HTTPRedirectHandler):
    """A redirect would send the token to another server."""

    def redirect_request(self, *_: object) -> None:
        return None


class Address:
    def __init__(self, url: str, token: str | None) -> None:
        if not url.startswith(("https://", "http://")):
            raise CannotTell("an address must begin with https:// or http://")
        self._url = url.rstrip("/")
        self._opener = build_opener(_NoRedirects)
        self._headers = {"Authorization": f"Bearer {token}"} if token else {}

    def read(self, path: str) -> bytes:
        request = Request(f"{self._url}/{path}", headers=self._headers)  # noqa: S310 - Checked above.
        try:
            with self._opener.open(request, timeout=TIMEOUT_SECONDS) as answer:
                data: bytes = answer.read(MAX_BYTES + 1)
                is_cut_off = bool(answer.length)  # The server announced more bytes.
        except HTTPError as error:
            if error.code == NOT_FOUND:
                raise Missing(path) from None
            raise CannotTell(f"{path}: the server answers {error.code}") from None
        except (OSError, HTTPException) as error:
            raise CannotTell(f"{path}: {type(error).__name__}") from None
        data = _bounded(path, data)
        if is_cut_off:
            raise CannotTell(f"{path}: the answer is cut off")
        return data


def _bounded(path: str, data: bytes) -> bytes:
    if len(data) > MAX_BYTES:
        raise CannotTell(f"{path}: the answer is longer than any file of a log")
    return data


def source_of(location: str, token: str | None) -> Source:
    return Address(location, token) if "://" in location else Folder(Path(location))
