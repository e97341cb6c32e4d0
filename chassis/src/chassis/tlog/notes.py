"""Signed notes, and signatures of logs and witnesses (C2SP signed-note, tlog-cosignature). Numbers
and bytes have exactly one valid encoding. Parsers raise NoteBroken.
"""

import re
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from hashlib import sha256
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

MAX_SIGNATURES = 100
MAX_DIGITS = 19  # Sufficient for 2^63, the maximum size of a log.
ID_BYTES = 4
KEY_BYTES = 32
TIME_BYTES = 8
COSIGNATURE_BYTES = TIME_BYTES + 64  # The time, and Ed25519's signature.
_SIGNATURE = re.compile(r"— (?P<name>\S+) (?P<signature>[A-Za-z0-9+/]+={0,2})")
_NAME = re.compile(r"[^\s+]+")


class NoteBroken(ValueError):
    """A text does not have the expected format, or a signature does not match its key."""


class Algorithm(IntEnum):
    LOG = 0x01  # Ed25519 over the text.
    WITNESS = 0x04  # Ed25519 over the text and the time of signing.


class Signature(NamedTuple):
    name: str
    key_id: bytes
    value: bytes

    @property
    def line(self) -> str:
        return f"— {self.name} {b64encode(self.key_id + self.value).decode()}\n"


@dataclass(frozen=True, slots=True)
class Note:
    """A signed note (C2SP). `text` ends with a newline."""

    text: str
    signatures: tuple[Signature, ...]

    @property
    def document(self) -> str:
        return self.text + "\n" + "".join(one.line for one in self.signatures)

    def signed_also(self, *signatures: Signature) -> "Note":
        return Note(self.text, (*self.signatures, *signatures))


@dataclass(frozen=True, slots=True)
class Key:
    """`public` has 32 bytes."""

    name: str
    public: bytes
    algorithm: Algorithm = Algorithm.LOG

    def __post_init__(self) -> None:
        if not _NAME.fullmatch(self.name):
            raise ValueError("the name of a key has no spaces and no plus")

    @property
    def id(self) -> bytes:
        return sha256(self.name.encode() + b"\n" + self._encoded).digest()[:ID_BYTES]

    @property
    def vkey(self) -> str:
        return f"{self.name}+{self.id.hex()}+{b64encode(self._encoded).decode()}"

    @property
    def _encoded(self) -> bytes:
        return bytes([self.algorithm]) + self.public

    @classmethod
    def parse(cls, vkey: str) -> "Key":
        """Parse a public key of a note, `name+id+base64`."""
        name, _, rest = vkey.strip().partition("+")
        key_id, _, encoded = rest.partition("+")
        data = binary(encoded)
        if len(data) != 1 + KEY_BYTES or data[0] not in list(Algorithm):
            raise ValueError("not a public key of a log or a witness")
        key = cls(name, data[1:], Algorithm(data[0]))
        if key.id.hex() != key_id:
            raise ValueError("the key's id does not fit its name and its bytes")
        return key

    def has_signed(self, text: str, signature: Signature) -> bool:
        value, signed = signature.value, text.encode()
        if self.algorithm is Algorithm.WITNESS:
            value = value[TIME_BYTES:]
            signed = _cosigned(text, time_of(signature))
        try:
            Ed25519PublicKey.from_public_bytes(self.public).verify(value, signed)
        except (InvalidSignature, ValueError):
            return False
        return True


class Signer:
    """`seed` has 32 bytes."""

    def __init__(self, name: str, seed: bytes, algorithm: Algorithm = Algorithm.LOG) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(seed)
        self.key = Key(name, self._private.public_key().public_bytes_raw(), algorithm)

    def sign(self, text: str) -> Signature:
        return Signature(self.key.name, self.key.id, self._private.sign(text.encode()))

    def cosign(self, text: str, at: int) -> Signature:
        """Sign a checkpoint as a witness. `at` is in seconds since 1970."""
        value = at.to_bytes(TIME_BYTES, "big") + self._private.sign(_cosigned(text, at))
        return Signature(self.key.name, self.key.id, value)


def number(text: str) -> int:
    is_decimal = text.isascii() and text.isdigit() and len(text) <= MAX_DIGITS
    if not is_decimal or (text != "0" and text[0] == "0"):
        raise NoteBroken("not a number")
    return int(text)


def binary(text: str) -> bytes:
    try:
        data = b64decode(text, validate=True)
    except (NotBase64, ValueError) as error:  # ValueError for non-ASCII characters.
        raise NoteBroken("not base64") from error
    if b64encode(data).decode() != text:  # Unused bits are set.
        raise NoteBroken("not base64")
    return data


def parse_note(document: str) -> Note:
    text, divider, lines = document.rpartition("\n\n")
    if not divider or not lines.endswith("\n"):
        raise NoteBroken("a note is a text, an empty line, and signatures")
    if any(ord(character) < ord(" ") and character != "\n" for character in document):
        raise NoteBroken("a note has no control characters")
    signatures = lines[:-1].split("\n")
    if len(signatures) > MAX_SIGNATURES:
        raise NoteBroken("a note has too many signatures")
    return Note(text + "\n", tuple(_parsed(line) for line in signatures))


def parse_signatures(lines: str) -> tuple[Signature, ...]:
    if not lines.endswith("\n"):
        raise NoteBroken("a line of a signature has no end")
    return tuple(_parsed(line) for line in lines[:-1].split("\n"))


def signed_by(note: Note, keys: Iterable[Key]) -> dict[Key, Signature]:
    """Signatures by other keys are ignored. Raises NoteBroken for an invalid signature."""
    known = {(key.name, key.id): key for key in keys}
    found: dict[Key, Signature] = {}
    for signature in note.signatures:
        key = known.get((signature.name, signature.key_id))
        if key is None:
            continue
        if not key.has_signed(note.text, signature):
            raise NoteBroken("a signature is not by the key that it names")
        found[key] = signature
    return found


def time_of(signature: Signature) -> int:
    """Return seconds since 1970."""
    return int.from_bytes(signature.value[:TIME_BYTES], "big")


def _cosigned(text: str, at: int) -> bytes:
    return f"cosignature/v1\ntime {at}\n{text}".encode()


def _parsed(line: str) -> Signature:
    match = _SIGNATURE.fullmatch(line)
    data = binary(match["signature"]) if match else b""
    if match is None or len(data) <= ID_BYTES:
        raise NoteBroken("a line is no signature")
    return Signature(match["name"], data[:ID_BYTES], data[ID_BYTES:])
