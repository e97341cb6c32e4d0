"""The context of an encounter as one chart: what all services have of its patient, however named."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from rich.table import Table

MOST_LINES = 5  # Of each part.
LONGEST_LINE = 100
FROM_FHIR = "an imported chart"
Item = Mapping[str, Any]  # Any: JSON.


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


def joined_chart(context: Item) -> Table:
    """Each line says under which name of the patient it was stored."""
    encounter = context["encounter"]
    title = f"One chart of {encounter.get('patient_name')}: {encounter['chief_complaint']}"
    table = Table(title=title, title_justify="left")
    for name in ("part", "stored under", "what"):
        table.add_column(name, overflow="fold")
    for line in _lines(context):
        table.add_row(*line)
    return table


def _lines(context: Item) -> Iterator[tuple[str, str, str]]:
    own = context["encounter"]["patient_id"]
    for part, say in PARTS.items():
        items = context.get(part) or []
        for item in items[:MOST_LINES]:
            name = item.get("patient_id", "" if part == "events" else FROM_FHIR)
            under = "the patient's id" if name == own else name
            yield part.replace("_", " "), under, _shortened(" ".join(say(item).split()))
        if len(items) > MOST_LINES:
            yield part.replace("_", " "), "", f"… and {len(items) - MOST_LINES} more"


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_LINE else f"{text[:LONGEST_LINE].rstrip()} …"
