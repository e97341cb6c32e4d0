from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chassis.tlog.merkle import (
    EMPTY_ROOT,
    Edges,
    NodeReader,
    ProofBroken,
    check_consistency,
    check_inclusion,
    consistency_proof,
    inclusion_proof,
    leaf_hash,
    node_hash,
    root_of,
)

# The entries of the Merkle tree tests in Certificate Transparency's reference implementation.
ENTRIES = [
    bytes.fromhex(one)
    for one in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
ROOTS = (
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)
PATH_OF_0_IN_8 = [
    "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
    "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
]
PROOF_OF_6_IN_8 = [
    "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
]
LEAVES = [leaf_hash(one) for one in ENTRIES]
MANY = [leaf_hash(str(number).encode()) for number in range(300)]
SIZES = st.integers(0, len(MANY))


def by_definition(leaves: list[bytes]) -> bytes:
    """Compute the Merkle tree hash exactly as RFC 6962, section 2.1, defines it."""
    if not leaves:
        return sha256().digest()
    if len(leaves) == 1:
        return leaves[0]
    middle = 1
    while middle * 2 < len(leaves):
        middle *= 2
    return node_hash(by_definition(leaves[:middle]), by_definition(leaves[middle:]))


def nodes(leaves: list[bytes]) -> NodeReader:
    return lambda level, index: by_definition(leaves[index << level : (index + 1) << level])


def test_roots_and_proofs_are_the_published_ones():
    assert tuple(root_of(LEAVES[:size]).hex() for size in range(1, 9)) == ROOTS
    assert Edges().root() == EMPTY_ROOT == sha256().digest()
    assert [one.hex() for one in inclusion_proof(0, 8, nodes(LEAVES))] == PATH_OF_0_IN_8
    assert [one.hex() for one in consistency_proof(6, 8, nodes(LEAVES))] == PROOF_OF_6_IN_8


@given(size=SIZES, first=SIZES)
def test_a_tree_continued_from_its_edges_has_the_defined_root(size: int, first: int):
    begun = Edges()
    begun.extend(MANY[: min(first, size)])
    edges = Edges(begun.size, begun.hashes)
    edges.extend(MANY[begun.size : size])
    assert edges.root() == by_definition(MANY[:size])


@st.composite
def inclusions(draw: st.DrawFn) -> tuple[int, int]:
    size = draw(st.integers(1, len(MANY)))
    return draw(st.integers(0, size - 1)), size


@given(inclusions())
def test_a_leafs_proof_is_valid_only_at_its_place(of: tuple[int, int]):
    index, size = of
    leaves = MANY[:size]
    proof, root = inclusion_proof(index, size, nodes(leaves)), by_definition(leaves)
    check_inclusion(leaves[index], index, size, proof, root)

    wrong = [
        (leaf_hash(b"another"), index, proof),
        (leaves[index], index, [*proof, EMPTY_ROOT]),
        (leaves[index], size, proof),
    ]
    if proof:
        wrong += [(leaves[index], index, proof[:-1]), (leaves[index], index ^ 1, proof)]
    for leaf, at, given_proof in wrong:
        with pytest.raises(ProofBroken):
            check_inclusion(leaf, at, size, given_proof, root)


def test_neither_nodes_nor_foreign_leaves_have_proofs():
    _, *rest = map(bytes.fromhex, PATH_OF_0_IN_8)

    with pytest.raises(ProofBroken):
        check_inclusion(node_hash(*LEAVES[:2]), 0, 8, rest, bytes.fromhex(ROOTS[-1]))
    for index, size in ((0, 0), (3, 3), (-1, 3)):
        with pytest.raises(ValueError, match="no such leaf"):
            inclusion_proof(index, size, nodes(LEAVES))


@given(SIZES, SIZES)
def test_a_consistency_proof_is_valid_only_for_the_older_tree(a: int, b: int):
    old, new = sorted((a, b))
    old_root, new_root = by_definition(MANY[:old]), by_definition(MANY[:new])
    proof = consistency_proof(old, new, nodes(MANY[:new]))
    check_consistency(old, old_root, new, new_root, proof)

    forged = by_definition([*MANY[: max(old, 1) - 1], leaf_hash(b"another")])
    wrong = [
        (old, forged, new, new_root, proof),
        (old, old_root, new, new_root, [*proof, EMPTY_ROOT]),
    ]
    if proof:
        wrong.append((old, old_root, new, new_root, proof[:-1]))
        wrong.append((old, old_root, new, EMPTY_ROOT, proof))
    if old < new:
        wrong.append((new, new_root, old, old_root, proof))
    for case in wrong:
        with pytest.raises(ProofBroken):
            check_consistency(*case)


def test_a_tree_does_not_shrink_and_has_the_edges_of_its_size():
    with pytest.raises(ValueError, match="shrink"):
        consistency_proof(3, 2, nodes(LEAVES))
    for size in (1, 2, 3):
        with pytest.raises(ValueError, match="edges"):
            Edges(size, [EMPTY_ROOT] * 3)
