import httpx
import pytest

from console.gateway import MAX_VALUES
from tests.console.console_pages import (
    DOCUMENT,
    ENCOUNTER,
    PATIENT,
    Gateway,
    chart,
    document,
    encounter,
    event,
    intake,
    item,
    match,
    number,
    page_of,
    patient,
    queue,
    schedule,
    settings,
    task,
)

WORDS = "Documentation of current medications and of all results (procedure) "
TYPES = ("tool_call", "agent_run", "retrieval")


def asked(request: httpx.Request, most: int = 100) -> int:
    return min(int(request.url.params.get("limit", most)), most)


def fill(gateway: Gateway) -> None:
    trace = "ef035bfd" + "0" * 24
    payload = {"arguments": {"question": WORDS}, "result": WORDS * 500}
    source = {"document_id": DOCUMENT, "version": 3, "start": 0, "end": 1_000_000}
    backoff = {"first_seconds": 60, "factor": 1.5, "longest_seconds": 3_600}
    kinds = [{"kind": f"{n}" * 32, "max_running": n, "backoff": backoff} for n in range(10, 99)]
    gateway.answers |= {
        "GET /agent-events": lambda request: page_of(
            "events",
            *(
                event(n, event_type=TYPES[n % 3], outcome="ok", trace_id=trace, payload=payload)
                for n in range(asked(request))
            ),
            more="older",
        ),
        "GET /encounters": lambda request: page_of(
            "encounters",
            *(
                encounter(id=number(f"{n}"), chief_complaint=WORDS, summary=WORDS * 10)
                for n in range(asked(request))
            ),
            more="next",
        ),
        f"GET /encounters/{ENCOUNTER}/history": page_of(
            "versions",
            *(encounter(version=n, summary=WORDS * 10, sources=[source]) for n in range(4, 0, -1)),
        ),
        f"GET /documents/{DOCUMENT}": (200, document(text=WORDS * 10_000)),
        "GET /tasks": lambda request: page_of(
            "tasks", *(task(f"task-{n}", reason=WORDS) for n in range(asked(request)))
        ),
        # The chart has as many items of each kind as a large Synthea chart.
        f"GET /patients/{PATIENT}/chart": (
            200,
            chart(
                labs=[item(f"{WORDS}{n}", value=n, unit="mg/dL") for n in range(50)],
                procedures=[item(f"{WORDS}{n}") for n in range(30)],
                problems=[item(f"{WORDS}{n}") for n in range(20)],
                vital_signs=[item(f"Vital sign {n}", value=n, unit="kg") for n in range(12)],
                medications=[item(f"Medication {n}") for n in range(12)],
                immunizations=[item(f"Immunization {n}") for n in range(12)],
            ),
        ),
        "GET /queues/triage": (200, queue("triage") | {"settings": settings(kinds=kinds)}),
        "GET /schedules": lambda request: page_of(
            "schedules", *(schedule(f"{n}") for n in range(asked(request))), more="next"
        ),
        "POST /retrieve": (
            200,
            {
                "matches": [match(WORDS * 100 + str(n)) for n in range(10)],
                "degraded": False,
                "truncated": False,
            },
        ),
    }


@pytest.mark.parametrize(
    ("path", "calls"),
    [
        ("", 10),
        ("/system", 4),
        (f"/review?said=accepted&decided={ENCOUNTER}", 12),
        ("/log", 2),
        (f"/encounters/{ENCOUNTER}", 92),
        (f"/patients/{PATIENT}", 8),
        ("/patients", 1),
        ("/ask", 5),
        (f"/documents/{DOCUMENT}", 4),
        (f"/events/{number('event 1')}", 2),
        (f"/tasks/{number('task')}", 4),
        ("/queues/triage", 3),
        ("/queues/triage/requeue", 1),
        ("/schedules", 1),
        ("/usage", 4),
        ("/schedules/ward-report", 1),
    ],
)
async def test_a_page_has_at_most_60_kilobytes_and_the_calls_that_the_readme_states(
    browser: httpx.AsyncClient, gateway: Gateway, path: str, calls: int
):
    fill(gateway)
    decided = encounter(summary_status="final")
    made = {"version": 1, "created_by": {"name": "a", "kind": "agent"}}
    gateway.answers |= {
        f"GET /encounters/{ENCOUNTER}": (200, decided),
        f"GET /tasks/{number('task')}": (200, task("task", reason=WORDS, **made)),
        f"GET /agent-events/{number('event 1')}": (200, event(1, payload={"text": WORDS * 9})),
    }
    await browser.post("/console/ask", data={"question": "What is known?"})
    await browser.post("/console/patients", data={"name": "Okafor"})
    await browser.post("/console/usage", data={"model": "clin-sum-2"})
    gateway.requests.clear()

    answer = await browser.get(f"/console{path}")

    assert answer.status_code == 200
    assert len(answer.content) <= 60 * 1024
    assert 0 < len(gateway.requests) <= calls


