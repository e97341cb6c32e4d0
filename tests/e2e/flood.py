"""A program that floods a URL: `flood.py PORT PATH CONNECTIONS [TOKEN [small]]`. It runs until it
is killed.

Each connection sends one request after another, as fast as possible: `small` reads, or bodies of
0.9 MB that are expensive to parse. Prints a line once every connection is open.
"""

import contextlib
import socket
import sys
import threading

BODY = b'{"a":[' + b",".join([b"[]"] * 300_000) + b"]}"
PATIENCE_S = 20


def request(path: str, token: str) -> bytes:
    lines = [
        f"POST {path} HTTP/1.1",
        "Host: localhost",
        "Content-Type: application/json",
        f"Content-Length: {len(BODY)}",
        *([f"Authorization: Bearer {token}"] if token else []),
    ]
    return "\r\n".join([*lines, "", ""]).encode() + BODY


def small_request(path: str, token: str) -> bytes:
    lines = [f"GET {path} HTTP/1.1", "Host: localhost", f"Authorization: Bearer {token}"]
    return "\r\n".join([*lines, "", ""]).encode()


def flood(port: int, message: bytes, is_open: threading.Semaphore) -> None:
    while True:
        with (
            contextlib.suppress(OSError),
            socket.create_connection(("127.0.0.1", port), PATIENCE_S) as connection,
        ):
            is_open.release()
            while True:
                connection.sendall(message)
                if b"connection: close" in connection.recv(65536).lower():
                    break


def main() -> None:
    port, path, connections, *token = sys.argv[1:]
    made = small_request if token[1:] == ["small"] else request
    message = made(path, token[0] if token else "")
    is_open = threading.Semaphore(0)
    for _ in range(int(connections)):
        threading.Thread(target=flood, args=[int(port), message, is_open]).start()
    for _ in range(int(connections)):
        is_open.acquire()
    print("flooding", flush=True)


if __name__ == "__main__":
    main()
