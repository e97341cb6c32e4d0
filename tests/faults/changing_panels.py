"""Callers with user/ scopes send requests while their panels change; records all responses for a later check."""

import json
import random
import threading
import time
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx
from support.event_stream import Message
from support.system import System, wait_until

from tests.faults.load import MARK, Request
from tests.faults.who_sees_whom import Panels, Seen, Step

WITHIN_S = 3.0  # The maximum time until a changed panel counts in peers and open streams.
REFRESH_S = 0.2  # The maximum time that a rejection waits for news of panels from records.
USERS, PATIENTS, CHANGERS = 5, 8, 2
QUESTION = "What helps against the cough?"
PAUSE_S = 0.25
OUT_OF_REACH = "patient-out-of-reach"
Body = dict[str, Any]


@dataclass(frozen=True)
class User:
    """A caller with a group for this caller alone, and with a patient that the caller may always see."""

    name: str
    home: str

    @property
    def group(self) -> str:
        return f"team-{self.name}"

    @property
    def principals(self) -> tuple[str, str]:
        return f"caller:{self.name}", f"group:{self.group}"


@dataclass
class Record:
    seen: list[Seen] = field(default_factory=list)
    appended: dict[str, tuple[float, float, str]] = field(default_factory=dict)
    streamed: dict[str, list[Message]] = field(default_factory=lambda: defaultdict(list))
    codes: Counter[str] = field(default_factory=Counter)
    ends_of_streams: Counter[str] = field(default_factory=Counter)
    outages: list[tuple[float, float]] = field(default_factory=list)  # Of records.


def code_of(answer: httpx.Response) -> str:
    with suppress(ValueError, KeyError):
        return str(answer.json()["code"])
    return str(answer.status_code)


