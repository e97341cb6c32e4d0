"""A program that floods an address: `flood.py PORT PATH CONNECTIONS [TOKEN]`. It runs until it is
killed.

Each connection sends one body of 0.9 MB after another, as fast as possible. The body is expensive
to parse.
"""

import contextlib
import socket
import sys
import threading

BODY = b'{"a":[' + b",".join([b"[]"] * 300_000) + b"]}"
PATIENCE_S = 20


def request(path: str, token: str) -> bytes:
    """Return the whole request as bytes."""
    lines = [
        f"POST {path} HTTP/1.1",
        "Host: localhost",
        "Content-Type: application/json",
        f"Content-Length: {len(BODY)}",
        *([f"Authorization: Bearer {token}"] if token else []),
    ]
    return "\r\n".join([*lines, "", ""]).encode() + BODY


def flood(port: int, message: bytes) -> None:
    """Send the request again and again; reconnect when the connection is closed."""
    while True:
        with (
            contextlib.suppress(OSError),
            socket.create_connection(("127.0.0.1", port), PATIENCE_S) as connection,
        ):
            while True:
                connection.sendall(message)
                if b"connection: close" in connection.recv(65536).lower():
                    break


def main() -> None:
    port, path, connections, *token = sys.argv[1:]
    message = request(path, token[0] if token else "")
    threads = [
        threading.Thread(target=flood, args=[int(port), message]) for _ in range(int(connections))
    ]
    for thread in threads:
        thread.start()


if __name__ == "__main__":
    main()
