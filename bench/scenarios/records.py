import asyncio
import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from bench.figures.comparisons import Goal
from bench.figures.runs import MAIN, Run
from bench.load.wrk import Request
from bench.scenarios.endpoints import scenario_named
from bench.scenarios.planned import Planned, in_turns
from bench.systems.data import DRUGS, FINDINGS, birthday, new_id
from bench.systems.database import connected
from bench.systems.patient_names import wait_until_found
from bench.systems.running import eventless_running
from bench.systems.stage import Stage

READS = scenario_named("encounters")
BUNDLES, ENTRIES = 300, 250
PEOPLE, SEARCHES, SEARCHERS = 100_000, 10_000, 8
SYLLABLES = (
    "ka",
    "ro",
    "mi",
    "ten",
    "la",
    "vid",
    "su",
    "el",
    "nor",
    "ba",
    "chi",
    "du",
    "fer",
    "ga",
    "hol",
    "jan",
)


def costs_of_events(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    requests = READS.requests(stage.data)
    eventless = [replace(request, path=f"/eventless{request.path}") for request in requests]
    ours = stage.over_http("chartroom", requests, READS.answer)
    with eventless_running(
        stage.system, stage.system.data.logs / "eventless.log", stage.tokens[0]
    ) as program:
        without = stage.over_http("eventless", eventless, READS.answer)
        programs = {"eventless": program, **stage.programs}
        contenders = [ours, replace(without, programs=programs)]
        yield from in_turns(contenders, rounds, connections=MAIN, seconds=seconds)


def bundles(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    draw = random.Random("bundles")
    requests = [Request("POST", "/imports/fhir-bundle", bundle(draw)) for _ in range(BUNDLES)]
    contender = stage.over_http("chartroom", requests, "id")
    return in_turns([contender], rounds, connections=1, seconds=seconds)


def bundle(draw: random.Random, entries: int = ENTRIES) -> dict[str, Any]:
    patient = f"urn:uuid:{new_id(draw)}"
    made = [entry(patient, patient_resource(draw))]
    while len(made) < entries:
        encounter = f"urn:uuid:{new_id(draw)}"
        made.append(entry(encounter, encounter_resource(patient, draw)))
        found = min(9, entries - len(made))
        made += [
            entry(f"urn:uuid:{new_id(draw)}", finding_resource(patient, encounter, draw))
            for _ in range(found)
        ]
    draw.shuffle(made)
    return {"resourceType": "Bundle", "type": "transaction", "entry": made}


def entry(url: str, resource: dict[str, Any]) -> dict[str, Any]:
    return {
        "fullUrl": url,
        "resource": resource,
        "request": {"method": "POST", "url": resource["resourceType"]},
    }


def patient_resource(draw: random.Random) -> dict[str, Any]:
    given, family = full_name(draw).split()
    return {
        "resourceType": "Patient",
        "identifier": [{"system": "urn:example:mrn", "value": str(new_id(draw))}],
        "name": [{"use": "official", "family": family, "given": [given]}],
        "gender": draw.choice(("male", "female")),
        "birthDate": str(birthday(draw)),
    }


def encounter_resource(patient: str, draw: random.Random) -> dict[str, Any]:
    day = birthday(draw)
    return {
        "resourceType": "Encounter",
        "status": "finished",
        "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB"},
        "subject": {"reference": patient},
        "period": {"start": f"{day}T09:00:00+01:00", "end": f"{day}T09:15:00+01:00"},
        "reasonCode": [{"text": draw.choice(FINDINGS)}],
    }


def finding_resource(patient: str, encounter: str, draw: random.Random) -> dict[str, Any]:
    kind, status, what = draw.choice(
        (
            ("Observation", "final", "code"),
            ("MedicationRequest", "active", "medicationCodeableConcept"),
            ("Procedure", "completed", "code"),
        )
    )
    text = draw.choice(DRUGS if kind == "MedicationRequest" else FINDINGS)
    return {
        "resourceType": kind,
        "status": status,
        "subject": {"reference": patient},
        "encounter": {"reference": encounter},
        what: {
            "coding": [{"system": "urn:example:codes", "code": str(draw.randrange(10**6))}],
            "text": text,
        },
        "note": [
            {"text": f"{text}, seen on {birthday(draw)}; to be looked at again at the next visit."}
        ],
    }


def searches(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    draw = random.Random("searches")
    people = [(new_id(draw), full_name(draw), birthday(draw)) for _ in range(PEOPLE)]
    asyncio.run(store(stage.system.admin_dsn, people))
    wait_until_found(stage.system.admin_dsn)
    names = [" ".join(part[:4] for part in draw.choice(people)[1].split()) for _ in range(SEARCHES)]
    requests = [Request("POST", "/patients/search", {"name": name}) for name in names]
    contender = stage.over_http("chartroom", requests, "patients")
    yield from in_turns([contender], rounds, connections=SEARCHERS, seconds=seconds)


def full_name(draw: random.Random) -> str:
    return " ".join(
        "".join(draw.choices(SYLLABLES, k=draw.randrange(2, 5))).capitalize() for _ in range(2)
    )


async def store(admin_dsn: str, people: Sequence[tuple[Any, ...]]) -> None:
    """Store patients; the service computes `name_parts` in the background."""
    columns = ["id", "full_name", "date_of_birth"]
    async with connected(admin_dsn) as connection:
        await connection.copy_records_to_table(
            "patients", schema_name="records", columns=columns, records=people
        )


PLANNED = (
    Planned(
        "encounters-events",
        f"{READS.title}, {MAIN} connections, with its event and without",
        costs_of_events,
        (
            Goal(
                f"{READS.title} compared with the same request without its event",
                "chartroom",
                "eventless",
            ),
        ),
    ),
    Planned(
        "bundles",
        f"bundles of {ENTRIES} entries, one after the other",
        bundles,
        (Goal(f"a bundle of {ENTRIES} entries", "chartroom", p99_ms=1000),),
    ),
    Planned(
        "searches",
        f"search for names among {PEOPLE:,} patients, {SEARCHERS} connections",
        searches,
        (Goal(f"search for a name among {PEOPLE:,} patients", "chartroom", p99_ms=20),),
    ),
)
