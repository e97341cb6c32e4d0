"""SQL of the values that searches compare in tasks, summaries and intake records. The values equal
the values of the rendered resource.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    SQLColumnExpression,
    Text,
    Uuid,
    case,
    cast,
    func,
    literal_column,
)
from sqlalchemy.dialects.postgresql import array
from sqlmodel import col

from records.fhir.mapping.encounters import DOCUMENTS, EPISODE_NOTE, LOINC, SUMMARY
from records.fhir.mapping.tasks import KINDS
from records.tables.encounters import Encounter
from records.tables.intake import IntakeRecord
from records.tables.tasks import Task
from records.tasks.priorities import Priority

FHIR = "http://hl7.org/fhir"
TASK_STATUS = f"{FHIR}/task-status"
Expression = SQLColumnExpression[Any]  # Any: the columns' types.
_MICROSECOND: ColumnElement[Any] = literal_column("interval '1 microsecond'")
_MILLISECOND: ColumnElement[Any] = literal_column("interval '1 millisecond'")


def _text(value: str) -> ColumnElement[Any]:
    return literal_column(f"'{value}'", Text)


def _if_present(value: Expression, forms: ColumnElement[Any]) -> ColumnElement[Any]:
    return case((value.is_not(None), forms))


def _code(system: str, code: Expression) -> ColumnElement[Any]:
    forms = [cast(code, Text), _text(f"{system}|") + cast(code, Text)]
    return _if_present(code, array([*forms, _text(f"{system}|")] if system else forms))


def _target(type_: str, id_: Expression) -> ColumnElement[Any]:
    return _if_present(id_, array([_text(start) + cast(id_, Text) for start in ("/", f"{type_}/")]))


def _person(reference: Expression) -> ColumnElement[Any]:
    """Return the forms of a patient's ID, or of a reference that only has an identifier: none."""
    is_id = func.pg_input_is_valid(reference, _text("uuid"))
    forms = _target("Patient", cast(reference, Uuid))
    return case((is_id, forms), (reference.is_not(None), literal_column("'{}'::text[]")))


_SOURCES = """CASE WHEN jsonb_array_length(encounters.summary_sources) > 0 THEN ARRAY(
    SELECT form FROM jsonb_array_elements(encounters.summary_sources) AS source (value),
        unnest(ARRAY[{}]) AS form WHERE source.value ? '{}'
) END"""
_related: ColumnElement[Any] = literal_column(
    _SOURCES.format(
        "source.value ->> 'resource', '/' || split_part(source.value ->> 'resource', '/', 2)",
        "resource",
    )
)
_related_identifier: ColumnElement[Any] = literal_column(
    _SOURCES.format(
        f"source.value ->> 'document_id', '{DOCUMENTS}|' || (source.value ->> 'document_id'), "
        f"'{DOCUMENTS}|'",
        "document_id",
    )
)
_priority: ColumnElement[Any] = literal_column(
    f"('{{{','.join(Priority)}}}'::text[])[tasks.priority + 1]", Text
)
_intake_status = case(
    (col(IntakeRecord.amends).is_(None), _text("completed")), else_=_text("amended")
)


@dataclass(frozen=True, slots=True)
class Period:
    start: Expression
    length: ColumnElement[Any]


def _shown(at: Expression) -> Period:
    return Period(func.date_trunc(_text("milliseconds"), at), _MILLISECOND)


# By type and parameter: the forms that `form_of` returns for a searched value, null without values.
# `:identifier`: of a reference.
FORMS: Mapping[str, Mapping[str, ColumnElement[Any]]] = {
    "Task": {
        "_id": _code("", col(Task.id)),
        "status": _code(TASK_STATUS, col(Task.status)),
        "intent": _code("", _text("order")),
        "priority": _code(f"{FHIR}/request-priority", _priority),
        "code": _code(KINDS, col(Task.kind)),
        "patient": _person(col(Task.patient_id)),
        "subject": _person(col(Task.patient_id)),
        "encounter": _target("Encounter", col(Task.encounter_id)),
    },
    "DocumentReference": {
        "_id": _code("", col(Encounter.id)),
        "status": _code(f"{FHIR}/document-reference-status", _text("current")),
        "docstatus": _code(f"{FHIR}/composition-status", col(Encounter.summary_status)),
        "type": _code(LOINC, _text(EPISODE_NOTE)),
        "contenttype": _code("urn:ietf:bcp:13", _text("text/plain; charset=utf-8")),
        "patient": _target("Patient", col(Encounter.patient_id)),
        "subject": _target("Patient", col(Encounter.patient_id)),
        "encounter": _target("Encounter", col(Encounter.id)),
        "related": _related,
        "related:identifier": _related_identifier,
    },
    "QuestionnaireResponse": {
        "_id": _code("", col(IntakeRecord.id)),
        "status": _code(f"{FHIR}/questionnaire-answers-status", _intake_status),
        "patient": _person(col(IntakeRecord.patient_id)),
        "subject": _person(col(IntakeRecord.patient_id)),
        "encounter": _target("Encounter", col(IntakeRecord.encounter_id)),
    },
}
# The texts of codes.
TEXTS: Mapping[str, Mapping[str, Expression]] = {
    "Task": {"performer": col(Task.queue), "business-status": col(Task.business_status)},
    "DocumentReference": {"type": _text(str(SUMMARY["text"]))},
    "QuestionnaireResponse": {},
}
PERIODS: Mapping[str, Mapping[str, Period]] = {
    "Task": {
        "_lastUpdated": Period(col(Task.updated_at), _MICROSECOND),
        "authored-on": _shown(col(Task.created_at)),
        "modified": _shown(col(Task.updated_at)),
    },
    "DocumentReference": {
        "_lastUpdated": Period(col(Encounter.updated_at), _MICROSECOND),
        "date": _shown(col(Encounter.updated_at)),
    },
    "QuestionnaireResponse": {
        "_lastUpdated": Period(col(IntakeRecord.created_at), _MICROSECOND),
        "authored": _shown(col(IntakeRecord.created_at)),
    },
}
