import re
from collections.abc import Iterator
from pathlib import Path

from support.sources import REPOSITORY, SERVICES, SOURCES

DOCUMENTS = [
    path.relative_to(REPOSITORY).as_posix()
    for pattern in (
        "*.md",
        "docs/**/*.md",
        "deploy/**/README.md",
        "services/*/*.md",
        "gateway/**/README.md",
        "client/*.md",
        "client-typescript/*.md",
    )
    for path in REPOSITORY.glob(pattern)
    if ".venv" not in path.as_posix()
]
# A path in backticks: it ends with `/` or a file extension, or begins with a folder of the repository.
PATH = re.compile(
    r"`([\w.\-]+/(?:[\w.\-]+/)*(?:[\w\-]+\.\w+)?"
    r"|(?:bench|chassis|client|deploy|docs|examples|gateway|services|tests)/[\w.\-/]+)`"
)
# A Python module in backticks. `audit.x` alone is a table; `chartroom.encounter_id` is a span attribute.
MODULE = re.compile(
    rf"`((?:chassis|chartroom(?!\.(?:encounter|patient|event)_)|edge|(?:{'|'.join(SERVICES)})\.\w+)(?:\.\w+)+)`"
)
# Code in a document that quotes a file: each quoted part begins with the comment `# path/of/file.py`.
QUOTE = re.compile(r"^# ([\w/]+\.py)\n(.*?)(?=^# |^```)", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")
# Paths that documents may mention although no such file is in the repository: files that people or programs create.
NO_FILE = re.compile(
    r"\.chartroom/|(?:keys|postgres|logs|programs|run|schema)/|\.venvs?|.*/\.venv"
    r"|services/retrieval/model|deploy/env/gateway\.env|build/"
    # Access scopes such as `user/`, which look like paths.
    r"|(?:user|patient)/|system/(?:[A-Z]|$)"
)


def text_of(document: str) -> str:
    return (REPOSITORY / document).read_text(encoding="utf-8")


def places(name: str, document: str) -> Iterator[Path]:
    """Yield the possible files of a path: in the repository, in the document's folder, and in its package."""
    folder = (REPOSITORY / document).parent
    yield REPOSITORY / name
    yield folder / name
    for package, sources in SOURCES.items():
        yield sources / name
        if sources.is_relative_to(folder):
            yield sources / package / name


def module_exists(name: str) -> bool:
    parts = name.split(".")
    sources = SOURCES[parts[0]]
    for end in range(len(parts), 0, -1):
        path = sources.joinpath(*parts[:end])
        module = (
            path.with_suffix(".py") if path.with_suffix(".py").exists() else path / "__init__.py"
        )
        if module.exists():
            rest = parts[end : end + 1]
            return all(re.search(rf"\b{one}\b", module.read_text("utf-8")) for one in rest)
    return False


class TestDocuments:
    def test_name_files_that_exist(self):
        assert [
            f"{document}: {name}"
            for document in DOCUMENTS
            for name in sorted(set(PATH.findall(text_of(document))))
            if not NO_FILE.match(name) and not any(path.exists() for path in places(name, document))
        ] == []

    def test_name_modules_that_exist(self):
        assert [
            f"{document}: {name}"
            for document in DOCUMENTS
            for name in MODULE.findall(text_of(document))
            if not module_exists(name)
        ] == []

    def test_link_to_pages_that_exist(self):
        assert [
            f"{document}: {link}"
            for document in DOCUMENTS
            for link in LINK.findall(text_of(document))
            if not (REPOSITORY / document).parent.joinpath(link).exists()
        ] == []

    def test_quote_code_that_exists(self):
        quotes = QUOTE.findall(text_of("CONTRIBUTING.md"))

        assert len(quotes) == 3
        assert [
            f"{name}: {line}"
            for name, quote in quotes
            for line in quote.splitlines()
            if line not in (REPOSITORY / name).read_text("utf-8").splitlines()
        ] == []
