"""Documents that another document replaces, whatever status their source leaves."""

import base64
from typing import Any
from uuid import UUID

import pytest
from support import fhir

from chassis.delivery import PeerFails
from records.chart_texts.service import Source, render_sources

from .conftest import WHOM, Answer, ChartTexts

EHR = "https://ehr.example/fhir"
NUMBERS = "urn:example:letters"


def letter(text: str, replaced: Answer | None = None, **more: Any) -> Answer:
    """`replaced`: the target of `relatesTo`."""
    data = base64.b64encode(text.encode()).decode()
    relation = [{"code": "replaces", "target": replaced}] if replaced else []
    return {
        "resourceType": "DocumentReference",
        "status": "current",
        "type": {"text": "Discharge letter"},
        "subject": {"reference": WHOM},
        "content": [{"attachment": {"contentType": "text/plain", "data": data}}],
        **({"relatesTo": relation} if relation else {}),
    } | more


def at(address: str) -> Answer:
    return {"reference": address}


async def imported(chart_texts: ChartTexts, *letters: tuple[str, Answer]) -> list[str]:
    entries = [fhir.entry(one, f"{EHR}/DocumentReference/{name}") for name, one in letters]
    bundle = fhir.bundle(fhir.entry(fhir.patient(), WHOM), *entries) | {"type": "collection"}
    answer = await chart_texts.client.post("/imports/fhir-bundle", json=bundle)
    await deliver(chart_texts)
    return [f"{one['type']}/{one['id']}" for one in answer.raise_for_status().json()["entries"][1:]]


async def deliver(chart_texts: ChartTexts) -> None:
    """A delivery may queue replaced documents for the next one."""
    while await chart_texts.waiting():
        await chart_texts.deliver()


def state(chart_texts: ChartTexts, source: str) -> tuple[str, bool]:
    document = chart_texts.stand_in.documents[source]
    return document["title"], document["counts"]


CURRENT, SUPERSEDED = ("Discharge letter", True), ("Discharge letter (superseded)", False)
DRAFT, FINAL = "Draft: stop aspirin.", "Final: continue aspirin."
NAMED = {"identifier": [{"system": NUMBERS, "value": "7"}]}


@pytest.mark.parametrize(
    "target",
    [
        at(f"{EHR}/DocumentReference/o1"),
        at("DocumentReference/o1"),
        {"identifier": NAMED["identifier"][0]},
    ],
    ids=["address", "id", "identifier"],
)
@pytest.mark.parametrize("order", ["after", "before", "together"])
async def test_a_replaced_document_is_superseded(
    chart_texts: ChartTexts, target: Answer, order: str
):
    old, new = ("o1", letter(DRAFT, **NAMED)), ("n1", letter(FINAL, target))
    if order == "after":
        (replaced,), (newer,) = await imported(chart_texts, old), await imported(chart_texts, new)
    elif order == "before":
        (newer,), (replaced,) = await imported(chart_texts, new), await imported(chart_texts, old)
    else:
        newer, replaced = await imported(chart_texts, new, old)

    assert (state(chart_texts, replaced), state(chart_texts, newer)) == (SUPERSEDED, CURRENT)
    assert chart_texts.stand_in.text(replaced) == DRAFT


@pytest.mark.parametrize(
    "newer",
    [
        letter(FINAL, at("DocumentReference/o1")) | {"status": "entered-in-error"},
        letter(FINAL, at("DocumentReference/o1"), modifierExtension=[{"url": "urn:not-replacing"}]),
        letter(FINAL, relatesTo=[{"code": "appends", "target": at("DocumentReference/o1")}]),
        letter(FINAL, relatesTo=[{"code": "transforms", "target": at("DocumentReference/o1")}]),
        letter(FINAL, relatesTo=[{"code": "signs", "target": at("DocumentReference/o1")}]),
    ],
    ids=["in error", "modifier", "appends", "transforms", "signs"],
)
async def test_other_relations_do_not_supersede(chart_texts: ChartTexts, newer: Answer):
    old, _ = await imported(chart_texts, ("o1", letter(DRAFT)), ("n1", newer))

    assert state(chart_texts, old) == CURRENT


async def test_a_document_is_current_again_if_its_replacement_is_in_error(chart_texts: ChartTexts):
    (old,) = await imported(chart_texts, ("o1", letter(DRAFT)))
    (new,) = await imported(chart_texts, ("n1", letter(FINAL, at("DocumentReference/o1"))))
    assert state(chart_texts, old) == SUPERSEDED

    await chart_texts.amend(new, status="entered-in-error")
    await deliver(chart_texts)

    assert state(chart_texts, old) == CURRENT
    assert new not in chart_texts.stand_in.documents


