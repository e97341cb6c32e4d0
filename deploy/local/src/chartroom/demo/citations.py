"""Answers with citations: a document is stored, passages of it answer questions, and what a citation
says is compared with the document's text.
"""

import time
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from chartroom.demo import story
from chartroom.demo.client import Caller, DemoFailed, Request, Upload
from chartroom.demo.display import Stage
from chartroom.demo.scenes import Registered, answer_of, ask
from chartroom.demo.story import Filed, Question

FOUND_SECONDS = 60.0  # A chart is findable within 30 s of its import; a busy machine takes longer.
LOOK_SECONDS = 0.5
Match = Mapping[str, Any]  # Any: JSON.


def cite_documents(stage: Stage, patient: Registered) -> None:
    """Store a letter and a policy as files, and ask three questions of them."""
    stage.scene("Documents and citations")
    stage.say(
        story.CHART,
        "stores a whole discharge letter, a Markdown file, under the patient's number. It becomes passages that "
        "follow its sections.",
    )
    stage.request(story.CHART, _upload(story.LETTER, patient_id=patient.number))
    stage.say(
        story.CHART,
        "stores a policy, an HTML file, which belongs to no patient.",
    )
    stored = stage.request(story.CHART, _upload(story.POLICY_PAGE, scope="shared"))
    stage.remark(
        "It is there from an earlier run; nothing was stored."
        if stored.answer["status"] == "unchanged"
        else "It is a draft, which no search finds."
    )
    stage.say(story.REVIEWER, "is a person and approves it. No agent can.")
    approval = Request(
        "PATCH",
        "/documents/{document_id}",
        {"review_status": "approved"},
        path_values={"document_id": stored.text("id")},
        headers={"If-Match": f'W/"{stored.answer["version"]}"'},
    )
    stage.request(story.REVIEWER, approval)
    for known in story.LETTER_QUESTIONS:
        stage.say(story.SUMMARY, "asks the chart, and checks the citation in the original text.")
        letter = _content(story.LETTER).decode()
        cite(stage, story.SUMMARY, known, of=letter, patient_id=patient.number)
    stage.say(
        story.SUMMARY,
        "asks the patient's chart and the shared policies in one ranking, and checks that citation, too.",
    )
    question = story.SHARED_QUESTION
    cite(stage, story.SUMMARY, question, patient_id=patient.number, include_shared=True)


def cite(
    stage: Stage, caller: Caller, question: Question, *, of: str | None = None, **asked: object
) -> None:
    """Ask, then read the text that the first passage is from. Raises DemoFailed where the passage
    lacks the answer, or is not what that text has at its place, or the text is not `of`.
    """
    text = verified_text(stage, caller, ask(stage, caller, question, **asked))
    if of is None:
        return
    if text != of:
        raise DemoFailed("The citation is not from the text that was stored.")
    stage.verified("the original text is the one that was stored, unchanged.")


def verified_text(stage: Stage, caller: Caller, match: Match) -> str:
    """Return the text of a passage's document in the version that the passage is from."""
    if match.get("document_id") is None:
        raise DemoFailed(f"The passage of {match['source_ref']} names no document.")
    version, start, end = match["document_version"], match["start"], match["end"]
    original = Request(
        "GET",
        "/documents/{document_id}",
        path_values={"document_id": match["document_id"]},
        query={"version": str(version)},
    )
    text = stage.request_briefly(caller, original, "the original text").text("text")
    stage.citation(match)
    if text[start:end] != match["chunk_text"]:
        raise DemoFailed(
            f"The passage of {match['source_ref']} is not what version {version} has from {start} to {end}."
        )
    stage.verified(
        f"text[{start}:{end}] of version {version} is the passage, character by character."
    )
    return text


def ask_imported(stage: Stage, patient: Registered) -> None:
    """Ask for a result of the imported chart, which records sends retrieval in the background."""
    stage.scene("What the chart says is found, too")
    stage.say(
        story.SUMMARY,
        "asks for a laboratory result. No one has stored it in retrieval: it was imported into the chart.",
    )
    body = {
        "question": story.CHART_QUESTION.question,
        "patient_id": patient.number,
        "source_types": ["Observation"],
        "top_k": 1,
    }
    request = Request("POST", "/retrieve", body)
    until = time.monotonic() + FOUND_SECONDS
    while not stage.gateway.call(story.SUMMARY, request).answer["matches"]:
        if time.monotonic() > until:
            raise DemoFailed(
                f"The imported result was not found within {FOUND_SECONDS:.0f} s of its import."
            )
        time.sleep(LOOK_SECONDS)
    match = answer_of(stage, stage.request(story.SUMMARY, request), story.CHART_QUESTION)
    verified_text(stage, story.SUMMARY, match)


def _upload(filed: Filed, **whose: str) -> Request:
    fields = {
        **whose,
        "source_type": filed.source_type,
        "source_ref": filed.source_ref,
        "title": filed.title,
        "occurred_at": filed.occurred_at,
    }
    upload = Upload(filed.file, filed.media_type, _content(filed))
    return Request("POST", "/documents", fields, file=upload)


def _content(filed: Filed) -> bytes:
    return files("chartroom.demo").joinpath("documents", filed.file).read_bytes()
