"""`manifest.json`, which is written last: a folder without this file is not a backup."""

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Any, Self

from chartroom.errors import ChartroomError
from chartroom.files import PRIVATE, make_private_directory, write_atomically

FORMAT = 1
FILE = "manifest.json"
BLOCK = 1 << 20

Content = Mapping[str, Any]  # Any: a JSON object.


class BackupUnusable(ChartroomError):
    pass


@dataclass(frozen=True)
class Contents:
    """The files of a backup: size in bytes and SHA-256 by path relative to the backup."""

    directories: list[str]
    files: Mapping[str, tuple[int, str]]

    @classmethod
    def of(cls, root: Path) -> Self:
        paths = sorted(path for path in root.rglob("*") if path.relative_to(root) != Path(FILE))
        files = [path for path in paths if not path.is_dir()]
        return cls(
            [path.relative_to(root).as_posix() for path in paths if path.is_dir()],
            {
                path.relative_to(root).as_posix(): (path.stat().st_size, _sha256(path))
                for path in files
            },
        )

    @property
    def size(self) -> int:
        return sum(size for size, _ in self.files.values())


def write_manifest(root: Path, about: Content) -> Contents:
    contents = Contents.of(root)
    document = {"format": FORMAT, **about, **asdict(contents)}
    write_atomically(
        root / FILE, json.dumps({**document, "checksum": _checksum(document)}, indent=1) + "\n"
    )
    return contents


def read_manifest(root: Path) -> tuple[Content, Contents]:
    try:
        document = json.loads((root / FILE).read_text(encoding="utf-8"))
        checksum = document.pop("checksum")
        version = document["format"]
    except FileNotFoundError:
        raise BackupUnusable(
            f"{root} holds no complete backup: {FILE} is missing; use another backup."
        ) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BackupUnusable(
            f"{root / FILE} is damaged; use another copy of this backup."
        ) from None
    if version != FORMAT:
        raise BackupUnusable(
            f"{root} was written by another version of chartroom (format {version}, not {FORMAT}); "
            "restore it with that version."
        )
    if checksum != _checksum(document):
        raise BackupUnusable(f"{root / FILE} is damaged; use another copy of this backup.")
    files = {name: (int(size), str(sha256)) for name, (size, sha256) in document["files"].items()}
    return document, Contents(document["directories"], files)


def copy_checked(root: Path, contents: Contents, to: Path, copied: Callable[[int], None]) -> None:
    so_far = 0
    for name in contents.directories:
        make_private_directory(to / name)
    for name, (size, sha256) in contents.files.items():
        target = to / PurePosixPath(name)
        try:
            with (root / name).open("rb") as source, _created(target) as file:
                digest = hashlib.sha256()
                while block := source.read(BLOCK):
                    digest.update(block)
                    file.write(block)
        except FileNotFoundError:
            raise BackupUnusable(
                f"{root} is incomplete: {name} is missing; use another copy of this backup."
            ) from None
        if digest.hexdigest() != sha256:
            raise BackupUnusable(f"{root / name} is damaged; use another copy of this backup.")
        so_far += size
        copied(so_far)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _created(path: Path) -> IO[bytes]:
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE), "wb")


def _checksum(document: Content) -> str:
    return hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()
