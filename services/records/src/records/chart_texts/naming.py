"""Names of resources that texts of other resources refer to."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from uuid import UUID

from chassis.database.pool import Connection
from chassis.identity.caller import CallerKind
from records.chart_texts import repository
from records.chart_texts.binary_repository import BinaryUseRow
from records.chart_texts.rendering.document import Names, references, target_of
from records.chart_texts.repository import NamingRow, ResourceRow
from records.fhir.r4.medications import with_code
from records.fhir.r4.standings import ELEMENTS, is_in_error
from records.lenient_json import NOTHING, LenientJSON
from records.wording.values import words_of

# The trigger feed_renamed queues these types.
NAMING = frozenset(
    {
        "Claim",
        "Condition",
        "Device",
        "Location",
        "Medication",
        "Observation",
        "Organization",
        "Practitioner",
        "PractitionerRole",
        "Procedure",
    }
)
NAMING_MEMBERS = ("code", "deviceName", "ingredient", "name", "practitioner", *ELEMENTS)
ROLE = "PractitionerRole"


def is_draft(row: ResourceRow | NamingRow | BinaryUseRow) -> bool:
    return row.written_by_kind == CallerKind.AGENT and row.accepted_by is None


def named_by(resources: Iterable[LenientJSON]) -> Iterable[UUID]:
    targets = dict.fromkeys(target for one in resources for target in references(one.members))
    for target in targets:
        type_, _, id_ = target.partition("/")
        if type_ in NAMING:
            try:
                yield UUID(id_)
            except ValueError:
                continue


async def find(connection: Connection, wanted: Sequence[UUID]) -> list[NamingRow]:
    """Add the practitioners of roles, which often lack a name."""
    found = (
        await repository.NAMES.all(connection, ids=[*wanted], members=[*NAMING_MEMBERS])
        if wanted
        else []
    )
    roles = [LenientJSON.parse(row.naming) for row in found if row.type == ROLE]
    persons = [one for one in named_by(roles) if one not in wanted]
    if persons:
        found += await repository.NAMES.all(connection, ids=[*persons], members=[*NAMING_MEMBERS])
    return found


def names_by_patient(rows: Iterable[NamingRow]) -> dict[UUID | None, Names]:
    """Return names of referenced resources, never of another patient's."""
    found: dict[UUID | None, Names] = defaultdict(Names)
    for row in sorted(rows, key=lambda row: row.type == ROLE):
        resource, names = LenientJSON.parse(row.naming), found[row.survivor]
        person = None if is_in_error(resource) else names.get(person_of(row))
        if (name := person or name_of(resource)) is not None:
            names[f"{row.type}/{row.id}"] = name
            if row.type == "Medication" and not is_draft(row):
                names.medications[f"{row.type}/{row.id}"] = resource.part("code")
    return found


def person_of(row: NamingRow) -> str:
    """Return the practitioner of a role that lacks the person's name, else an empty string."""
    person = LenientJSON.parse(row.naming).part("practitioner") if row.type == ROLE else NOTHING
    return "" if person.text("display") else target_of(person) or ""


def name_of(resource: LenientJSON) -> str | None:
    if is_in_error(resource):
        return None
    person = resource.part("practitioner").text("display")  # Of a PractitionerRole.
    found = person or words_of(with_code(resource), "code") or words_of(resource, "name")
    return found or _name_of_person(resource) or resource.part("deviceName").text("name")


def _name_of_person(resource: LenientJSON) -> str | None:
    name = resource.part("name")
    given = [one for one in (name.members.get("given"),) if isinstance(one, list)]
    words = [*(word for one in given for word in one if isinstance(word, str)), name.text("family")]
    return " ".join(filter(None, words)) or None
