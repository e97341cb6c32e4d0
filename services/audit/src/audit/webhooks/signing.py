"""Standard Webhooks (standardwebhooks.com): secrets and signatures."""

import base64
import hmac
import os
from hashlib import sha256
from uuid import UUID

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

SECRET_BYTES = 32
NONCE_BYTES = 12
PREFIX = "whsec_"


def new_secret() -> bytes:
    return os.urandom(SECRET_BYTES)


def text_of(secret: bytes) -> str:
    return PREFIX + base64.b64encode(secret).decode()


def sign(secret: bytes, message_id: str, timestamp: int, body: bytes) -> str:
    signed = f"{message_id}.{timestamp}.".encode() + body
    return "v1," + base64.b64encode(hmac.digest(secret, signed, sha256)).decode()


class SecretBox:
    """Encrypts the secrets of webhooks for the database (AES-256-GCM), each bound to its webhook."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def seal(self, webhook_id: UUID, secret: bytes) -> bytes:
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, secret, webhook_id.bytes)

    def open(self, webhook_id: UUID, sealed: bytes) -> bytes:
        """Raises InvalidTag if another key sealed the secret."""
        nonce, text = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        return self._cipher.decrypt(nonce, text, webhook_id.bytes)
