"""Leak test cases of merges and identifiers: a caller may merge two patients only if both are in reach."""

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import quote
from uuid import uuid4

from tests.leaks.charts import IDENTIFIER_SYSTEM, NO_PATIENT, OUT_OF_REACH, Chart
from tests.leaks.drawing import DrawnCaller, Level
from tests.leaks.owners import content, mark
from tests.leaks.search import Refusal, Request, Search

Examine = Callable[[Search[Chart], DrawnCaller], Awaitable[None]]
NEED = "Patient.u"
NOT_MERGED = 409, "patient-not-merged"


def _merge(source: Chart, target: Chart) -> Request:
    body: dict[str, Any] = {"source": source.patient, "source_version": source.version}
    body |= {"target": target.patient, "target_version": target.version}
    return "POST", "/patients/merge", body | {"reason": source.text}


def _merge_of_fhir(source: Chart, target: Chart) -> Request:
    parameters = [
        {"name": name, "valueReference": {"reference": f"Patient/{one.patient}"}}
        for name, one in (("source-patient", source), ("target-patient", target))
    ]
    body = {"resourceType": "Parameters", "parameter": parameters}
    return "POST", "/fhir/Patient/$merge", body


def _unmerge(source: Chart) -> Request:
    return "POST", f"/patients/{source.patient}/unmerge", None


def _seen_by(search: Search[Chart], caller: DrawnCaller) -> tuple[set[int], Refusal | None]:
    level = caller.level(NEED)
    refusal = search.refusal_of(caller, NEED, only_person=True)
    return search.drawn.seen_by(caller, level) & set(search.subjects), refusal


def merge_with(request: Callable[[Chart, Chart], Request]) -> Examine:
    async def merge(search: Search[Chart], caller: DrawnCaller) -> None:
        """The merge is reverted at once."""
        rng = search.rng(f"merge {caller.name}")
        seen, refusal = _seen_by(search, caller)
        pairs = [rng.sample(sorted(search.subjects), 2)]
        pairs += [rng.sample(sorted(seen), 2)] if len(seen) > 1 else []
        for pair in pairs:
            source, target = (search.subjects[number] for number in pair)
            answer = await search.send(caller, request(source, target))
            if refusal is not None:
                search.assert_refused(answer, refusal)
            elif not seen.issuperset(pair):
                assert answer.is_error, answer.text
                assert search.owners.shown_by(answer) == set(), answer.text
                if search.is_exact:
                    search.assert_refused(answer, OUT_OF_REACH)
            else:
                assert search.owners.shown_by(answer.raise_for_status()) <= {*pair}, answer.text
                (await search.send(caller, _unmerge(source))).raise_for_status()
                source.version, target.version = source.version + 2, target.version + 2

    return merge


async def unmerge_patient(search: Search[Chart], caller: DrawnCaller) -> None:
    """Only callers with the patient in reach learn that it is not merged."""
    rng = search.rng(f"unmerge {caller.name}")
    seen, refusal = _seen_by(search, caller)
    for number in rng.sample(sorted(search.subjects), 2) + sorted(seen)[:1]:
        answer = await search.send(caller, _unmerge(search.subjects[number]))
        if refusal is not None or number in seen:
            search.assert_refused(answer, refusal or NOT_MERGED)
        else:
            assert answer.is_error, answer.text
            if search.is_exact:
                search.assert_refused(answer, OUT_OF_REACH)


async def look_up_identifiers(search: Search[Chart], caller: DrawnCaller) -> None:
    level = caller.level("Patient.s")
    seen = search.drawn.seen_by(caller, level)
    number = search.rng(f"pix {caller.name}").choice(sorted(search.subjects))
    name = quote(f"{IDENTIFIER_SYSTEM}|{mark(number)}")
    path = f"/fhir/Patient/$ihe-pix?sourceIdentifier={name}"
    answer = await search.send(caller, ("GET", path, None))
    if level is None:
        search.assert_refused(answer, (403, "scope-missing"))
    elif number not in seen:
        search.assert_refused(answer, NO_PATIENT)
        missing = f"/fhir/Patient/$ihe-pix?sourceIdentifier={uuid4()}"
        if search.is_exact:
            assert content(answer) == content(await search.send(caller, ("GET", missing, None)))
    else:
        assert search.owners.shown_by(answer.raise_for_status()) <= {number}, answer.text


async def confirm_identifier(search: Search[Chart], caller: DrawnCaller) -> None:
    """Only callers who see all patients may confirm identifiers."""
    number = search.rng(f"confirm {caller.name}").choice(sorted(search.subjects))
    path = f"/patients/{search.subjects[number].patient}/identifiers/confirm"
    body = {"system": IDENTIFIER_SYSTEM, "value": mark(number)}
    answer = await search.send(caller, ("POST", path, body))
    if caller.level(NEED) is Level.SYSTEM:
        assert search.owners.shown_by(answer.raise_for_status()) <= {number}, answer.text
    else:
        search.assert_refused(answer, (403, "scope-missing"))


AT_LARGE: dict[str, Examine] = {
    "POST /patients/{id}/identifiers/confirm": confirm_identifier,
    "POST /patients/merge": merge_with(_merge),
    "POST /fhir/Patient/$merge": merge_with(_merge_of_fhir),
    "GET /fhir/Patient/$ihe-pix": look_up_identifiers,
    "POST /patients/{id}/unmerge": unmerge_patient,
}
