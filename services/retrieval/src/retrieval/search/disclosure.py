import hashlib
from collections.abc import Sequence

from chassis.any_types import JSONObject
from chassis.audit_trail.outbox import Event
from chassis.patient_names.asked import patients_of
from chassis.patient_names.names import Named
from retrieval.event_types import Access
from retrieval.search.schemas import SearchQuery
from retrieval.search.service import Match


def disclosed(query: SearchQuery, named: Named | None, matches: Sequence[Match]) -> Event:
    question = hashlib.sha256(query.question.encode()).hexdigest()
    patients = patients_of(named).union(match.hit.patient_id for match in matches)
    return Event(
        Access.PASSAGES_RETRIEVED,
        "question",
        question,
        patient_ids=sorted(patient for patient in patients if patient is not None),
        data={"question_sha256": question, "passages": [_disclosed(match) for match in matches]},
    )


def _disclosed(match: Match) -> JSONObject:
    passage = {"id": str(match.hit.id), "score": match.dense}
    if match.hit.document_id is None:
        return passage
    document = {
        "document_id": str(match.hit.document_id),
        "document_version": match.hit.document_version,
    }
    return {**passage, **document}
