from dataclasses import replace
from uuid import uuid4

import httpx
import pytest
from support.eventually import eventually
from support.stand_in_audit import StandInAudit

from retrieval.search.repeats import repeats
from retrieval.search.rows import Hit

pytestmark = pytest.mark.anyio
PLAN = "Continue metoprolol twice daily, and return in four weeks for an electrocardiogram and blood pressure"
OTHERS: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("copy", "* " + PLAN.upper().replace(", ", ";\n") + ".", {}),
    ("of another", PLAN, {"patient_id": "P2"}),
    ("negated", PLAN.replace("Continue", "Do not continue"), {}),
    ("doubtful", f"?{PLAN}", {}),
    ("positive", f"{PLAN} (+)", {}),
)
UNLIKE = tuple(ref for ref, *_ in OTHERS if ref != "copy")
PAIRS = (
    (".5 mg of lorazepam", "5 mg of lorazepam"),
    ("Lorazepam .5 mg", "Lorazepam 5 mg"),
    ("Give ,5 mg of lorazepam", "Give, 5 mg of lorazepam"),
    ("Base excess -5 today", "Base excess - 5 today"),
    ("| metoprolol | 25 mg |  | low |", "| metoprolol |  | 25 mg | low |"),
    ("| metoprolol | 25 mg |\n| low |", "| metoprolol | 25 mg | | low |"),
    ("Drug | 25 mg\nlow | 5 mg", "Drug | 25 mg low | 5 mg"),
    ("metoprolol,25 mg,,low", "metoprolol,,25 mg,low"),
    ("metoprolol; 25 mg;; low", "metoprolol;; 25 mg; low"),
    ("Smoker: no. Fever since Monday", "Smoker: no fever since Monday"),
    ("Fever no, cough since Monday", "Fever, no cough since Monday"),
    ("Smoker no: fever", "Smoker: no fever"),
    ("No fever (cough) today", "No (fever) cough today"),
    ("Potassium 5.9* today", "Potassium 5.9 today"),
    ("Height 6' today", "Height 6'' today"),
)
SHORT = (
    "BP 120/80 mmHg, HR 72/min, SpO2 98%, T 37.1 °C",
    "| BP | 120/80 | | HR | 72 | | T | 37.1 |",
)
LIKE = ("# Plan\n\n* Don\u2019t stop; rest!", "plan\nDON'T  stop, rest.")
HIT = Hit(**dict.fromkeys(Hit.__annotations__) | {"chunk_text": PLAN, "patient_id": "P1"})


async def store(client: httpx.AsyncClient, ref: str, text: str, **more: str) -> str:
    sent = {"patient_id": "P1", "source_type": "note", "source_ref": ref, "text": text} | more
    id_: str = (await client.post("/documents", json=sent)).raise_for_status().json()["id"]
    return id_


async def test_passages_with_the_same_words_are_places_of_one_match(
    client: httpx.AsyncClient,
) -> None:
    ids = {"first": await store(client, "first", PLAN)}
    for ref, text, more in OTHERS:
        ids[ref] = await store(client, ref, text, **more)
    for ref in ("a", "b"):
        await store(client, ref, "No cough.")

    found = (await client.post("/retrieve", json={"question": PLAN, "top_k": 10})).json()

    places = {one["source_ref"]: one.get("places", []) for one in found["matches"]}
    shown = next(ref for ref in ("first", "copy") if ref in places)
    (place,) = places.pop(shown)
    hidden = place["source_ref"]
    assert {shown, hidden} == {"first", "copy"}
    assert (place["document_id"], place["start"]) == (ids[hidden], 0)
    assert places == {ref: [] for ref in (*UNLIKE, "a", "b")}


async def test_matches_are_filled_up_and_places_are_logged(
    client: httpx.AsyncClient, audit: StandInAudit
) -> None:
    ids = {await store(client, ref, PLAN) for ref in ("first", "copy")}
    ids.add(await store(client, "other", "Metoprolol was stopped."))
    query = {"question": PLAN, "patient_id": "P1", "top_k": 2}

    found = (await client.post("/retrieve", json=query)).json()

    assert [len(one.get("places", [])) for one in found["matches"]] == [1, 0]
    await eventually(lambda: any(one.get("access") for one in audit.events))
    (event,) = (one for one in audit.events if one.get("access"))
    assert {one["document_id"] for one in event["payload"]["data"]["passages"]} == ids


def test_passages_of_different_review_states_stay_apart() -> None:
    hits = [replace(HIT, review_status=status) for status in ("draft", "approved", "draft")]

    assert [len(group) for group in repeats(hits)] == [2, 1]


@pytest.mark.parametrize(
    ("texts", "groups"),
    [
        *(([f"{one}\n{PLAN}" for one in pair], 2) for pair in PAIRS),
        *(([text] * 2, 2) for text in SHORT),
        ([f"{PLAN}\n{one}" for one in LIKE], 1),
    ],
)
def test_signs_with_a_meaning_and_short_entries_keep_passages_apart(
    texts: list[str], groups: int
) -> None:
    hits = [replace(HIT, id=uuid4(), chunk_text=text) for text in texts]

    assert len(repeats(hits)) == groups
