from collections.abc import Iterator
from contextlib import contextmanager
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

LOG = Signer("chartroom/audit", bytes(32))
WITNESS = Signer("chartroom/records", bytes(range(32)), Algorithm.WITNESS)


class Log:
    def __init__(self, size: int) -> None:
        self.size = size
        self._entries = [b'{"seq":%d}' % seq for seq in range(size)]
        self._leaves = [leaf_hash(one) for one in self._entries]
        self._tiles: dict[TilePath, bytes] = {}
        self.checkpoint = self.checkpoint_at(size)

    def checkpoint_at(self, size: int) -> Note:
        edges = Edges()
        edges.extend(self._leaves[:size])
        text = Checkpoint("chartroom/audit", size, edges.root()).text
        return Note(text, (LOG.sign(text), WITNESS.cosign(text, 1_700_000_000)))

    def answer(self, path: str) -> bytes:
        match path.strip("/").split("/", 2):
            case ["tlog", "checkpoint"]:
                return self.checkpoint.document.encode()
            case ["tlog", "tile", tile]:
                return self.tile_of(parse_tile_path(tile))
            case ["agent-events", seq, "proof"]:
                hashes = inclusion_proof(int(seq), self.size, nodes_of(self.tile_of, self.size))
                return Proof(int(seq), tuple(hashes), self.checkpoint, b"extra").text.encode()
        raise LookupError(path)

    def tile_of(self, path: TilePath) -> bytes:
        if path not in self._tiles:
            self._tiles[path] = self._made(path)
        return self._tiles[path]

    def _made(self, path: TilePath) -> bytes:
        first, last = path.index * WIDTH, path.index * WIDTH + path.width
        if path.level is None:
            return pack_entries(self._entries[first:last])
        span = WIDTH**path.level
        each = (self._leaves[at * span : (at + 1) * span] for at in range(first, last))
        return b"".join(map(tile_root, each))


SMALL = Log(8 * WIDTH + 44)  # The last tile of each level is partial.


@contextmanager
def served(log: Log, changed: dict[str, bytes] | None = None) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = (changed or {}).get(self.path) or log.answer(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            """Do not log requests."""

    server = QuietServer(("127.0.0.1", 0), Handler)
    with serving(server):
        yield f"http://127.0.0.1:{server.server_port}"


def test_go_verifies_entries_proofs_and_consistency(tmp_path: Path):
    older = tmp_path / "checkpoint"
    log = Log(WIDTH * WIDTH + 300)  # Three levels of tiles.
    older.write_text(log.checkpoint_at(12_345).document)

    with served(log) as url:
        read = read_log(url, LOG.key.vkey, ["0", "12345", str(log.size - 1)], older=older)

    assert (read.size, read.proofs) == (log.size, 3)


CHANGED = {
    "an entry": (
        "/tlog/tile/entries/007",
        SMALL.tile_of(TilePath(None, 7)).replace(b"1800", b"1801"),
    ),
    "an entry of a partial tile": (
        "/tlog/tile/entries/008.p/44",
        SMALL.tile_of(TilePath(None, 8, 44)).replace(b"2080", b"2081"),
    ),
    "a hash": ("/tlog/tile/0/007", SMALL.tile_of(TilePath(0, 6))),
    "a hash of a hash": ("/tlog/tile/1/000.p/8", SMALL.tile_of(TilePath(1, 0, 8))[::-1]),
    "a proof": (
        "/agent-events/9/proof",
        SMALL.answer("/agent-events/8/proof").replace(b"x 8", b"x 9"),
    ),
    "the size": (
        "/tlog/checkpoint",
        SMALL.checkpoint.document.replace(f"\n{SMALL.size}\n", f"\n{SMALL.size - 1}\n").encode(),
    ),
}


@pytest.mark.parametrize("what", CHANGED)
def test_go_rejects_changes(what: str):
    path, body = CHANGED[what]
    assert body != SMALL.answer(path)

    with served(SMALL, {path: body}) as url, pytest.raises(NotRead):
        read_log(url, LOG.key.vkey, ["9"])


def test_go_rejects_another_key_and_another_beginning(tmp_path: Path):
    another = Signer("chartroom/audit", bytes(range(32))).key
    older = tmp_path / "checkpoint"
    text = Checkpoint("chartroom/audit", 300, leaf_hash(b"another")).text
    older.write_text(Note(text, (LOG.sign(text),)).document)

    with served(SMALL) as url:
        with pytest.raises(NotRead, match="no verifiable signatures"):
            read_log(url, another.vkey)
        with pytest.raises(NotRead):
            read_log(url, LOG.key.vkey, older=older)
