import re
from html.parser import HTMLParser

import httpx

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

TASK = number("task")
TEXTS = [
    "<script>window.hit=1</script>",
    '"><img src=x onerror=window.hit=1>',
    "' autofocus onfocus=window.hit=1 x='",
    "javascript:window.hit=1",
    "[click](javascript:window.hit=1)",
    "</textarea></title><script>window.hit=1</script>",
    "<style>*{display:none}</style>",
    "<form action=https://evil.example><input name=p>",
    '<meta http-equiv=refresh content="0;url=//evil.example">',
    "<svg/onload=window.hit=1>",
    "{{7*7}}{% for x in y %}",
    "&lt;script&gt;",
    "\u202etxt.exe\x00\x1b[31m\ud83d",
    "--><script>window.hit=1</script><!--",
    "![x](https://evil.example/x.png)",
    "<iframe src=https://evil.example></iframe>",
    "<base href=https://evil.example/>",
    "\u2066he\u2069 ad\u200bmin\u00ad \U000e0041",
]
# Form fields that pages show again to the person who typed the value.
NAMES = "name|date_of_birth|identifier|kind|last_error|cron|queue|owner|serial_key|model"
FIELDS = re.compile(rf'(?s)<input (type="hidden" )?name="({NAMES})"[^>]*>|<textarea .*?</textarea>')
UNSEEN = set("\u202e\u2066\u2069\u200b\u00ad\U000e0041\x1b")


class Elements(HTMLParser):
    """An HTML parser that collects the elements of a page with their attribute names, and the page's URLs."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[tuple[str, tuple[str, ...]]] = set()
        self.addresses: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add((tag, tuple(sorted(name for name, _ in attrs))))
        places = ("href", "src", "action", "formaction")
        self.addresses |= {value or "" for name, value in attrs if name in places}


def elements_of(html: str) -> Elements:
    parser = Elements()
    parser.feed(html)
    return parser


def fill(gateway: Gateway, text: str) -> None:
    hostile = encounter(
        patient_name=text,
        chief_complaint=text,
        summary=text,
        summary_model=text,
        summary_recorded_by=text,
        changed_by=text,
        override_reason=text,
        sources=[{"document_id": DOCUMENT, "version": 1, "start": 0, "end": 2}],
    )
    logged = event(
        3, agent_name=text, event_type=text, tool=text, outcome=text, payload={text: [text]}
    )
    allergy = item(text, dosages=[text], value=text, unit=text, interpretations=[text])
    called = event(4, agent_name=text, event_type="model_call", payload={"model": text})
    writer = {"name": text, "kind": "person"}
    unlimited = {"max_running": None, "backoff": None}
    created = {"kind": text, "queue": text, "priority": text, "owner": writer, "serial_key": text}
    scheduled = schedule("ward-report", cron=text, time_zone=text, changed_by=writer) | {
        "task": created | {"input": {text: text}, "max_attempts": None}
    }
    found = match(text, title=text, section=text, source_type=text, source_ref=text)
    gateway.answers |= {
        "GET /encounters": page_of("encounters", hostile),
        f"GET /encounters/{ENCOUNTER}/history": page_of(
            "versions", hostile, encounter(version=1, summary=text, reason=text)
        ),
        "GET /agent-events": page_of("events", logged, called),
        f"GET /agent-events/{logged['id']}": (200, logged),
        "GET /tasks": page_of(
            "tasks",
            task(text, id=TASK, queue=text, reason=text, last_error=text, business_status=text),
        ),
        f"GET /tasks/{TASK}": (
            200,
            task(text, id=TASK, queue=text, reason=text, input={text: text}, version=1),
        ),
        f"GET /tasks/{TASK}/steps": page_of("steps"),
        "GET /agent-events/rates": (
            200,
            {"minutes": 1, "series": [{"value": text, "counts": [1], "total": 1}], "others": None},
        ),
        "GET /queues": page_of("queues", queue(text, ready=1)),
        "GET /queues/triage": (
            200,
            queue("triage", dead=1)
            | {"settings": settings(changed_by=writer, kinds=[{"kind": text, **unlimited}])},
        ),
        "GET /schedules": page_of("schedules", scheduled),
        "GET /schedules/ward-report": (200, scheduled),
        f"GET /intake/{PATIENT}": page_of(
            "records", intake(symptoms=[text], urgency=text, details={text: text})
        ),
        f"GET /documents/{DOCUMENT}": (
            200,
            document(text=text, title=text, author=text, reported_author=text),
        ),
        f"GET /patients/{PATIENT}/chart": (
            200,
            chart(patient=patient(full_name=text, gender=text), allergies=[allergy]),
        ),
        "POST /patients/search": page_of("patients", patient(full_name=text, gender=text)),
        "POST /patients/names": (200, {"patients": [{"id": PATIENT, "full_name": text}]}),
        "POST /retrieve": (200, {"matches": [found], "degraded": False, "truncated": False}),
    }


async def pages(browser: httpx.AsyncClient, words: str) -> dict[str, str]:
    await browser.post("/console/patients", data={"name": words})
    await browser.post("/console/ask", data={"question": words})
    await browser.post("/console/queues/triage/requeue", data={"kind": words, "last_error": words})
    await browser.post("/console/usage", data={"model": words})
    paths = [
        "/console",
        "/console/system",
        f"/console/tasks/{TASK}",
        "/console/review",
        "/console/log",
        f"/console/encounters/{ENCOUNTER}",
        "/console/patients",
        f"/console/patients/{PATIENT}",
        "/console/ask",
        f"/console/documents/{DOCUMENT}",
        f"/console/events/{event(3)['id']}",
        "/console/queues/triage",
        "/console/queues/triage/requeue",
        "/console/schedules",
        "/console/schedules/ward-report",
        "/console/usage",
    ]
    return {path: (await browser.get(path)).text for path in paths}


async def test_a_hostile_text_adds_no_element_attribute_or_url_to_any_page(
    browser: httpx.AsyncClient, gateway: Gateway
):
    fill(gateway, "harmless")
    harmless = {
        path: elements_of(html) for path, html in (await pages(browser, "harmless")).items()
    }

    for text in TEXTS:
        fill(gateway, text)
        words = text.encode(errors="replace").decode()
        for path, html in (await pages(browser, words)).items():
            found = elements_of(html)
            assert found.seen <= harmless[path].seen, (path, text)
            assert {place.partition("?")[0] for place in found.addresses} <= {
                place.partition("?")[0] for place in harmless[path].addresses
            }, (path, text)
            assert UNSEEN.isdisjoint(FIELDS.sub("", html)), (path, text)