class Ward:
    def __init__(
        self, system: System, rng: random.Random, *, users: int = USERS, patients: int = PATIENTS
    ) -> None:
        self.system = system
        self.rng = rng
        self.panels = Panels()
        self.record = Record()
        self.ids: dict[str, str] = {}
        self.over = threading.Event()
        self.due: deque[tuple[float, User, str]] = deque()
        self.changes = 0
        self.unseen: set[tuple[str, str]] = set()
        self.streams_over = threading.Event()
        self.position = 0
        system.sent.values.add(MARK)
        with system.client(event_hooks={}) as agent:
            self.position = self._last_seq(agent)
            self.shared = [self._patient(agent, f"shared{number}") for number in range(patients)]
            self.users = [
                User(f"nurse-{number}-{uuid4().hex[:6]}", self._patient(agent, f"home{number}"))
                for number in range(users)
            ]
        self.user_named = {user.name: user for user in self.users}

    def _patient(self, agent: httpx.Client, name: str) -> str:
        body = {"full_name": f"{MARK}{name}"}
        patient: str = agent.post("/patients", json=body).raise_for_status().json()["id"]
        agent.post("/chunks", json=chunk(patient)).raise_for_status()
        return patient

    @staticmethod
    def _last_seq(agent: httpx.Client) -> int:
        answer = agent.get("/agent-events?access=true&order=desc&limit=1").raise_for_status()
        events = answer.json()["events"]
        return int(events[0]["seq"]) if events else 0

    def client(self, user: User) -> httpx.Client:
        scope = "user/*.cruds"
        token = self.system.keyring.mint(user.name, scope=scope, groups=[user.group])
        headers = {"Authorization": f"Bearer {token}"}
        return self.system.client_with(headers, event_hooks={})

    def person(self) -> httpx.Client:
        return self.system.client("dr-okafor", "person", event_hooks={})

    def look(self, client: httpx.Client, user: User, patient: str) -> None:
        events = f"/agent-events?patient_id={patient}&limit=1"
        query = {"question": QUESTION, "patient_id": patient}
        self._ask(client, user, patient, "records", Request("GET", f"/patients/{patient}"))
        self._ask(client, user, patient, "audit", Request("GET", events))
        self._ask(client, user, patient, "retrieval", Request("POST", "/retrieve", query))

    def use(self, client: httpx.Client, user: User, patient: str) -> None:
        self.look(client, user, patient)
        intake = {"patient_id": patient, "age": 44, "symptoms": [f"{MARK}cough"], "urgency": "low"}
        self._ask(client, user, patient, "records", Request("POST", "/intake", intake))
        self._ask(client, user, patient, "retrieval", Request("POST", "/chunks", chunk(patient)))
        self.append(client, user, patient)
        self._search(client, user, "records", "/patients/search", {"name": MARK})
        self._search(client, user, "retrieval", "/retrieve", {"question": QUESTION, "top_k": 20})

    def append(self, client: httpx.Client, user: User, patient: str) -> None:
        mark = uuid4().hex
        event = {
            "patient_ids": [patient],
            "agent_name": user.name,
            "event_type": "step",
            "payload": {"mark": mark},
        }
        began = time.monotonic()
        appended = Request("POST", "/agent-events", event)
        answer = self._ask(client, user, patient, "audit", appended)
        if answer is not None and answer.is_success:
            self.record.appended[mark] = (began, time.monotonic(), patient)

    def _ask(
        self, client: httpx.Client, user: User, patient: str, service: str, request: Request
    ) -> httpx.Response | None:
        began = time.monotonic()
        answer = self._send(client, request)
        ended = time.monotonic()
        if answer is None:
            return None
        if answer.is_success or code_of(answer) == OUT_OF_REACH:
            what = f"{request.method} {request.path.partition('?')[0]}"
            seen = Seen(service, what, user.name, patient, answer.is_success, began, ended)
            self.record.seen.append(seen)
        else:
            self.record.codes[f"{service}: {code_of(answer)}"] += 1
        return answer

    def _search(
        self, client: httpx.Client, user: User, service: str, path: str, body: Body
    ) -> None:
        """Record each found patient, and for the service `records` also each patient that the search did not find."""
        began = time.monotonic()
        answer = self._send(client, Request("POST", path, body))
        ended = time.monotonic()
        if answer is None or not answer.is_success:
            if answer is not None:
                self.record.codes[f"{service}: {code_of(answer)}"] += 1
            return
        document = answer.json()
        found = {one["patient_id"] for one in document.get("matches", ())}
        found |= {one["id"] for one in document.get("patients", ())}
        known = {*self.shared, *(one.home for one in self.users)}
        for patient in known if service == "records" else found:
            seen = Seen(service, path, user.name, patient, patient in found, began, ended)
            self.record.seen.append(seen)

    def _send(self, client: httpx.Client, request: Request) -> httpx.Response | None:
        try:
            return client.request(request.method, request.path, json=request.body)
        except httpx.TransportError as failure:
            self.record.codes[type(failure).__name__] += 1
            return None

    def change(
        self, client: httpx.Client, panel: str, method: str, **fields: Any
    ) -> tuple[httpx.Response, float, float]:
        """Repeat a change until a response arrives; return the response, and the times of the request and the
        response.
        """
        path = f"/panels/{self.ids[panel]}" if panel in self.ids else "/panels"
        headers = {"Idempotency-Key": uuid4().hex}
        body = fields if method != "DELETE" else None
        began = time.monotonic()
        while True:
            with suppress(httpx.TransportError):
                answer = client.request(method, path, json=body, headers=headers)
                ended = time.monotonic()
                if answer.is_success:
                    self.changes += 1
                    return answer, began, ended
                assert answer.status_code in {409, 502, 503, 504}, answer.text
            time.sleep(0.05)

    def make(self, client: httpx.Client, users: list[User], patients: list[str]) -> str:
        panel = f"panel-{uuid4().hex[:8]}"
        answer, began, ended = self.change(
            client,
            panel,
            "POST",
            name=panel,
            callers=[user.name for user in users[::2]],
            groups=[user.group for user in users[1::2]],
            patients=patients,
        )
        self.ids[panel] = answer.json()["id"]
        principals = [one.principals[number % 2] for number, one in enumerate(users)]
        self.panels.note(
            panel, [*patients, *principals], Step(is_present=True, began=began, ended=ended)
        )
        return panel

    def delete(self, client: httpx.Client, panel: str) -> list[str]:
        _, began, ended = self.change(client, panel, "DELETE")
        principals = [one for user in self.users for one in user.principals]
        gone = self.panels.now(panel, [*self.shared, *principals])
        self.panels.note(panel, gone, Step(is_present=False, began=began, ended=ended))
        return [*gone]

    def let(self, client: httpx.Client, panel: str, *, present: bool, patients: list[str]) -> None:
        name = "add_patients" if present else "remove_patients"
        _, began, ended = self.change(client, panel, "PATCH", **{name: patients})
        self.panels.note(panel, patients, Step(is_present=present, began=began, ended=ended))

    def set_principals(self, client: httpx.Client, panel: str, principals: set[str]) -> list[str]:
        every = [one for user in self.users for one in user.principals]
        before = self.panels.now(panel, every)
        named = {"callers": "caller:", "groups": "group:"}
        lists = {
            key: sorted(one.removeprefix(kind) for one in principals if one.startswith(kind))
            for key, kind in named.items()
        }
        _, began, ended = self.change(client, panel, "PATCH", **lists)
        self.panels.note(
            panel, principals - before, Step(is_present=True, began=began, ended=ended)
        )
        self.panels.note(
            panel, before - principals, Step(is_present=False, began=began, ended=ended)
        )
        return [*(before ^ principals)]

    @contextmanager
    def busy(self) -> Iterator[None]:
        """Run callers, changes and streams until the block ends and all streams have caught up."""
        with self.person() as person:
            for user in self.users:
                self.make(person, [user], [user.home])
        works = [self._probe_late, *map(self._using, self.users)]
        works += [self._changing(random.Random(self.rng.random())) for _ in range(CHANGERS)]
        streams = [*map(self._streaming, self.users)]
        failures: list[Exception] = []

        def guarded(work: Callable[[], None]) -> None:
            try:
                work()
            except Exception as failure:  # noqa: BLE001 - Raised in the test's own thread.
                failures.append(failure)

        working = started(guarded, works)
        reading = started(guarded, streams)
        try:
            wait_until(lambda: all(self.record.streamed[one.name] for one in self.users))
            yield
        finally:
            self.over.set()
            join(working)
            with suppress(AssertionError):  # The test itself reports missing events.
                wait_until(lambda: not self.missing(), 30)
            self.unseen = self.missing()
            self.streams_over.set()
            self._wake_streams()
            join(reading)
        if failures:
            raise failures[0]

    @contextmanager
    def streaming(self, user: User) -> Iterator[None]:
        thread = threading.Thread(target=self._streaming(user), daemon=True)
        thread.start()
        try:
            yield
        finally:
            self.streams_over.set()
            self._wake_streams()
            thread.join(30)

    def missing(self) -> set[tuple[str, str]]:
        shown = {
            (name, mark_of(message))
            for name, messages in [*self.record.streamed.items()]
            for message in [*messages]
        }
        return {
            (user.name, mark)
            for user in self.users
            for mark, (_, _, patient) in [*self.record.appended.items()]
            if patient == user.home
        } - shown

    def _using(self, user: User) -> Callable[[], None]:
        rng = random.Random(self.rng.random())

        def work() -> None:
            with self.client(user) as client:
                while not self.over.is_set():
                    self.append(client, user, user.home)
                    self.use(client, user, rng.choice([*self.shared, user.home]))
                    self.over.wait(PAUSE_S)

        return work

    def _changing(self, rng: random.Random) -> Callable[[], None]:
        def work() -> None:
            clients = {user.name: self.client(user) for user in self.users}
            with self.person() as person:
                panels = [self._new_panel(person, rng) for _ in range(2)]
                while not self.over.is_set():
                    at = rng.randrange(len(panels))
                    touched = self._change_one(person, rng, panels, at)
                    self._probe(clients, rng, panels[at], touched)
                    self.over.wait(rng.uniform(0, PAUSE_S))
            for client in clients.values():
                client.close()

        return work

    def _new_panel(self, person: httpx.Client, rng: random.Random) -> str:
        return self.make(person, rng.sample(self.users, 3), rng.sample(self.shared, 3))

    def _change_one(
        self, person: httpx.Client, rng: random.Random, panels: list[str], at: int
    ) -> list[str]:
        panel, kind = panels[at], rng.random()
        if kind < 0.08:
            gone = self.delete(person, panel)
            panels[at] = self._new_panel(person, rng)
            return gone
        if kind < 0.4:
            user = rng.choice(self.users)
            principals = self.panels.now(panel, [p for one in self.users for p in one.principals])
            return self.set_principals(person, panel, principals ^ {rng.choice(user.principals)})
        patients = rng.sample(self.shared, rng.randint(1, 3))
        present = self.panels.now(panel, patients)
        if present:
            self.let(person, panel, present=False, patients=[*present])
            return [*present]
        self.let(person, panel, present=True, patients=patients)
        return patients

    def _probe(
        self,
        clients: Mapping[str, httpx.Client],
        rng: random.Random,
        panel: str,
        touched: list[str],
    ) -> None:
        users = [one for one in self.users if {*one.principals} & {*touched}]
        patients = [one for one in touched if one in self.shared]
        if not users:
            users = [
                one for one in self.users if self.panels.now(panel, one.principals)
            ] or self.users
        if not patients:
            patients = [*self.panels.now(panel, self.shared)] or self.shared
        user, patient = rng.choice(users), rng.choice(patients)
        self.look(clients[user.name], user, patient)
        self.due.append((time.monotonic() + WITHIN_S, user, patient))

    def _probe_late(self) -> None:
        clients = {user.name: self.client(user) for user in self.users}
        while not self.over.is_set():
            if not self.due or self.due[0][0] > time.monotonic():
                self.over.wait(0.02)
                continue
            _, user, patient = self.due.popleft()
            self.look(clients[user.name], user, patient)
        for client in clients.values():
            client.close()

    def _streaming(self, user: User) -> Callable[[], None]:
        def work() -> None:
            last = self.position
            with self.client(user) as client:
                while not self.streams_over.is_set():
                    try:
                        last = self._read_stream(client, user, last)
                    except httpx.TransportError as failure:
                        self.record.ends_of_streams[type(failure).__name__] += 1
                    time.sleep(0.05)

        return work

    def _read_stream(self, client: httpx.Client, user: User, last: int) -> int:
        headers = {"Last-Event-ID": str(last)}
        with client.stream("GET", "/agent-events/stream", headers=headers) as answer:
            if not answer.is_success:
                answer.read()
                self.record.ends_of_streams[code_of(answer)] += 1
                return last
            for message in messages_of(answer):
                if message.event == "problem":
                    self.record.ends_of_streams[str(message.json["code"])] += 1
                elif message.id is not None:
                    last = message.seq
                if message.is_event:
                    self._note_streamed(user, message)
                if self.streams_over.is_set():
                    break
        return last

    def _note_streamed(self, user: User, message: Message) -> None:
        arrived = time.monotonic()
        self.record.streamed[user.name].append(message)
        began = arrived
        if mark := mark_of(message):
            began = self.record.appended.get(mark, (arrived, arrived, ""))[0]
        for patient in message.json["patient_ids"]:
            seen = Seen(
                "audit", "stream", user.name, patient, is_shown=True, began=began, ended=arrived
            )
            self.record.seen.append(seen)

    def _wake_streams(self) -> None:
        """Log an event for each open stream, so that the stream's reader notices the end."""
        for user in self.users:
            with self.client(user) as client:
                self.append(client, user, user.home)

    def wrong(self) -> list[tuple[str, Seen]]:
        return [(why, one) for one in self.record.seen if (why := self._wrong(one))]

    def _wrong(self, one: Seen) -> str:
        principals = self.user_named[one.caller].principals
        is_records = one.service == "records"
        since = one.began if is_records else self._copied_since(one.began)
        if one.is_shown:
            may_be = self.panels.may_show(principals, one.patient, since, one.ended)
            return "" if may_be else "shown after a withdrawal"
        if self.panels.must_show(principals, one.patient, since, one.ended):
            return "refused although it was granted before"
        # If records did not respond in time, a peer may reject a caller by an outdated copy of panels.
        had_news = one.ended - one.began < REFRESH_S and not self._is_out(one.began, one.ended)
        if had_news and self.panels.must_show(principals, one.patient, one.began, one.ended):
            return "refused at once after a grant"
        return ""

    def _copied_since(self, moment: float) -> float:
        since = moment - WITHIN_S
        for began, ended in reversed(self.record.outages):
            if began <= moment and since <= ended:
                since = min(since, began - WITHIN_S)
        return since

    def _is_out(self, began: float, ended: float) -> bool:
        return any(first <= ended and began <= last + 1 for first, last in self.record.outages)


