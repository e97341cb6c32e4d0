import asyncio
from pathlib import Path

import pytest

from audit.leaves.proof_folder import KEY_BYTES, ProofFolder, publishing
from chassis.settings import StartupError
from chassis.tlog.rotations import followed

HASH = bytes(range(32))


def loaded(folder: Path, name: str = "log") -> ProofFolder:
    proof = ProofFolder(folder, name)
    asyncio.run(proof.load())
    return proof


def mac_by(folder: Path) -> bytes:
    return loaded(folder).key.mac(HASH)


def test_the_first_start_makes_a_folder_and_keys_for_audit_alone(tmp_path: Path):
    folder = tmp_path / "some" / "proof"
    mac_by(folder)
    assert {file.name for file in folder.iterdir()} == {"mac.key", "signing.key", "webhooks.key"}
    for file in folder.iterdir():
        assert len(file.read_bytes()) == KEY_BYTES
        assert file.stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700


def test_later_starts_reuse_them(tmp_path: Path):
    assert mac_by(tmp_path / "proof") == mac_by(tmp_path / "proof")
    assert mac_by(tmp_path / "proof") != mac_by(tmp_path / "other")


def test_a_damaged_key_and_an_unusable_folder_give_a_plain_message(tmp_path: Path):
    mac_by(tmp_path)
    (tmp_path / "mac.key").write_bytes(b"short")
    with pytest.raises(StartupError, match=r"mac\.key is damaged; restore it from a backup"):
        mac_by(tmp_path)
    with pytest.raises(StartupError, match="set AUDIT_PROOF_FOLDER to a folder"):
        mac_by(tmp_path / "mac.key" / "proof")


@pytest.mark.parametrize("file", ["checkpoints", "rotations"])
def test_does_not_replace_a_missing_leaf_key_of_a_signed_log(tmp_path: Path, file: str):
    loaded(tmp_path).rotate()
    (tmp_path / "rotations").rename(tmp_path / file)
    (tmp_path / "mac.key").unlink()

    with pytest.raises(StartupError, match=r"mac\.key is missing"):
        loaded(tmp_path)
    assert not (tmp_path / "mac.key").exists()


class TestARotation:
    def test_changes_the_signing_key_at_the_next_start(self, tmp_path: Path):
        first = loaded(tmp_path)
        second = first.rotate().new
        third = loaded(tmp_path).rotate().new

        proof = loaded(tmp_path)

        assert (proof.signer.key, proof.keys) == (third, [first.signer.key, second, third])
        assert followed([first.signer.key], proof.rotations()) == proof.keys
        assert {file.stat().st_mode & 0o777 for file in tmp_path.iterdir()} == {0o600}

    def test_interrupted_before_its_signature_has_no_effect(self, tmp_path: Path):
        key = loaded(tmp_path).signer.key
        (tmp_path / "next.key").write_bytes(bytes(KEY_BYTES))

        proof = loaded(tmp_path)

        assert (proof.signer.key, proof.rotations()) == (key, "")
        assert not (tmp_path / "next.key").exists()

    def test_interrupted_after_its_signature_is_completed_at_the_next_start(self, tmp_path: Path):
        proof = loaded(tmp_path)
        old = (tmp_path / "signing.key").read_bytes()
        rotation = proof.rotate()
        (tmp_path / "signing.key").rename(tmp_path / "next.key")
        (tmp_path / "signing.key").write_bytes(old)

        loaded(tmp_path, "log-2")
        assert loaded(tmp_path).signer.key == rotation.new

    def test_of_another_log_name_is_ignored(self, tmp_path: Path):
        loaded(tmp_path).rotate()

        proof = loaded(tmp_path, "log-2")

        assert proof.keys == [proof.signer.key]

    def test_that_is_damaged_prevents_the_start(self, tmp_path: Path):
        loaded(tmp_path).rotate()
        (tmp_path / "rotations").write_text("a text")

        with pytest.raises(StartupError, match="rotations is damaged; restore it"):
            loaded(tmp_path)


def test_the_folder_for_witnesses_and_auditors_has_public_keys_and_rotations_only(
    tmp_path: Path,
):
    folder, public = tmp_path / "proof", tmp_path / "public"
    public.mkdir()
    asyncio.run(publishing(loaded(folder), public / "log.vkey")())
    assert [file.name for file in public.iterdir()] == ["log.vkey"]
    first = loaded(folder).signer.key
    loaded(folder).rotate()
    proof = loaded(folder)

    asyncio.run(publishing(proof, public / "log.vkey")())

    keys, rotations = (public / name for name in ("log.vkey", "log.rotations"))
    assert sorted(public.iterdir()) == [rotations, keys]
    assert keys.read_text() == "".join(f"{key.vkey}\n" for key in proof.keys)
    assert followed([first], rotations.read_text()) == proof.keys
