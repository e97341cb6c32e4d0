"""The three questions at the end of a load of real input, with answers that their documents contain, and
citations that are compared with the notes.

The passage with the answer ranks first by a wide margin. The question without a patient is about a
hobby, not an illness, so that no other medical text is similar to it.
"""

from dataclasses import dataclass

from chartroom.demo import story
from chartroom.demo.citations import cite
from chartroom.demo.display import Stage
from chartroom.demo.loading import Loaded
from chartroom.demo.story import Question


@dataclass(frozen=True)
class KnownAnswer:
    document: str
    of_patient: bool  # Search only the document's patient; else everything that is stored.
    why: str
    question: Question


KNOWN_ANSWERS = (
    KnownAnswer(
        "D2N032:note",
        of_patient=True,
        why="asks about a patient who shares the name with others; only this one's passages may answer.",
        question=Question(
            "What did the MR arthrogram of the right hip reveal about the acetabulum?",
            "high-grade chondromalacia",
        ),
    ),
    KnownAnswer(
        "D2N046:note",
        of_patient=True,
        why="asks about a patient whose name is not in the data.",
        question=Question(
            "How large is the left ovarian mass on the CT scan of the abdomen?",
            "3 cm left ovarian mass",
        ),
    ),
    KnownAnswer(
        "D2N121:note",
        of_patient=False,
        why="asks everything that is stored, without naming a patient.",
        question=Question(
            "On which lake does the patient, a frequent water skier, have a boat?", "Lake Martin"
        ),
    ),
)


def ask_all(stage: Stage, loaded: Loaded) -> None:
    stage.scene("Three retrievals")
    for known in KNOWN_ANSWERS:
        patient = loaded.patient_of(known.document)
        if patient is None:
            stage.remark(
                f"{known.document} is not in this data, so the question about it is not asked.",
                style="yellow",
            )
            continue
        stage.say(story.SUMMARY, known.why)
        whose = {"patient_id": patient} if known.of_patient else {}
        note = loaded.note_of(known.document)
        cite(stage, story.SUMMARY, known.question, of=note, **whose)
