from collections.abc import Mapping

import orjson

from chassis.problems import field_rules
from chassis.problems.problem import FieldError

MEANINGS: Mapping[str, str] = {
    "not-in-future": "A date of birth or death cannot be in the future.",
    "not-before-birth": "The patient would have died before birth.",
    "no-space-or-bar": "The identifier's system contains white space or `|`.",
    "no-space-around": "The text begins or ends with white space.",
    "name-of-something": "A name needs a text or a part.",
    "address-of-something": "An address needs a text or a part.",
    "language-tag": "The language must be a BCP 47 tag, such as `en` or `pt-BR`.",
    "true-false-or-time": "The value must be `true`, `false`, or the time of death: YYYY, YYYY-MM, YYYY-MM-DD, or a "
    "date and time with a UTC offset.",
    "each-identifier-once": "The list contains the same identifier twice.",
    "identifier-condition": "The header must have the form in `allowed`.",
    "identifier-token": "The identifier must have the form `<system>|<value>`, with commas escaped by `\\`.",
    "fhir-date-time": "The value must be a FHIR dateTime: YYYY, YYYY-MM, YYYY-MM-DD, or a date and time with a "
    "UTC offset.",
    "at-least-one-criterion": "A search needs a name, a date of birth or an identifier.",
    "name-or-birth-date": "Matching needs a name or a birth date.",
    "resource-of-match": "`resource` must be a Patient, and each parameter may occur only once.",
    "end-not-before-start": "The end is before the start, or the start is missing.",
    "end-of-finished": "A finished encounter needs an end.",
    "whole-list-or-changes": "`patients` is not allowed together with `add_patients` or `remove_patients`.",
    "summary-model-needs-summary": "`summary_model` is only allowed together with `summary`.",
    "sources-need-summary": "`sources` is only allowed together with `summary`.",
    "claim-in-summary": "The `end` of a source's `claim` is greater than the length of `summary`.",
    "resource-of-patient": "The resource does not exist, belongs to another patient than the encounter, or is "
    "hidden from you. Omit the source, or cite another one.",
    "document-of-patient": "The document does not exist, belongs to another patient than the encounter, or is "
    "hidden from you. Omit the source, or cite another one.",
    "document-version": "The document does not have this version. Cite the version from which the text was read.",
    "offsets-in-text": "The source's `end` is greater than the length of the document's text in this version.",
    "span-of-something": "The span's `end` must be greater than its `start`.",
    "reachable-status": "The encounter cannot change to this status. `allowed` lists the possible statuses.",
    "resource-type": "The value is not a FHIR R4 resource type.",
    "no-inner-bundle": "A bundle inside a bundle, or in a line of NDJSON, is not stored. Send each bundle by itself.",
    "each-member-once": "A JSON object has two members of the same name.",
    "one-type-of-choice": "A choice element must have a value of only one type.",
    "reference-type": "The reference must point to a resource type in `allowed`.",
    "reference-format": "This form of reference is not supported.",
    "unknown-reference": "The reference does not match any resource in the bundle or the store.",
    "ambiguous-reference": "The reference or identifier may mean several resources.",
    "not-contained": "The reference must not point to a contained resource.",
    "request-url": "The request's URL does not fit the resource and the method.",
    "condition": "The condition must be a search by supported parameters of the resource's type, such as "
    "`identifier=<system>|<value>` or `patient=<id>&code=<code>`. Send one condition per request.",
    "condition-by-id": "An update by `_id` is an update of `{type}/{id}`.",
    "only-of-creations": "Only POST has `ifNoneExist`.",
    "no-deletion": "Nothing of a chart is deleted. A resource that was recorded by mistake gets the status "
    "`entered-in-error`.",
    "resource-of-condition": "The resource does not meet the condition of its request.",
    "accepted-content": "An agent's entry would change content that a person or a feed wrote, or that a person "
    "accepted. Send a new resource that refers to the stored one, or create a task that asks a person for the change.",
    "different-person": "The patient who meets the condition has another name or birth date.",
    "shared-resource": "The entry would create or change a resource shared by all patients. This needs the scope in "
    "`allowed` for the whole request. Send other entries in a separate request.",
    "several-matches": "Several resources match the condition of this request.",
    "too-many-patients": "The search's parameters of the patient, such as `patient.name`, find more than 100 patients.",
    "search-too-slow": "The search takes longer than the service allows. Narrow it, for example to one patient.",
    "too-many-searches": "The bundle refers to resources by more than 500 searches. Send the entry in another bundle, "
    "or refer by id or identifier.",
    "too-many-reads": "The batch has more GET entries than `allowed`.",
    "identifier-of-condition": "The resource does not have an identifier of the condition.",
    "json-patch": "The body is not a JSON Patch (RFC 6902): a list of operations, each with `op` and `path`.",
    "patch-path": "The operation's path does not exist in the resource.",
    "patch-test": "The resource does not have the tested value.",
    "partial-resource": "The resource has the tag `SUBSETTED`: the elements that it lacks would be lost. Read the "
    "whole resource, and send that.",
    "patch-protected": "A patch cannot change the elements in `allowed`.",
    "met-by-another-entry": "Another entry in the bundle matches this entry's `ifNoneExist`.",
    "not-supported": "This field is not supported.",
    "duplicate-full-url": "Another entry has this `fullUrl`.",
    "duplicate-source-id": "Another entry is the same resource.",
    "identifier-of-another-entry": "Another entry has this identifier with different content or a different condition.",
    "duplicate-identifier": "Another patient in the bundle has this identifier.",
    "identifier-of-another-patient": "The identifier belongs to another patient.",
    "encounter-of-another-patient": "The encounter belongs to another patient.",
    "age-or-reason": "Send `age`, or `age` null with `age_unknown_reason`, not both.",
    "key-needs-queue": "`deduplication_key` is only allowed together with `queue`.",
    "priority-needs-queue": "`priority` is only allowed together with `queue`.",
    "due-not-before-run": "`due_at` is before `run_at`.",
    "owner-kind-needs-owner": "`owner_kind` is only allowed together with `owner`.",
    "open-status": "`order=due` and `overdue` list only tasks that have not ended, but tasks with this status have.",
    "within-years": "The time is further in the past or future than `allowed` years.",
    "known-task": "The task does not exist, or you do not have access to it.",
    "task-of-this-patient": "The task belongs to another patient.",
    "present-count": "The number of dead letters that match is in `allowed`.",
    "possible-action": "The task's status does not allow this action. `allowed` lists the possible actions.",
    "owner-or-queue": "Send either an owner or a queue.",
    "cron-expression": "The cron expression needs five fields, such as `30 6 * * MON-FRI`, and must match a time.",
    "each-kind-once": "`kinds` contains the same kind twice.",
    "final-or-retry": "`retry_in_seconds` is not allowed together with `final: true`.",
    "open-or-change": "Send either the fields that open an encounter or those that change one, not both.",
    "task-with-patient": "The task must have a patient.",
    "task-with-encounter": "The task must have an encounter.",
    "name-of-one-follow-up": "Another follow-up has this name.",
    "name-of-a-follow-up": "The request does not contain a follow-up with this name.",
    "no-cycle": "The follow-ups depend on each other in a cycle, so that they could never start.",
    "owner-is-person": "Only a person may own a task that needs a person.",
    "patient-of-signal": "Your token is limited to some patients. Send the ID of the signal's patient.",
    "unknown-parameter": "This resource type does not have a search parameter with this name.",
    "unknown-modifier": "The parameter does not accept this modifier.",
    "unknown-prefix": "The value begins with a prefix that is not supported.",
    "invalid-value": "The parameter does not accept this value.",
    "reverse-reference": "`_has` accepts `_has:{type}:patient:{parameter}` (or `subject`) in searches for patients, "
    "and `_has:{type}:encounter:{parameter}` in searches for encounters. The types do not include Task, "
    "DocumentReference and QuestionnaireResponse.",
    "too-many-values": "A search accepts at most 50 parameters, 200 values per parameter and 8,000 characters.",
    "cursor-of-this-search": "The cursor is invalid, or belongs to another search or caller.",
    "another-patient": "A patient cannot be merged into itself.",
    "value-of-parameter": "The parameter must have exactly one value, of the type that the operation defines, such as "
    "`valueReference`.",
    "source-and-target": "A merge needs one source and one target, each as a reference or as identifiers.",
    "one-patient": "The source or target parameters match several patients.",
    "surviving-patient": "The patient was merged into the patient in `allowed`.",
    "patient-never-changes": "A stored resource keeps its patient. If it is filed under the wrong patient, mark it as"
    " `entered-in-error` with the stored patient, then create a new resource for the right patient.",
}


def explain(error: FieldError, otherwise: str) -> str:
    meaning = MEANINGS.get(error.rule) or field_rules.MEANINGS.get(error.rule, otherwise)
    text = f"{error.rule}: {meaning}"
    return (
        text
        if error.allowed is None
        else f"{text} Allowed: {orjson.dumps(error.allowed).decode()}."
    )
