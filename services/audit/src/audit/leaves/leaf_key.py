"""The key that says which leaves are audit's own. Pure."""

import hmac
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC

MAC_BYTES = 16


class LeafKey:
    """Made from audit's secret. It signs leaves, and names the encounters in them."""

    def __init__(self, secret: bytes) -> None:
        # Copied for each use, which takes half the time of a new one, or of Python's own.
        self._mac = HMAC(secret, SHA256())
        self._names = HMAC(_digest(self._mac, b"encounters"), SHA256())
        self._ids = HMAC(_digest(self._mac, b"ids"), SHA256())

    def mac(self, leaf_hash: bytes) -> bytes:
        """Return the first 16 bytes of HMAC-SHA256 (RFC 2104) over a leaf's hash."""
        return _digest(self._mac, leaf_hash)[:MAC_BYTES]

    def has_made(self, leaf_hash: bytes, mac: bytes) -> bool:
        return hmac.compare_digest(self.mac(leaf_hash), mac)

    def opener_of(self, encounter_id: bytes) -> bytes:
        """Return what opens an encounter's name in leaves (`leaf.name_of`), and no other's.
        `encounter_id` has its 16 bytes.
        """
        return _digest(self._names, encounter_id)

    def id_of(self, text: str) -> UUID:
        """Return the id of an event of audit's own: always the same, and known to no caller before."""
        return UUID(bytes=_digest(self._ids, text.encode())[:16], version=4)


def _digest(keyed: HMAC, data: bytes) -> bytes:
    """Return the digest of data by a key that goes on being used."""
    copied = keyed.copy()
    copied.update(data)
    return copied.finalize()
