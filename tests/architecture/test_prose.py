"""The number of riddling constructions per file may not rise. prose.txt lists the numbers above 0; `make
prose-budget` lowers them. The texts are docstrings, comments, Markdown, and the summaries and descriptions of the
APIs.
"""

import ast
import json
import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from support.sources import REPOSITORY

BUDGET = Path(__file__).with_name("prose.txt")
GENERATED = re.compile(
    r"/(synchronous|types|states)/|asynchronous/chartroom\.py|r4_elements|benchmark/results\.md|nightly\.md"
)
RIDDLES = {
    "a clause instead of a noun": r"\bwhat (is|are|it|they|he|she|was|were|has|have|had|came|comes|others?|someone|else"
    r"|no|can|may|only|of)\b",
    "a pronoun instead of a noun": r"\b(of|for|by|to|in|with|from|beside|than) (those|these|one|it|them|others|another"
    r"|its own|theirs)(?=[.,;:)]| (?:and|or|but|that|which|who|whom|is|are|was|in|by|to|as|for|if|where|alone|has|have"
    r"|may|can)\b|$)|\b(that|those) (of|that|which|who|whom)\b|\ball (that|of it|of them|else)\b",
    "`where` instead of if, unless or because": r"\bwhere (it|they|the|a|an|there|that|one|no|its|records|this|such|he"
    r"|none|these|those|nothing)\b",
    "`whom` or `whose` instead of a sentence": r"\b(whom|whose)\b",
    "`beside` instead of with, next to or compared with": r"\bbesides?\b",
    "a negated noun instead of a negated verb": r"\b(is|are|was|has|have|had|makes?|takes?|needs?|gets?|keeps?|shows?"
    r"|names?|holds?|with|of|by|in|and) no (?!longer|more|matter|one)\w+",
    "a verb for everything instead of the field's verb": r"\b(names?|says?|said|tells?|told|lets?) (it|no|one|them|each"
    r"|several|those|so|what|which|whom|how)\b|\b(takes?|gives?|knows?|puts?) (it|no|one|them|each|those|what|which)\b",
}
Documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
# A regular expression, because `tokenize` needs five times as long to find the same comments.
STRING_OR_COMMENT = re.compile(
    r"""(?s)\"\"\"(?:\\.|.)*?\"\"\"|'''(?:\\.|.)*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|(?P<comment>\#[^\n]*)"""
)
PATTERNS = {
    name: re.compile(pattern.replace(" ", r"\s+"), re.IGNORECASE)
    for name, pattern in RIDDLES.items()
}


def texts(name: str, content: str) -> Iterator[tuple[int, str]]:
    lines = content.splitlines()
    if name.endswith(".md"):
        prose = re.sub(r"(?s)```.*?```", lambda code: "\n" * code[0].count("\n"), content)
        for paragraph in re.finditer(r"(?:.+\n?)+", prose):
            yield prose.count("\n", 0, paragraph.start()) + 1, paragraph[0]
    elif name.endswith(".json"):
        for number, line in enumerate(lines, 1):
            if match := re.fullmatch(r'\s*"(?:description|summary)": (".*"),?', line):
                yield number, json.loads(match[1]).replace("\n", " ")
    else:
        for node in documented(ast.parse(content)):
            doc = node.body[0]
            yield doc.lineno, "\n".join(lines[doc.lineno - 1 : doc.end_lineno])
        yield from comments(content)


def documented(module: ast.Module) -> Iterator[Documented]:
    """Yield each module, class and function that has a docstring. `ast.walk` would take four times as long."""
    statements: list[ast.AST] = [module]
    while statements:
        statement = statements.pop()
        if isinstance(statement, Documented) and ast.get_docstring(statement) is not None:
            yield statement
        for block in ("body", "orelse", "handlers", "finalbody", "cases"):
            statements += getattr(statement, block, ())


def comments(content: str) -> Iterator[tuple[int, str]]:
    blocks: list[tuple[int, list[str]]] = []
    line, counted = 1, 0
    for token in STRING_OR_COMMENT.finditer(content):
        line, counted = line + content.count("\n", counted, token.start()), token.start()
        if token["comment"] and not token["comment"].startswith(("# noqa", "# type")):
            if not blocks or line != sum((blocks[-1][0], len(blocks[-1][1]))):
                blocks.append((line, []))
            blocks[-1][1].append(token["comment"].lstrip("# "))
    yield from ((first, "\n".join(block)) for first, block in blocks)


def riddles(name: str, content: str) -> list[str]:
    return [
        f"{name}:{line + text.count(chr(10), 0, match.start())}: {' '.join(match[0].split())!r}: {riddle}"
        for line, text in texts(name, content)
        for riddle, pattern in PATTERNS.items()
        for match in pattern.finditer(text)
    ]


def found() -> dict[str, list[str]]:
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=True)
    return {
        name: riddles(name, (REPOSITORY / name).read_text("utf-8"))
        for name in sorted(listed.stdout.splitlines())
        if name.endswith((".py", ".md", "openapi.json"))
        and not GENERATED.search(name)
        and (REPOSITORY / name).is_file()
    }


def uncommitted(name: str, riddling: list[str]) -> list[str]:
    """Return the constructions that HEAD does not have; all if HEAD has them, too."""
    command = ["git", "show", f"HEAD:{name}"]
    shown = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    committed = Counter(map(without_line, riddles(name, shown.stdout)))
    new = []
    for one in riddling:
        if committed[without_line(one)]:
            committed[without_line(one)] -= 1
        else:
            new.append(one)
    return new or riddling


def without_line(riddle: str) -> str:
    return riddle.split(":", 2)[2]


def budget() -> dict[str, int]:
    lines = BUDGET.read_text("utf-8").splitlines() if BUDGET.exists() else []
    return {name: int(count) for count, name in (line.split(" ", 1) for line in lines)}


def write() -> None:
    """Lower the numbers in prose.txt. If prose.txt does not exist, write all numbers."""
    allowed, counts = budget(), {name: len(riddling) for name, riddling in found().items()}
    if allowed:
        counts = {name: min(count, allowed.get(name, 0)) for name, count in counts.items()}
    lines = [f"{count} {name}\n" for name, count in counts.items() if count]
    BUDGET.write_text("".join(lines), "utf-8")


def test_no_file_has_more_riddling_constructions_than_listed():
    allowed, counted = budget(), found()
    more = [
        one
        for name, all_ in counted.items()
        if len(all_) > allowed.get(name, 0)
        for one in uncommitted(name, all_)
    ]
    assert not more, "\n".join(["Write plainer (CONTRIBUTING.md):", *more])
    fewer = [name for name, count in allowed.items() if len(counted.get(name, [])) < count]
    assert not fewer, f"Run `make prose-budget`, because these files have become plainer: {fewer}"


def test_finds_constructions_in_each_kind_of_text_with_their_lines():
    code = '"""Return what\nis stored."""\nx = 1  # For\n# Of those that exist.\ny = "whose"\n'
    page = "Plain.\n\n```\nwhose\n```\n\nIt is\nno page, where it\nsays so.\n"
    contract = '{\n  "summary": "Merge, whose"\n}'
    for name, content, lines in (
        ("a.py", code, "14"),
        ("a.md", page, "879"),
        ("openapi.json", contract, "2"),
    ):
        assert "".join(one.split(":")[1] for one in riddles(name, content)) == lines


if __name__ == "__main__":
    write()
