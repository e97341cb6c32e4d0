from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from rich.table import Table

from chartroom_client.types.records import DocumentSource
from chartroom_client.types.retrieval import Match, SearchQuery
from story.stage import Stage, StoryFailed, one_line

# The maximum number of lines per section of a chart, and of characters per line.
MOST_LINES, LONGEST_LINE = 5, 100
FROM_FHIR = "an imported chart"
Item = Mapping[str, Any]  # Any: JSON.


def cite(stage: Stage, search: SearchQuery, answer: str, *, of: str | None = None) -> Match:
    """Return the first passage. Raises StoryFailed if it does not contain the answer, differs from
    its document, or does not come from the document `of`.
    """
    found = stage.by("summary").retrieve(search)["matches"]
    if not found or answer.lower() not in found[0]["chunk_text"].lower():
        came = f"{found[0]['source_ref']} came first" if found else "no passage came back"
        raise StoryFailed(
            f"The question “{search['question']}” was not answered: “{answer}” was expected in the first "
            f"passage, but {came}."
        )
    stage.check("answer in the first passage that was found", answer)
    if verified(stage, found[0]) != of and of is not None:
        raise StoryFailed("The citation is not from the text that was stored.")
    return found[0]


def verified(stage: Stage, match: Match) -> str:
    place = source_of(match)
    version, start, end = place["version"], place["start"], place["end"]
    text = stage.by("summary").read_document(place["document_id"], version=version)["text"]
    section = f", section “{match['section']}”" if match["section"] else ""
    title = match["title"] or match["source_ref"]
    if text[start:end] != match["chunk_text"]:
        raise StoryFailed(
            f"The passage of {match['source_ref']} is not what version {version} has from {start} to {end}."
        )
    stage.check("citation that is in its document, letter by letter", f"{title}{section}")
    return text


def source_of(match: Match) -> DocumentSource:
    document, version = match["document_id"], match["document_version"]
    start, end = match["start"], match["end"]
    if document is None or version is None or start is None or end is None:
        raise StoryFailed(f"The passage of {match['source_ref']} names no document.")
    return {"document_id": document, "version": version, "start": start, "end": end}


def _concept(item: Item) -> str:
    return str((item["code"] or {}).get("text") or "without words")


def _measurement(item: Item) -> str:
    value = " ".join(str(part) for part in (item["value"], item["unit"]) if part is not None)
    return f"{_concept(item)} {value}, {item['date']}"


PARTS: Mapping[str, Callable[[Item], str]] = {
    "allergies": _concept,
    "problems": _concept,
    "medications": _concept,
    "vital_signs": _measurement,
    "labs": _measurement,
    "procedures": _concept,
    "immunizations": _concept,
    "intakes": lambda item: f"{item['urgency']}: {', '.join(item['symptoms'])}",
    "passages": lambda item: f"{item['source_ref']}: {item['chunk_text']}",
    "tasks": lambda item: f"{item['kind']}, {item['status']}",
    "prior_encounters": lambda item: str(item["chief_complaint"]),
    "events": lambda item: f"{item['agent_name']} {item['event_type']}",
}


def show_chart(stage: Stage, context: Item) -> None:
    """Each line has the patient identifier under which it is stored."""
    encounter = context["encounter"]
    title = f"One chart of {encounter.get('patient_name')}: {encounter['chief_complaint']}"
    table = Table("part", "stored under", "what", title=title, title_justify="left")
    for part, say in PARTS.items():
        for line in _lines(part, say, context.get(part) or [], encounter["patient_id"]):
            table.add_row(*line)
    stage.console.print(table)
    if context["unavailable"]:
        parts = ", ".join(context["unavailable"])
        stage.remark(f"Not fetched in time, as the answer says: {parts}.", style="yellow")


def _lines(
    part: str, say: Callable[[Item], str], items: Sequence[Item], own: str
) -> Iterator[tuple[str, str, str]]:
    title = part.replace("_", " ")
    for item in items[:MOST_LINES]:
        name = item.get("patient_id", "" if part == "events" else FROM_FHIR)
        what = one_line(say(item))
        short = what if len(what) <= LONGEST_LINE else f"{what[:LONGEST_LINE].rstrip()} …"
        yield title, "the patient's id" if name == own else name, short
    if len(items) > MOST_LINES:
        yield title, "", f"… and {len(items) - MOST_LINES} more"
