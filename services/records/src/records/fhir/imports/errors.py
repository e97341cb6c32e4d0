from chassis.any_types import JSONObject
from chassis.http.fhir_outcomes import issue_of, outcome_of
from chassis.problems.problem import FieldError, Invalid
from records.fhir.bundles.skipping import SkippedEntry
from records.field_rules import explain

LINE = "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-line"


def outcome_of_skipped(entry: SkippedEntry) -> JSONObject:
    return outcome_of([_issue(error, entry.line) for error in entry.errors])


def _issue(error: FieldError, line: int | None) -> JSONObject:
    issue = issue_of(Invalid()) | {"location": [error.pointer]}
    issue["diagnostics"] = explain(error, issue["diagnostics"])
    if error.other is not None:
        issue["location"] += [error.other]
    if line is not None:
        issue["extension"] = [{"url": LINE, "valueInteger": line}]
    return issue