def started(
    run: Callable[[Callable[[], None]], None], works: Sequence[Callable[[], None]]
) -> list[threading.Thread]:
    threads = [threading.Thread(target=run, args=[work], daemon=True) for work in works]
    for thread in threads:
        thread.start()
    return threads


def join(threads: Sequence[threading.Thread]) -> None:
    for thread in threads:
        thread.join(30)
        assert not thread.is_alive()


def chunk(patient: str) -> Body:
    text = "Honey helps against the cough."
    return {"patient_id": patient, "source_type": "note", "source_ref": MARK, "chunk_text": text}


def mark_of(message: Message) -> str:
    document = message.json
    return str(document["payload"].get("mark", "")) if document["event_type"] == "step" else ""


def messages_of(response: httpx.Response) -> Iterator[Message]:
    rest = b""
    for part in response.iter_raw():
        *blocks, rest = (rest + part).split(b"\n\n")
        yield from map(Message.read, blocks)


def copies(system: System) -> dict[str, list[str]]:
    query = """
    SELECT json_build_array('caller', panel, principal) FROM {0}.access_callers
    UNION ALL SELECT json_build_array('member', panel, ref, until) FROM {0}.access_members
    """
    return {
        service: sorted(
            json.dumps(json.loads(row[0])) for row in system.rows(query.format(service))
        )
        for service in ("records", "audit", "retrieval")
    }
