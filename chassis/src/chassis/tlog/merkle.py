"""The Merkle tree of RFC 6962, section 2.1."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256

HASH_BYTES = 32
EMPTY_ROOT = sha256().digest()
# The root of the complete subtree over the leaves `index << level` to `(index + 1) << level`.
NodeReader = Callable[[int, int], bytes]


class ProofBroken(ValueError):
    """A proof does not lead to the expected root."""


def leaf_hash(entry: bytes) -> bytes:
    return sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right).digest()


class Edges:
    """The roots of a tree's complete subtrees, the largest first: one per 1 bit of its size."""

    def __init__(self, size: int = 0, hashes: Iterable[bytes] = ()) -> None:
        self.size = size
        self.hashes = list(hashes)
        if len(self.hashes) != size.bit_count():
            raise ValueError("not the edges of a tree of this size")

    def append(self, leaf: bytes) -> None:
        size, node = self.size, leaf
        while size & 1:
            node = node_hash(self.hashes.pop(), node)
            size >>= 1
        self.hashes.append(node)
        self.size += 1

    def extend(self, leaves: Iterable[bytes]) -> None:
        for leaf in leaves:
            self.append(leaf)

    def root(self) -> bytes:
        if not self.hashes:
            return EMPTY_ROOT
        *rest, root = self.hashes
        for left in reversed(rest):
            root = node_hash(left, root)
        return root

    def copy(self) -> "Edges":
        return Edges(self.size, self.hashes)


def root_of(leaves: Iterable[bytes]) -> bytes:
    edges = Edges()
    edges.extend(leaves)
    return edges.root()


def inclusion_proof(index: int, size: int, node: NodeReader) -> list[bytes]:
    """PATH(index, D[size]) of RFC 6962, section 2.1.1."""
    if not 0 <= index < size:
        raise ValueError("the tree has no such leaf")
    return _path(index, 0, size, node)


def consistency_proof(old: int, new: int, node: NodeReader) -> list[bytes]:
    """PROOF(old, D[new]) of RFC 6962, section 2.1.2."""
    if not 0 <= old <= new:
        raise ValueError("a tree does not shrink")
    if old in {0, new}:
        return []
    return _subproof(old, 0, new, node, is_known=True)


def _path(index: int, start: int, stop: int, node: NodeReader) -> list[bytes]:
    if stop - start == 1:
        return []
    middle = start + _split(stop - start)
    if index < middle:
        return [*_path(index, start, middle, node), _subtree(middle, stop, node)]
    return [*_path(index, middle, stop, node), _subtree(start, middle, node)]


def _subproof(old: int, start: int, stop: int, node: NodeReader, *, is_known: bool) -> list[bytes]:
    """`is_known`: whether the verifier has the root of the subtree."""
    if old == stop:
        return [] if is_known else [_subtree(start, stop, node)]
    middle = start + _split(stop - start)
    if old <= middle:
        left = _subproof(old, start, middle, node, is_known=is_known)
        return [*left, _subtree(middle, stop, node)]
    right = _subproof(old, middle, stop, node, is_known=False)
    return [*right, _subtree(start, middle, node)]


def _subtree(start: int, stop: int, node: NodeReader) -> bytes:
    size = stop - start
    if size & (size - 1) == 0:
        return node(size.bit_length() - 1, start // size)
    middle = start + _split(size)
    return node_hash(_subtree(start, middle, node), _subtree(middle, stop, node))


def _split(size: int) -> int:
    return 1 << ((size - 1).bit_length() - 1)


def check_inclusion(
    leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes
) -> None:
    """Check an inclusion proof as in RFC 9162, section 2.1.3.2."""
    if not 0 <= index < size:
        raise ProofBroken("the tree has no such leaf")
    node = leaf
    for sibling, is_left in _sides(index, size - 1, proof):
        node = node_hash(sibling, node) if is_left else node_hash(node, sibling)
    if node != root:
        raise ProofBroken("the proof leads to a different root")


def check_consistency(
    old_size: int, old_root: bytes, new_size: int, new_root: bytes, proof: Sequence[bytes]
) -> None:
    """Check a consistency proof as in RFC 9162, section 2.1.4.2."""
    if old_size > new_size:
        raise ProofBroken("the tree has become smaller")
    if old_size in {0, new_size}:
        known = EMPTY_ROOT if old_size == 0 else new_root
        if proof or old_root != known:
            raise ProofBroken("the trees differ")
        return
    hashes = [old_root, *proof] if old_size & (old_size - 1) == 0 else [*proof]
    if not hashes:
        raise ProofBroken("the proof is too short")
    height = (
        ~(old_size - 1) & old_size
    ).bit_length() - 1  # The height of the old tree's last complete subtree.
    old = new = hashes[0]
    for sibling, is_left in _sides((old_size - 1) >> height, (new_size - 1) >> height, hashes[1:]):
        if is_left:
            old = node_hash(sibling, old)
        new = node_hash(sibling, new) if is_left else node_hash(new, sibling)
    if old != old_root or new != new_root:
        raise ProofBroken("the trees differ")


def _sides(position: int, last: int, proof: Sequence[bytes]) -> Iterator[tuple[bytes, bool]]:
    """Yield each hash on the path to the root, and whether it is a left sibling. `last` is the last
    node of the level.
    """
    for sibling in proof:
        if last == 0:
            raise ProofBroken("the proof is too long")
        is_left = bool(position & 1) or position == last
        yield sibling, is_left
        if is_left:
            while position and not position & 1:
                position, last = position >> 1, last >> 1
        position, last = position >> 1, last >> 1
    if last != 0:
        raise ProofBroken("the proof is too short")
