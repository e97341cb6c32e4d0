import re
import time
from html import escape
from urllib.parse import urlsplit
from uuid import UUID, uuid4

import httpx
import pytest

from tests.console.console_pages import (
    DOCUMENT,
    ENCOUNTER,
    LOST,
    PATIENT,
    Gateway,
    encounter,
    number,
    page_of,
    problem,
)

PAGE = f"/console/encounters/{ENCOUNTER}"
HISTORY = f"GET /encounters/{ENCOUNTER}/history"
VERDICT = f"{PAGE}/verdict"
ACCEPT = f"POST /encounters/{ENCOUNTER}/summary/accept"
REJECT = f"POST /encounters/{ENCOUNTER}/summary/reject"
SOURCE = {"document_id": DOCUMENT, "version": 3, "start": 1, "end": 9}
WRONG = [
    {"pointer": "/sources/10/end", "rule": "offsets-in-text"},
    {"pointer": "/sources/1/document_id", "rule": "document-of-patient"},
]


def field(html: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', html)
    return found[1]


class TestVerdict:
    async def decide(self, browser: httpx.AsyncClient, **fields: str) -> httpx.Response:
        sent = {"version": "2", "key": number("form")} | fields
        html = (await browser.get(PAGE)).text
        if "Accept</button>" in html:
            sent = {name: field(html, name) for name in ("version", "key")} | fields
        return await browser.post(VERDICT, data=sent)

    async def test_acts_on_the_version_shown_once_with_its_reason(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        answer = await self.decide(browser, verdict="reject", reason="  Wrong drug\u202e ")

        sent = gateway.asked(REJECT)
        assert len(sent) == 1
        assert sent[0].headers["if-match"] == 'W/"2"'
        assert UUID(sent[0].headers["idempotency-key"])
        assert gateway.body_of(REJECT) == {"reason": "Wrong drug\u202e"}
        assert answer.status_code == 303
        assert answer.headers["location"].startswith(f"{PAGE}?said=rejected&offer=")
        assert gateway.body_of("POST /tasks") == {
            "kind": "summary_revision",
            "queue": "summary-revisions",
            "patient_id": PATIENT,
            "encounter_id": ENCOUNTER,
            "input": {"reason": "Wrong drug\u202e", "rejected_version": 2},
            "owner": {"name": "summary-agent", "kind": "agent"},
        }

    async def test_keeps_no_cookie_of_a_page(self, browser: httpx.AsyncClient, gateway: Gateway):
        stored, gateway.answers[ACCEPT] = gateway.answers[ACCEPT], problem(412, "changed")
        await self.decide(browser, verdict="accept", reason="Read it twice")
        assert [*browser.cookies]

        gateway.answers[ACCEPT] = stored
        await self.decide(browser, verdict="accept")

        assert [*browser.cookies] == []

    async def test_without_a_reason_none_is_sent(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        await self.decide(browser, verdict="accept", reason=" ")

        assert gateway.body_of(ACCEPT) == {}

    async def test_in_review_it_leads_to_the_next(self, browser: httpx.AsyncClient):
        html = (await browser.get(f"{PAGE}?review=4-9-1-77")).text
        assert "4 of 9" in html

        answer = await self.decide(browser, verdict="accept", review=field(html, "review"))

        place = urlsplit(answer.headers["location"])
        assert place.path == "/console/review/next"
        assert f"review=4-9-1-77&after={ENCOUNTER}" in place.query
        assert "said=accepted" in place.query

    async def test_a_stale_version_says_changed_and_keeps_the_reason(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        gateway.answers[ACCEPT] = problem(412, "version-mismatch")

        answer = await self.decide(browser, verdict="accept", reason="Read it twice")
        html = (await browser.get(answer.headers["location"])).text

        assert "changed after you opened it" in html
        assert "Read it twice</textarea>" in html
        assert "twice" not in answer.headers["location"]

    async def test_after_a_conflict_the_difference_comes_before_the_form(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        gateway.answers[ACCEPT] = problem(412, "version-mismatch")
        newer = encounter(
            version=3, summary="Metoprolol was stopped in May because of bradycardia."
        )
        answer = await self.decide(browser, verdict="accept")
        gateway.answers[HISTORY] = page_of("versions", newer, encounter())

        place = answer.headers["location"]
        html = (await browser.get(place)).text

        assert "#" not in place
        assert "seen=2" in place
        assert "<del> March</del><ins> May</ins>" in html
        assert html.index("<ins>") < html.index('value="accept"')

        others = [{"resource": f"Observation/{uuid4()}"}]
        gateway.answers[HISTORY] = page_of(
            "versions", encounter(version=3, sources=others, summary_recorded_by="x"), encounter()
        )
        assert "Changed: summary&#39;s author, sources<" in (await browser.get(place)).text

        gateway.answers[HISTORY] = page_of("versions", newer)
        assert "Read the whole summary again" in (await browser.get(place)).text

    async def test_says_which_sources_are_wrong_or_that_they_were_not_checked(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        unchecked = encounter(sources=[SOURCE], sources_checked=False)
        gateway.answers[HISTORY] = page_of("versions", unchecked)
        for refusal, sentence in (
            (problem(409, "wrong-sources", errors=WRONG), "not stored. Wrong sources: 2, 11."),
            (
                problem(503, "sources-unchecked"),
                "could not be checked: your verdict was not stored",
            ),
        ):
            gateway.answers[ACCEPT] = refusal
            answer = await self.decide(browser, verdict="accept")
            html = (await browser.get(answer.headers["location"])).text
            assert sentence in html
            assert "The cited documents were not checked yet." in html

        checked = encounter(sources=[SOURCE], sources_checked=True)
        gateway.answers[HISTORY] = page_of("versions", checked)
        assert "not checked yet" not in (await browser.get(PAGE)).text

    async def test_of_a_service_that_hangs_says_that_it_may_have_been_stored(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        gateway.answers[ACCEPT] = LOST
        answer = await self.decide(browser, verdict="accept")
        gateway.answers[HISTORY] = problem(503, "database-unavailable")

        html = (await browser.get(answer.headers["location"])).text

        assert "Your verdict may have been stored" in html

    async def test_an_answer_that_was_lost_is_sent_again_with_the_same_key(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        for lost in (
            LOST,
            problem(502, "connection-lost"),
            problem(504, "answer-too-late"),
            problem(503, "database-unavailable"),
            problem(500, "internal-error"),
            problem(409, "still-running"),
        ):
            gateway.answers[ACCEPT] = lost

            answer = await self.decide(browser, verdict="accept")
            html = (await browser.get(answer.headers["location"])).text

            assert "may have been stored" in html, lost
            await self.decide(browser, verdict="accept")
            first, again = gateway.asked(ACCEPT)[-2:]
            assert first.headers["idempotency-key"] == again.headers["idempotency-key"]

    @pytest.mark.parametrize("reason", ["co\u00adoperation", "a\u200bb", "<b>&"])
    async def test_the_form_gives_back_the_words_that_were_sent(
        self, browser: httpx.AsyncClient, gateway: Gateway, reason: str
    ):
        gateway.answers[ACCEPT] = problem(504, "answer-too-late")
        answer = await self.decide(browser, verdict="accept", reason=reason)

        html = (await browser.get(answer.headers["location"])).text

        assert f">{escape(reason)}</textarea>" in html

    async def test_of_another_version_or_kind_is_no_repeat_of_one_whose_answer_was_lost(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        gateway.answers[ACCEPT] = gateway.answers[REJECT] = LOST
        await self.decide(browser, verdict="accept")
        gateway.answers[HISTORY] = page_of("versions", encounter(version=4))
        await self.decide(browser, verdict="accept")
        for verdict in ("accept", "reject"):
            await self.decide(browser, verdict=verdict, reason="Read it twice")

        sent = gateway.asked(ACCEPT) + gateway.asked(REJECT)
        assert len({one.headers["idempotency-key"] for one in sent}) == len(sent) == 4

    async def test_rejects_only_with_a_reason(self, browser: httpx.AsyncClient, gateway: Gateway):
        answer = await self.decide(browser, verdict="reject", reason=" ")

        assert answer.headers["location"] == f"{PAGE}?said=unreasoned#verdict"
        assert not gateway.asked(REJECT)

        ticked = {"because-2": "wrong dose or value", "because-4": "something is left out"}
        await self.decide(browser, verdict="reject", reason="75 mg", **ticked)
        reason = "wrong dose or value; something is left out: 75 mg"
        assert gateway.body_of(REJECT) == {"reason": reason}

    async def test_of_a_rejection_without_a_task_says_so(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        gateway.answers["POST /tasks"] = problem(403, "scope-missing", scope="Task.c")
        gateway.answers[HISTORY] = page_of("versions", encounter(summary_status="rejected"))

        answer = await self.decide(browser, verdict="reject", reason="Wrong drug")

        html = (await browser.get(answer.headers["location"])).text
        assert "No task was created for the writer" in html

    async def test_that_was_not_stored_says_so(self, browser: httpx.AsyncClient, gateway: Gateway):
        for refusal, said in (
            (problem(503, "service-unavailable"), "your verdict was not stored. Send it again"),
            (problem(403, "scope-missing"), "was not stored"),
        ):
            gateway.answers[ACCEPT] = refusal
            answer = await self.decide(browser, verdict="accept")
            assert said in (await browser.get(answer.headers["location"])).text

    async def test_a_form_that_is_not_ours_decides_nothing(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        odd = {"verdict": "accept", "version": "\N{ARABIC-INDIC DIGIT TWO}"}
        for fields in ({}, {"verdict": "delete"}, {"verdict": "accept"}, odd):
            answer = await browser.post(VERDICT, data={"version": "2 or 3"} | fields)

            assert answer.headers["location"] == f"{PAGE}?said=refused"
        assert not gateway.requests

    async def test_is_not_taken_from_an_address(self, browser: httpx.AsyncClient, gateway: Gateway):
        said = "Accepted.</p>"
        assert said not in (await browser.get(f"{PAGE}?said=accepted")).text

        gateway.answers[HISTORY] = page_of("versions", encounter(summary_status="final"))

        assert said in (await browser.get(f"{PAGE}?said=accepted")).text


class TestEdit:
    EDIT = f"{PAGE}/edit"
    PATCH = f"PATCH /encounters/{ENCOUNTER}"

    async def edit(self, browser: httpx.AsyncClient, text: str) -> httpx.Response:
        fields = {"version": "2", "key": number("form"), "summary": text}
        return await browser.post(self.EDIT, data=fields)

    async def test_stores_the_person_s_text_with_the_sources_of_the_draft_and_marks_changed_words(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        source = {"document_id": DOCUMENT, "version": 3, "start": 1, "end": 9}
        claim = {"claim": {"start": 0, "end": 4}}
        draft = encounter(sources=[source | claim, {"resource": "Observation/1"}])
        gateway.answers[f"GET /encounters/{ENCOUNTER}/history/2"] = (200, draft)
        gateway.answers[self.PATCH] = (200, {"version": 3})
        text = "Metoprolol was stopped in May because of bradycardia."

        answer = await self.edit(browser, f"{text}\r\nSeen.")

        assert gateway.body_of(self.PATCH) == {
            "summary": f"{text}\nSeen.",
            "sources": [source, {"resource": "Observation/1"}],
        }
        assert gateway.asked(self.PATCH)[0].headers["if-match"] == 'W/"2"'
        written = encounter(
            version=3, summary=text, summary_status="final", changed_by_kind="person"
        )
        gateway.answers[HISTORY] = page_of("versions", written, encounter())
        html = (await browser.get(answer.headers["location"])).text
        assert "Accepted with your words." in html
        assert "<del> March</del><ins> May</ins>" in html

    async def test_of_nothing_stores_nothing_and_what_is_not_stored_is_shown_again(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        gateway.answers[f"GET /encounters/{ENCOUNTER}/history/2"] = (200, encounter())

        answer = await self.edit(browser, str(encounter()["summary"]))
        assert "You did not change the text" in (await browser.get(answer.headers["location"])).text
        assert not gateway.asked(self.PATCH)

        gateway.answers[self.PATCH] = problem(412, "version-mismatch")
        newer = encounter(version=3, summary="Another text.")
        gateway.answers[HISTORY] = page_of("versions", newer, encounter())
        html = (await self.edit(browser, "My words.")).text
        assert "My words.</textarea>" in html
        assert "changed after you opened it" in html
        assert "<ins>Another text.</ins>" in html

    async def test_with_sources_that_are_wrong_or_not_checked_is_not_accepted(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        draft = encounter(sources=[SOURCE], sources_checked=False)
        gateway.answers[f"GET /encounters/{ENCOUNTER}/history/2"] = (200, draft)
        gateway.answers[self.PATCH] = problem(422, "invalid", errors=WRONG)
        html = (await self.edit(browser, "My words.")).text
        assert "Wrong sources: 2, 11." in html
        assert "My words.</textarea>" in html

        gateway.answers[self.PATCH] = (200, {"version": 3, "summary_status": "preliminary"})
        answer = await self.edit(browser, "My words.")
        stored = encounter(version=3, summary="My words.", sources_checked=False)
        gateway.answers[HISTORY] = page_of("versions", stored, draft)
        html = (await browser.get(answer.headers["location"])).text
        assert "Your text is stored, but not accepted" in html
        assert "Accepted with your words" not in html


class TestAfterAVerdict:
    WITHDRAW = f"POST /encounters/{ENCOUNTER}/summary/withdraw"
    OBJECT = f"POST /encounters/{ENCOUNTER}/summary/objections"

    async def test_an_acceptance_can_be_withdrawn_for_ten_seconds_without_a_reason(
        self, browser: httpx.AsyncClient, gateway: Gateway, monkeypatch: pytest.MonkeyPatch
    ):
        gateway.answers[self.WITHDRAW] = (200, {"version": 4})
        answer = await TestVerdict().decide(browser, verdict="accept")
        final = encounter(version=3, summary_status="final")
        gateway.answers[HISTORY] = page_of("versions", final, encounter())
        place = answer.headers["location"]
        html = (await browser.get(place)).text
        offer = field(html, "offer")
        last = f"/console/review?said=accepted&offer={offer}"  # After the last summary.
        assert field((await browser.get(last)).text, "offer") == offer

        given = await browser.post(f"{PAGE}/withdraw", data={"offer": offer})

        assert gateway.asked(self.WITHDRAW)[0].headers["if-match"] == 'W/"3"'
        assert "seconds" in gateway.body_of(self.WITHDRAW)["reason"]
        assert given.headers["location"] == f"{PAGE}?said=withdrawn"
        later = time.time() + 11
        monkeypatch.setattr(time, "time", lambda: later)
        assert 'name="offer"' not in (await browser.get(place)).text
        await browser.post(f"{PAGE}/withdraw", data={"offer": offer})
        assert len(gateway.asked(self.WITHDRAW)) == 1

    async def test_an_edit_can_be_withdrawn_for_ten_seconds(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        gateway.answers[self.WITHDRAW] = (200, {"version": 4})
        gateway.answers[TestEdit.PATCH] = (200, {"version": 3})
        form = {one: field((await browser.get(PAGE)).text, one) for one in ("version", "key")}
        answer = await browser.post(f"{PAGE}/edit", data=form | {"summary": "My words."})
        final = encounter(version=3, summary="My words.", summary_status="final")
        gateway.answers[HISTORY] = page_of("versions", final, encounter())

        offer = field((await browser.get(answer.headers["location"])).text, "offer")
        await browser.post(f"{PAGE}/withdraw", data={"offer": offer})

        assert gateway.asked(self.WITHDRAW)[0].headers["if-match"] == 'W/"3"'

    async def test_a_final_summary_can_be_withdrawn_or_objected_to_with_a_reason(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        gateway.answers |= {self.WITHDRAW: (200, {"version": 4}), self.OBJECT: (201, {})}
        final = encounter(version=3, summary_status="final")
        gateway.answers[HISTORY] = page_of("versions", final, encounter())
        html = (await browser.get(PAGE)).text
        fields = {one: field(html, one) for one in ("version", "key")}

        for action, key in (("withdraw", self.WITHDRAW), ("object", self.OBJECT)):
            without = await browser.post(f"{PAGE}/{action}", data=fields)
            assert "said=unreasoned" in without.headers["location"]
            assert not gateway.asked(key)
            await browser.post(f"{PAGE}/{action}", data=fields | {"reason": "75 mg"})

        assert gateway.body_of(self.WITHDRAW) == {"reason": "75 mg"}
        assert gateway.body_of(self.OBJECT) == {"reason": "75 mg", "version": 3}
        assert "if-match" not in gateway.asked(self.OBJECT)[0].headers

    @pytest.mark.parametrize(
        ("status", "summary", "version"), [("final", "A", "3"), ("rejected", None, "2")]
    )
    async def test_after_a_conflict_with_another_verdict_the_reason_becomes_an_objection(
        self,
        browser: httpx.AsyncClient,
        gateway: Gateway,
        status: str,
        summary: str | None,
        version: str,
    ):
        gateway.answers[REJECT] = problem(412, "version-mismatch")
        answer = await TestVerdict().decide(browser, verdict="reject", reason="75 mg")
        decided = encounter(version=3, summary=summary, summary_status=status, changed_by="dr.kim")
        gateway.answers[HISTORY] = page_of("versions", decided, encounter())

        html = (await browser.get(answer.headers["location"])).text

        assert "by dr.kim" in html
        form = html.split('/object">')[1].split("</form>")[0]
        assert field(form, "version") == version
        assert ">75 mg</textarea>" in form