def text(length: int) -> str:
    return (WORDS * 1_000)[:length]


def fill_with_the_longest(gateway: Gateway) -> None:
    sources = [{"document_id": DOCUMENT, "version": n, "start": 0, "end": 9} for n in range(1, 101)]
    fact = {
        "value": text(1_000),
        "dosages": [text(1_000)] * 20,
        "reactions": [{"manifestations": [text(500)] * 20, "severity": None}],
    }
    routing = {
        "to": text(128),
        "reason": text(2_000),
        "decided_by": "a",
        "decided_at": "2026-11-21",
    }
    gateway.answers |= {
        f"GET /encounters/{ENCOUNTER}/history": page_of(
            "versions",
            *(
                encounter(
                    version=n,
                    summary=text(49_000) + str(n),
                    chief_complaint=text(2_000),
                    override_reason=text(1_000),
                    reason=text(2_000),
                    sources=sources,
                )
                for n in range(20, 0, -1)
            ),
        ),
        "GET /tasks": lambda request: page_of(
            "tasks",
            *(
                task(f"{n}", reason=text(2_000), last_error=text(2_000))
                for n in range(asked(request))
            ),
        ),
        f"GET /intake/{PATIENT}": page_of(
            "records",
            *(intake(id=n, symptoms=[text(500)] * 100, routing=[routing] * 20) for n in range(20)),
        ),
        f"GET /patients/{PATIENT}/chart": (
            200,
            chart(
                allergies=[item(text(990) + str(n), **fact) for n in range(50)],
                care_teams=[
                    {"name": text(500), "participants": [{"name": text(500), "roles": []}] * 50}
                ]
                * 50,
            ),
        ),
        "POST /patients/search": lambda request: page_of(
            "patients",
            *(
                patient(
                    full_name=text(500),
                    identifiers=[
                        {"system": None, "type": "MR", "value": f"{n}{text(200)}"}
                        for n in range(99)
                    ],
                )
                for _ in range(asked(request))
            ),
        ),
    }


async def test_no_text_makes_a_page_large(browser: httpx.AsyncClient, gateway: Gateway):
    fill_with_the_longest(gateway)
    await browser.post("/console/patients", data={"name": "a"})

    for path, kilobytes in (
        ("/review", 100),
        ("/patients", 50),
        (f"/patients/{PATIENT}", 100),
        ("/queues/triage", 100),
        (
            f"/encounters/{ENCOUNTER}",
            60 + 150,
        ),  # The page shows the summary twice in full: as text and in the field for edits.
    ):
        answer = await browser.get(f"/console{path}")

        assert answer.status_code == 200, path
        assert len(answer.content) <= kilobytes * 1024, path


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("/console/system", 100),
        ("/console/system", 20_000),
        ("/console/log", 20_000),
        ("/console/log", MAX_VALUES + 1),
    ],
)
async def test_a_page_shows_as_many_events_as_can_be_read(
    browser: httpx.AsyncClient, gateway: Gateway, path: str, values: int
):
    payload = {"a": [1] * values}
    gateway.answers["GET /agent-events"] = lambda request: page_of(
        "events", *(event(n, payload=payload) for n in range(asked(request))), more="older"
    )

    html = (await browser.get(path)).text

    last = asked(gateway.asked("GET /agent-events")[-1])
    is_too_large = "The answer of audit is too large to show." in html
    assert is_too_large is (last * values > MAX_VALUES) is (values > MAX_VALUES)


@pytest.mark.parametrize(("sign", "is_shown"), [('"', True), (",", True), ("\x1b", False)])
async def test_a_document_is_shown_up_to_24_mebibytes_of_json(
    browser: httpx.AsyncClient, gateway: Gateway, sign: str, *, is_shown: bool
):
    gateway.answers[f"GET /documents/{DOCUMENT}"] = (200, document(text=sign * 10 * 1024 * 1024))

    html = (await browser.get(f"/console/documents/{DOCUMENT}")).text

    assert ("The answer of retrieval is too large to show" in html) is not is_shown
