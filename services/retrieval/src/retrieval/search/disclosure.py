import hashlib
from collections.abc import Iterator, Sequence

from chassis.any_types import JSONObject
from chassis.audit_trail.outbox import Event
from chassis.patient_names.asked import patients_of
from chassis.patient_names.names import Named
from retrieval.event_types import Access
from retrieval.search.matches import Match
from retrieval.search.schemas import SearchQuery


def disclosed(query: SearchQuery, named: Named | None, matches: Sequence[Match]) -> Event:
    question = hashlib.sha256(query.question.encode()).hexdigest()
    patients = patients_of(named).union(match.hit.patient_id for match in matches)
    return Event(
        Access.PASSAGES_RETRIEVED,
        "question",
        question,
        patient_ids=sorted(patient for patient in patients if patient is not None),
        data={"question_sha256": question, "passages": [*_disclosed(matches)]},
    )


def _disclosed(matches: Sequence[Match]) -> Iterator[JSONObject]:
    for match in matches:
        for hit in (match.hit, *match.places):
            passage: JSONObject = {"id": str(hit.id), "score": match.dense}
            if hit.document_id is not None:
                passage["document_id"] = str(hit.document_id)
                passage["document_version"] = hit.document_version
            yield passage
