"""`python -m retrieval.files` serves files on the socket that is its standard input.

For each connection it forks, and reads the file in the new process. It imports the libraries once,
and its environment is empty. It ends a reading process if the other end closes the connection.
"""

import contextlib
import gc
import os
import resource
import select
import signal
import socket
from importlib import import_module
from types import FrameType

from retrieval.files.file_types import FileType, Unreadable
from retrieval.files.reading import read_file
from retrieval.files.wire import Request, received, sent

MAX_MEMORY_BYTES = 1024 * 1024 * 1024
MAX_CPU_S = 20
LIMITS = {
    resource.RLIMIT_AS: MAX_MEMORY_BYTES,
    resource.RLIMIT_CPU: MAX_CPU_S,
    resource.RLIMIT_FSIZE: 0,
    resource.RLIMIT_CORE: 0,
}
# Sample files: reading them before the first fork imports the libraries and compiles their
# patterns.
SAMPLES = {
    FileType.HTML: b"<style>.a{color:red}</style><p class=a>Rest<select><option>x</select><table><tr><td>x</table>",
    FileType.RTF: b"{\\rtf1 Rest}",
    FileType.CSV: b"drug,dose",
    FileType.PDF: (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F<</Type/Font"
        b"/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj 4 0 obj<</Length 27>>stream\n"
        b"BT/F 9 Tf 9 9 Td(Rest)Tj ET\nendstream endobj trailer<</Root 1 0 R>>"
    ),
}
MESSAGE = b"f"


def main() -> None:
    import_module("docx")
    import_module("pypdf")
    for type_, content in SAMPLES.items():
        read_file(type_, content, None)
    gc.collect()
    gc.freeze()  # Reading processes share this memory.
    with socket.socket(fileno=os.dup(0)) as requests:
        _serve(requests)


def _serve(requests: socket.socket) -> None:
    ended, notify = socket.socketpair()
    ended.settimeout(0)
    notify.settimeout(0)
    signal.signal(signal.SIGCHLD, _ignored)
    signal.set_wakeup_fd(notify.fileno(), warn_on_full_buffer=False)
    poll = select.poll()
    poll.register(requests, select.POLLIN)
    poll.register(ended, select.POLLIN)
    reading: dict[int, tuple[int, socket.socket]] = {}
    while True:
        for place, event in poll.poll():
            if place == ended.fileno():
                with contextlib.suppress(BlockingIOError):
                    ended.recv(4096)
            elif place != requests.fileno():
                os.kill(reading[place][0], signal.SIGKILL)
                poll.unregister(place)
            elif not (event & select.POLLIN and _accept(requests, reading, poll)):
                for pid, _ in reading.values():
                    os.kill(pid, signal.SIGKILL)
                return
        _bury(reading, poll)


def _ignored(_: int, __: FrameType | None) -> None:
    """A handler that does nothing: without a handler, a signal does not wake the poll."""


def _accept(
    requests: socket.socket, reading: dict[int, tuple[int, socket.socket]], poll: select.poll
) -> bool:
    """Accept a connection and fork a process. Return False if the service has ended."""
    message, places, _, _ = socket.recv_fds(requests, len(MESSAGE), 1)
    if not message:
        return False
    connection = socket.socket(fileno=places[0])
    pid = os.fork()
    if pid == 0:
        signal.set_wakeup_fd(-1)
        requests.close()
        for _, other in reading.values():
            other.close()  # Only the reader of that file may use the connection.
        _read(connection)
    reading[connection.fileno()] = (pid, connection)
    poll.register(connection, 0)  # Only a closed connection is an event.
    return True


def _bury(reading: dict[int, tuple[int, socket.socket]], poll: select.poll) -> None:
    for place, (pid, connection) in list(reading.items()):
        if os.waitpid(pid, os.WNOHANG)[0]:
            with contextlib.suppress(KeyError):
                poll.unregister(place)
            connection.close()
            del reading[place]


def _read(connection: socket.socket) -> None:
    code = 1
    try:
        limit()
        with connection.makefile("rb") as stream:
            request = received(stream.read())
        connection.sendall(answer(request))
        connection.shutdown(socket.SHUT_WR)
        code = 0
    finally:
        os._exit(code)  # Do not run what the parent has to do at its end.


def limit() -> None:
    for name, value in LIMITS.items():
        # Linux only: macOS cannot limit the address space.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(name, (value, value))


def answer(request: Request) -> bytes:
    try:
        if request.page is not None:
            from retrieval.files.pdf import page_image

            return sent({}, page_image(request.content, request.page))
        found = read_file(FileType(request.type), request.content, request.charset)
    except Unreadable as failure:
        return sent({"rule": failure.rule}, b"")
    head = {
        "hidden_removed": found.hidden_removed,
        "unread": list(found.unread.items()),
        "recognised": list(found.recognised),
    }
    return sent(head, found.text.encode())


if __name__ == "__main__":
    main()
