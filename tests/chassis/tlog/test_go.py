from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from support.local_servers import QuietServer, serving
from support.log_reader import NotRead, read_log

from chassis.tlog.checkpoints import Checkpoint
from chassis.tlog.merkle import Edges, inclusion_proof, leaf_hash
from chassis.tlog.notes import Algorithm, Note, Signer
from chassis.tlog.proofs import Proof
from chassis.tlog.tiles import WIDTH, TilePath, nodes_of, pack_entries, parse_tile_path, tile_root

pytestmark = pytest.mark.usefixtures("network")

SIZE = WIDTH * WIDTH + 300  # Three levels of tiles; the last tile of each level is partial.
ENTRIES = [b'{"seq":%d}' % seq for seq in range(SIZE)]
LEAVES = [leaf_hash(one) for one in ENTRIES]
LOG = Signer("chartroom/audit", bytes(32))
WITNESS = Signer("chartroom/records", bytes(range(32)), Algorithm.WITNESS)


def checkpoint(size: int = SIZE) -> Note:
    edges = Edges()
    edges.extend(LEAVES[:size])
    text = Checkpoint("chartroom/audit", size, edges.root()).text
    return Note(text, (LOG.sign(text), WITNESS.cosign(text, 1_700_000_000)))


CHECKPOINT = checkpoint()


def answer(path: str) -> bytes:
    match path.strip("/").split("/", 2):
        case ["tlog", "checkpoint"]:
            return CHECKPOINT.document.encode()
        case ["tlog", "tile", tile]:
            return tile_of(parse_tile_path(tile))
        case ["agent-events", seq, "proof"]:
            hashes = inclusion_proof(int(seq), SIZE, nodes_of(tile_of, SIZE))
            return Proof(int(seq), tuple(hashes), CHECKPOINT, b"extra").text.encode()
    raise LookupError(path)


@cache
def tile_of(path: TilePath) -> bytes:
    first, last = path.index * WIDTH, path.index * WIDTH + path.width
    if path.level is None:
        return pack_entries(ENTRIES[first:last])
    span = WIDTH**path.level
    return b"".join(tile_root(LEAVES[at * span : (at + 1) * span]) for at in range(first, last))


@contextmanager
def served_log(changed: dict[str, bytes]) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = changed.get(self.path) or answer(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            """Do not log requests."""

    server = QuietServer(("127.0.0.1", 0), Handler)
    with serving(server):
        yield f"http://127.0.0.1:{server.server_port}"


def test_go_verifies_entries_proofs_and_consistency(tmp_path: Path) -> None:
    older = tmp_path / "checkpoint"
    older.write_text(checkpoint(12_345).document)

    with served_log({}) as url:
        read = read_log(url, LOG.key.vkey, ["0", "12345", str(SIZE - 1)], older=older)

    assert (read.size, read.proofs) == (SIZE, 3)


CHANGED = {
    "an entry": ("/tlog/tile/entries/007", tile_of(TilePath(None, 7)).replace(b"1800", b"1801")),
    "an entry of a partial tile": (
        "/tlog/tile/entries/257.p/44",
        tile_of(TilePath(None, 257, 44)).replace(b"65800", b"65801"),
    ),
    "a hash": ("/tlog/tile/0/007", tile_of(TilePath(0, 8))),
    "a hash of a hash": ("/tlog/tile/1/000", tile_of(TilePath(1, 0))[::-1]),
    "a proof": ("/agent-events/9/proof", answer("/agent-events/8/proof").replace(b"x 8", b"x 9")),
    "the size": (
        "/tlog/checkpoint",
        CHECKPOINT.document.replace(f"\n{SIZE}\n", f"\n{SIZE - 1}\n").encode(),
    ),
}


@pytest.mark.parametrize("what", CHANGED)
def test_go_rejects_changes(what: str) -> None:
    path, body = CHANGED[what]
    assert body != answer(path)

    with served_log({path: body}) as url, pytest.raises(NotRead):
        read_log(url, LOG.key.vkey, ["9"])


def test_go_rejects_another_key_and_another_beginning(tmp_path: Path) -> None:
    another = Signer("chartroom/audit", bytes(range(32))).key
    older = tmp_path / "checkpoint"
    text = Checkpoint("chartroom/audit", 300, leaf_hash(b"another")).text
    older.write_text(Note(text, (LOG.sign(text),)).document)

    with served_log({}) as url:
        with pytest.raises(NotRead, match="no verifiable signatures"):
            read_log(url, another.vkey)
        with pytest.raises(NotRead):
            read_log(url, LOG.key.vkey, older=older)
