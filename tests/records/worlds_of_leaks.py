from records.encounters import service as encounters
from records.fhir.api.writes import service as fhir_writing
from records.intake import service as intake
from records.patients import merges as merging
from records.patients import service as patients
from records.tasks import service as task_service
from records.tasks.lists import service as task_lists
from tests.leaks import (
    break_glass,
    chart_lists,
    charts,
    fhir_reads,
    fhir_writes,
    merges,
    reviews,
    tasks,
)
from tests.leaks.charts import Chart
from tests.leaks.search import Case, Search

NOUNS = (patients, merging, encounters, intake, task_service, task_lists, fhir_writing)
AT_LARGE = (
    chart_lists.AT_LARGE
    | merges.AT_LARGE
    | break_glass.AT_LARGE
    | fhir_reads.AT_LARGE
    | fhir_writes.AT_LARGE
    | tasks.AT_LARGE
)


def cases(search: Search[Chart]) -> tuple[Case[Chart], ...]:
    return (
        *charts.cases(search.client),
        *reviews.cases(search),
        break_glass.review(search),
        *fhir_reads.cases(search.client),
        *fhir_writes.cases(),
        *tasks.cases(search),
    )


OPERATIONS = [
    case.operation
    for case in (
        *charts.cases(None),
        *reviews.cases(None),
        break_glass.review(None),
        *fhir_reads.cases(None),
        *fhir_writes.cases(),
        *tasks.cases(None),
    )  # type: ignore[arg-type]
]
