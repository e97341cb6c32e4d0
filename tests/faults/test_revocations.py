"""Under load, a revoked token is rejected within seconds, and requests of other callers succeed."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from support.event_stream import Message
from support.system import PROBES, SERVICES, System, run, wait_until

READ_S = 2.0  # The interval in which services read the list of revoked tokens.
# Requests are rejected READ_S after the revocation; open streams end within one more second.
WITHIN_S = READ_S + 1.0
PAUSE_S = 0.02


@dataclass
class Use:
    answers: dict[str, list[tuple[float, int]]] = field(
        default_factory=lambda: {service: [] for service in SERVICES}
    )
    messages: list[Message] = field(default_factory=list)
    stream_ended: float | None = None

    def statuses(self, since: float) -> set[int]:
        return {status for some in self.answers.values() for began, status in some if began > since}

    def last_success(self) -> float:
        return max(
            began for some in self.answers.values() for began, status in some if status == 200
        )


@contextmanager
def using(system: System, name: str) -> Iterator[Use]:
    use, over = Use(), threading.Event()

    def ask(service: str) -> None:
        method, path, body = PROBES[service]
        with system.client(name, event_hooks={}) as client:
            while not over.wait(PAUSE_S):
                began = time.monotonic()
                answer = client.request(method, path, json=body)
                use.answers[service].append((began, answer.status_code))

    def follow() -> None:
        path = "/agent-events/stream?access=true"
        with system.client(name, event_hooks={}) as client, client.stream("GET", path) as answer:
            rest = b""
            for part in answer.iter_raw():
                *blocks, rest = (rest + part).split(b"\n\n")
                use.messages.extend(map(Message.read, blocks))
                if over.is_set():
                    return
        use.stream_ended = time.monotonic()

    threads = [threading.Thread(target=ask, args=[service], daemon=True) for service in SERVICES]
    threads.append(threading.Thread(target=follow, daemon=True))
    for thread in threads:
        thread.start()
    try:
        wait_until(lambda: all(use.answers.values()) and bool(use.messages))
        yield use
    finally:
        over.set()
        for thread in threads:
            thread.join(30)


@contextmanager
def unreadable_list(system: System) -> Iterator[None]:
    path = system.data.keys / "revocations.json"
    path.rename(path.with_suffix(".away"))
    try:
        yield
    finally:
        path.with_suffix(".away").rename(path)


def test_a_withdrawn_token_is_refused_and_its_streams_end_while_others_go_on(
    system: System, measured: Callable[..., None]
) -> None:
    with using(system, "staying-nurse") as staying, using(system, "former-nurse") as former:
        time.sleep(0.5)
        asked = time.monotonic()
        done = run(system, "revoke", "former-nurse")
        withdrawn = time.monotonic()
        assert done.returncode == 0, done.stderr
        wait_until(lambda: former.stream_ended is not None)
        wait_until(lambda: time.monotonic() > withdrawn + WITHIN_S)
        with unreadable_list(system):
            time.sleep(READ_S + 1)

    assert former.last_success() < withdrawn + WITHIN_S
    assert former.statuses(since=withdrawn + WITHIN_S) == {401}
    assert former.stream_ended is not None
    ended = former.stream_ended - asked
    measured("A withdrawn token's streams end", ended, at_most=WITHIN_S + 1, unit="s")
    last = former.messages[-1]
    assert (last.event, last.json["code"]) == ("problem", "token-invalid")
    assert staying.statuses(since=0) == {200}
    assert all(message.event != "problem" for message in staying.messages)
