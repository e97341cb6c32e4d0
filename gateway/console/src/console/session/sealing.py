"""Values that only this app can read and make: AES-GCM, bound to what they are for."""

import base64
import binascii
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE_BYTES = 12


class Unsealable(Exception):
    """Not one of our values: made up, changed, of another key or for something else."""


class Seal:
    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def seal(self, value: bytes, purpose: str) -> str:
        """Return a text for a cookie, a third longer than the value."""
        nonce = os.urandom(NONCE_BYTES)
        sealed = nonce + self._cipher.encrypt(nonce, value, purpose.encode())
        return base64.urlsafe_b64encode(sealed).rstrip(b"=").decode()

    def open(self, text: str, purpose: str) -> bytes:
        """Return the value that was sealed for this purpose. Raises Unsealable."""
        try:
            sealed = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
            nonce, encrypted = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
            return self._cipher.decrypt(nonce, encrypted, purpose.encode())
        except (InvalidTag, ValueError, binascii.Error):
            raise Unsealable from None
