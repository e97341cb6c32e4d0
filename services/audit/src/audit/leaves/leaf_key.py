"""The key that says which leaves are audit's own. Pure."""

import hmac
from hashlib import sha256
from uuid import UUID

MAC_BYTES = 16


class LeafKey:
    """Made from audit's secret. It signs leaves, and names the encounters in them."""

    def __init__(self, secret: bytes) -> None:
        # Copied for each use, which takes half the time of a new one.
        self._mac = hmac.new(secret, digestmod=sha256)
        self._names = hmac.new(hmac.digest(secret, b"encounters", sha256), digestmod=sha256)
        self._ids = hmac.new(hmac.digest(secret, b"ids", sha256), digestmod=sha256)

    def mac(self, leaf_hash: bytes) -> bytes:
        """Return the first 16 bytes of HMAC-SHA256 (RFC 2104) over a leaf's hash."""
        mac = self._mac.copy()
        mac.update(leaf_hash)
        return mac.digest()[:MAC_BYTES]

    def has_made(self, leaf_hash: bytes, mac: bytes) -> bool:
        return hmac.compare_digest(self.mac(leaf_hash), mac)

    def opener_of(self, encounter_id: bytes) -> bytes:
        """Return what opens an encounter's name in leaves (`leaf.name_of`), and no other's.
        `encounter_id` has its 16 bytes.
        """
        opener = self._names.copy()
        opener.update(encounter_id)
        return opener.digest()

    def id_of(self, text: str) -> UUID:
        """Return the id of an event of audit's own: always the same, and known to no caller before."""
        made = self._ids.copy()
        made.update(text.encode())
        return UUID(bytes=made.digest()[:16], version=4)
