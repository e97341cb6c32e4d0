import copy
import json
import random
from pathlib import Path
from typing import Any
from uuid import UUID

Resource = dict[str, Any]
SYNTHEA = Path(__file__).parents[3] / "shared/data/synthea"
MRN = "urn:example:mrn"
NPI = "http://hl7.org/fhir/sid/us-npi"


def urn(number: int) -> str:
    return f"urn:uuid:{UUID(int=number)}"


def entry(resource: Resource, full_url: str | None = None, **request: str) -> Resource:
    named = {} if full_url is None else {"fullUrl": full_url}
    return named | {
        "resource": resource,
        "request": {"method": "POST", "url": resource["resourceType"], **request},
    }


def bundle(*entries: Resource) -> Resource:
    return {"resourceType": "Bundle", "type": "transaction", "entry": list(entries)}


def patient(number: str = "48151", **more: Any) -> Resource:
    return {
        "resourceType": "Patient",
        "id": f"p{number}",
        "identifier": [
            {"system": MRN, "value": number, "type": {"coding": [{"code": "MR"}]}},
            {"system": "urn:example:ssn", "value": f"999-{number}"},
        ],
        "name": [{"use": "official", "family": "Ibáñez", "given": ["María", "José"]}],
        "gender": "female",
        "birthDate": "1961-04-12",
    } | more


def practitioner(number: str = "300") -> Resource:
    return {
        "resourceType": "Practitioner",
        "id": f"d{number}",
        "identifier": [{"system": NPI, "value": number}],
        "name": [{"family": "Hettinger"}],
    }


def encounter(subject: str = urn(1), **more: Any) -> Resource:
    return {
        "resourceType": "Encounter",
        "id": "e1",
        "status": "finished",
        "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB"},
        "type": [{"text": "Check up"}],
        "subject": {"reference": subject},
        "participant": [{"individual": {"reference": f"Practitioner?identifier={NPI}|300"}}],
        "period": {"start": "2011-12-13T22:28:27+01:00", "end": "2011-12-13T22:58:27+01:00"},
    } | more


def observation(subject: str = urn(1), visit: str = urn(3), **more: Any) -> Resource:
    return {
        "resourceType": "Observation",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "8302-2"}]},
        "subject": {"reference": subject},
        "encounter": {"reference": visit},
        "valueQuantity": {"value": 178.5, "unit": "cm"},
    } | more


def condition(subject: str = urn(1), **more: Any) -> Resource:
    return {
        "resourceType": "Condition",
        "code": {"text": "Asthma"},
        "subject": {"reference": subject},
    } | more


def small(number: str = "48151") -> Resource:
    """Return a bundle of one patient, with every kind of reference, including references to later entries."""
    base = int(number) * 10
    whom, visit = urn(base + 1), urn(base + 3)
    return bundle(
        entry(observation(whom, visit), urn(base + 4)),
        entry(encounter(whom, id=f"e{number}"), visit),
        entry(
            condition(f"Patient/p{number}", encounter={"reference": f"Encounter/e{number}"}),
            urn(base + 5),
        ),
        entry(patient(number), whom),
        entry(practitioner(), urn(base + 2)),
    )


def large(entries: int, number: str = "48151", **more: Any) -> Resource:
    made = small(number)
    base = int(number) * 10
    given = [
        entry(
            observation(urn(base + 1), urn(base + 3), note=[{"text": f"No. {index}"}], **more),
            f"{urn(base)}-{index}",
        )
        for index in range(entries - len(made["entry"]))
    ]
    return made | {"entry": made["entry"] + given}


def extract(kind: str, *resources: Resource, server: str | None = None) -> Resource:
    """Return a bundle of stored resources, with their addresses on `server`."""
    entries = [{"resource": one} for one in resources]
    if server is not None:
        entries = [
            {"fullUrl": f"{server}/{one['resourceType']}/{one['id']}", "resource": one}
            for one in resources
        ]
    return {"resourceType": "Bundle", "type": kind, "entry": entries}


def ndjson(*resources: Resource) -> bytes:
    return b"".join(json.dumps(one).encode() + b"\n" for one in resources)


def shuffled(made: Resource, seed: int) -> Resource:
    entries = copy.deepcopy(made["entry"])
    random.Random(seed).shuffle(entries)
    return made | {"entry": entries}


def synthea_bundles() -> list[Path]:
    """Return files with synthetic patients by Synthea from a folder next to the checkout, if it exists."""
    return sorted(SYNTHEA.glob("*.json"))