async def test_a_document_in_error_stays_removed(chart_texts: ChartTexts):
    in_error = letter(DRAFT, status="entered-in-error")
    newer = letter(FINAL, at("DocumentReference/o1"))
    removed, _ = await imported(chart_texts, ("o1", in_error), ("n1", newer))

    assert removed not in chart_texts.stand_in.documents


async def test_a_document_of_another_patient_replaces_nothing(chart_texts: ChartTexts):
    (old,) = await imported(chart_texts, ("o1", letter(DRAFT)))
    newer = fhir.entry(letter(FINAL, at(old), subject=at("urn:example:p2")), "urn:example:n2")
    bundle = fhir.bundle(fhir.entry(fhir.patient("48152"), "urn:example:p2"), newer)
    answer = await chart_texts.client.post("/imports/fhir-bundle", json=bundle)
    ids = [UUID(one) for one in (old.partition("/")[2], answer.json()["entries"][1]["id"])]
    sources = [Source("DocumentReference", one) for one in ids]

    states = await render_sources(chart_texts.process.database, sources)

    titles = [states[one][one].rendered.title for one in sources]
    assert titles == ["Discharge letter", "Discharge letter"]


async def test_a_draft_of_an_agent_replaces_nothing_until_a_person_accepts_it(
    chart_texts: ChartTexts, as_person: dict[str, str]
):
    old, new = await imported(chart_texts, ("o1", letter(DRAFT)), ("n1", letter(FINAL)))
    relation = [{"code": "replaces", "target": at(old)}]
    await chart_texts.amend(new, relatesTo=relation)
    await deliver(chart_texts)
    assert state(chart_texts, old) == CURRENT

    chart_texts.client.headers.update(as_person)
    await chart_texts.amend(new)
    await deliver(chart_texts)

    assert state(chart_texts, old) == SUPERSEDED


@pytest.mark.parametrize("count", [1, 2], ids=["apart", "together"])
async def test_documents_that_replace_each_other_stay_current(chart_texts: ChartTexts, count: int):
    pair = [
        ("o1", letter(DRAFT, at("DocumentReference/n1"))),
        ("n1", letter(FINAL, at("DocumentReference/o1"))),
    ]
    for first in range(0, 2, count):
        await imported(chart_texts, *pair[first : first + count])

    of_letters = [one["title"] for one in chart_texts.stand_in.documents.values()]
    assert of_letters.count(CURRENT[0]) == 2


async def test_a_chain_of_documents_is_sent_at_most_twice(chart_texts: ChartTexts):
    first = ("o0", letter(DRAFT))
    others = [(f"o{n}", letter(FINAL, at(f"DocumentReference/o{n - 1}"))) for n in range(1, 40)]
    *replaced, newest = await imported(chart_texts, first, *others)

    assert {state(chart_texts, one) for one in replaced} == {SUPERSEDED}
    assert state(chart_texts, newest) == CURRENT
    assert sum(len(one["documents"]) for one in chart_texts.sent()) <= 2 * 40


@pytest.mark.parametrize("code", ["appends", "replaces"])
async def test_a_document_is_current_again_if_a_change_removes_the_relation(
    chart_texts: ChartTexts, as_person: dict[str, str], code: str
):
    letters = [("o1", letter(DRAFT)), ("o2", letter(DRAFT))]
    newer = ("n1", letter(FINAL, at("DocumentReference/o1")))
    old, other, new = await imported(chart_texts, *letters, newer)
    chart_texts.client.headers.update(as_person)
    target = at(other if code == "replaces" else old)
    await chart_texts.amend(new, relatesTo=[{"code": code, "target": target}])
    await deliver(chart_texts)

    assert state(chart_texts, old) == CURRENT
    assert state(chart_texts, other) == (SUPERSEDED if code == "replaces" else CURRENT)


async def test_the_queue_does_not_grow_while_retrieval_fails(chart_texts: ChartTexts):
    old, new = await imported(chart_texts, ("o1", letter(DRAFT)), ("n1", letter(FINAL)))
    await chart_texts.amend(new, relatesTo=[{"code": "replaces", "target": at(old)}])
    fails = {"status": 500, "code": "internal-error", "retryable": False}
    chart_texts.stand_in.result_of = lambda _: fails

    for _ in range(3):
        with pytest.raises(PeerFails):
            await chart_texts.deliver()

    assert await chart_texts.waiting() == [new]
