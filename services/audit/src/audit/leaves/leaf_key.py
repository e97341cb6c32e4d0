import hmac
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC

MAC_BYTES = 16


class LeafKey:
    """Derived from audit's secret. It authenticates leaves and receipts, and makes the pseudonyms of
    encounters.
    """

    def __init__(self, secret: bytes) -> None:
        self._mac = HMAC(secret, SHA256())
        self._names = HMAC(_digest(self._mac, b"encounters"), SHA256())
        self._ids = HMAC(_digest(self._mac, b"ids"), SHA256())
        self._receipts = HMAC(_digest(self._mac, b"receipts"), SHA256())

    def mac(self, leaf_hash: bytes) -> bytes:
        """Return the first 16 bytes of HMAC-SHA256 (RFC 2104)."""
        return _digest(self._mac, leaf_hash)[:MAC_BYTES]

    def has_made(self, leaf_hash: bytes, mac: bytes) -> bool:
        return hmac.compare_digest(self.mac(leaf_hash), mac)

    def receipt_mac(self, text: bytes) -> bytes:
        return _digest(self._receipts, text)[:MAC_BYTES]

    def has_given(self, text: bytes, mac: bytes) -> bool:
        return hmac.compare_digest(self.receipt_mac(text), mac)

    def opener_of(self, encounter_id: bytes) -> bytes:
        """Return the key that shows that a pseudonym in leaves is this encounter's. `encounter_id`
        has 16 bytes.
        """
        return _digest(self._names, encounter_id)

    def id_of(self, text: str) -> UUID:
        """Return a UUID for an event of audit's own: deterministic, but unpredictable for callers."""
        return UUID(bytes=_digest(self._ids, text.encode())[:16], version=4)


def _digest(keyed: HMAC, data: bytes) -> bytes:
    copied = keyed.copy()
    copied.update(data)
    return copied.finalize()
