"""The story's content: invented patients, their notes, and policies."""

from dataclasses import dataclass

from chartroom.demo.client import Caller
from chartroom.system.roles import PERSONS, Role, scopes_of


def _caller(name: str, role: Role) -> Caller:
    return Caller(name, scopes_of(role, name), is_person=role in PERSONS)


INTAKE = _caller("intake-agent", Role.INTAKE)
TRIAGE = _caller("triage-agent", Role.TRIAGE)
SUMMARY = _caller("summary-agent", Role.SUMMARY)
AUTHORISATION = _caller("prior-authorisation-agent", Role.PRIOR_AUTH)
COORDINATION = _caller("care-coordination-agent", Role.COORDINATOR)
REVIEWER = _caller("reviewer", Role.REVIEWER)
CLINICIAN = _caller("dr.okonkwo", Role.REVIEWER)
# They fit no role, and need less than an operator.
CHART = Caller("chart-agent", "system/DocumentReference.cs")
IMPORT = Caller("import-agent", "system/*.cu system/Patient.s system/Encounter.s")
AUDITOR = Caller("auditor", "system/AuditEvent.rs", is_person=True)

# Policies belong to no patient: they are filed under this name instead of a patient's id.
POLICY = "policy"


@dataclass(frozen=True)
class Note:
    source_type: str
    source_ref: str
    text: str


@dataclass(frozen=True)
class Filed:
    """A file of `documents/`, as it is stored."""

    file: str
    media_type: str
    source_type: str
    source_ref: str
    title: str
    occurred_at: str


@dataclass(frozen=True)
class Character:
    full_name: str
    date_of_birth: str
    chief_complaint: str
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class Question:
    question: str
    answer: str  # A phrase that the first passage must contain.


HEART = Character(
    full_name="María José Núñez Ibáñez",
    date_of_birth="1961-04-12",
    chief_complaint="Chest tightness on climbing stairs since Monday",
    notes=(
        Note(
            "discharge_summary",
            "discharge-2024-03-09#course",
            "Admitted with a non-ST-elevation myocardial infarction. Coronary angiography showed a 90 % stenosis of "
            "the left anterior descending artery, treated with one drug-eluting stent. The stay was uneventful and "
            "she went home on the fourth day.",
        ),
        Note(
            "medication_history",
            "medications-2024-03-09#current",
            "Antiplatelet treatment since the stent: clopidogrel 75 mg once daily for twelve months, together with "
            "aspirin 100 mg once daily without an end date. Also atorvastatin 80 mg at night and bisoprolol 2.5 mg "
            "in the morning.",
        ),
        Note(
            "medication_history",
            "medications-2024-03-09#allergies",
            "Penicillin caused a generalised urticarial rash in 1998. No reaction to contrast medium during "
            "angiography.",
        ),
        Note(
            "lab_report",
            "lab-2024-09-17#lipids",
            "LDL cholesterol 1.9 mmol/l on atorvastatin 80 mg, above the target of 1.4 mmol/l after an infarction. "
            "Creatinine 71 µmol/l, potassium 4.4 mmol/l.",
        ),
        Note(
            "imaging_report",
            "echo-2024-09-17#findings",
            "Transthoracic echocardiogram: left ventricular ejection fraction 52 %, mild hypokinesia of the anterior "
            "wall, no relevant valve disease, no pericardial effusion.",
        ),
    ),
)

BACK = Character(
    full_name="Zofia Wróblewska",
    date_of_birth="1984-11-03",
    chief_complaint="Low back pain running down the left leg for nine weeks",
    notes=(
        Note(
            "visit_note",
            "visit-2025-05-06#examination",
            "Straight-leg raise positive on the left at 40 degrees. Ankle reflex weaker on the left, strength of "
            "the big toe 4 of 5. No saddle anaesthesia, bladder and bowel function normal.",
        ),
        Note(
            "therapy_report",
            "physio-2025-06-24#course",
            "Completed eight sessions of physiotherapy over seven weeks with daily exercises at home and naproxen "
            "500 mg twice daily. Pain fell only from 8 to 7 of 10; sitting is tolerated for less than twenty "
            "minutes.",
        ),
        Note(
            "imaging_report",
            "xray-2025-05-06#impression",
            "Plain radiographs of the lumbar spine in two planes: disc space L5/S1 narrowed, no fracture, no "
            "spondylolisthesis.",
        ),
        Note(
            "claim_note",
            "claim-2025-0612#status",
            "Request for advanced imaging received. Documentation so far: visit note and radiographs. The report on "
            "conservative treatment is still missing.",
        ),
    ),
)

DIABETES = Character(
    full_name="Đặng Thị Hương",
    date_of_birth="1972-07-29",
    chief_complaint="Night-time hypoglycaemia",
    notes=(
        Note(
            "lab_report",
            "lab-2025-02-11#hba1c",
            "HbA1c 8.6 % (70 mmol/mol), up from 7.4 % a year ago. Urine albumin to creatinine ratio 12 mg/mmol.",
        ),
        Note(
            "imaging_report",
            "retina-2025-01-20#result",
            "Retinal screening photographs of both eyes: mild non-proliferative retinopathy on the right, none on "
            "the left, no macular oedema. Repeat in twelve months.",
        ),
        Note(
            "medication_history",
            "medications-2025-02-11#current",
            "Insulin glargine 22 units at bedtime, insulin aspart with meals, metformin 1000 mg twice daily. Three "
            "glucose readings below 3.5 mmol/l at three in the morning this month.",
        ),
    ),
)

LUNGS = Character(
    full_name="Søren Ångström",
    date_of_birth="1949-02-17",
    chief_complaint="Breathless on level ground, second flare this winter",
    notes=(
        Note(
            "lab_report",
            "spirometry-2025-01-14#result",
            "Spirometry after bronchodilation: FEV1 46 % of predicted, FEV1/FVC 0.52: severe chronic obstructive "
            "pulmonary disease.",
        ),
        Note(
            "education",
            "inhaler-2025-01-14#teaching",
            "Inhaler technique was taught with a spacer: breathe out fully, one puff, breathe in slowly, hold for "
            "ten seconds, rinse the mouth afterwards. He showed it back without mistakes.",
        ),
        Note(
            "discharge_summary",
            "discharge-2025-02-02#plan",
            "Finish prednisolone 40 mg on the fifth day. Pulmonary rehabilitation starts within four weeks; "
            "influenza and pneumococcal vaccines are due. Long-term oxygen was not needed at rest.",
        ),
    ),
)

CAST = (HEART, BACK, DIABETES, LUNGS)

POLICIES = (
    Note(
        "policy",
        "policy-imaging-12#lumbar-mri",
        "Magnetic resonance imaging of the lumbar spine is authorised after six weeks of conservative treatment "
        "without relief, documented by a therapy report, together with radiographs and a neurological finding on "
        "examination.",
    ),
    Note(
        "policy",
        "policy-imaging-12#urgent",
        "No waiting time applies to suspected cauda equina syndrome, fracture, infection or cancer: imaging is "
        "authorised the same day and documented afterwards.",
    ),
    Note(
        "policy",
        "policy-devices-04#glucose-monitoring",
        "Continuous glucose monitoring is authorised for patients on several insulin injections a day who had "
        "documented hypoglycaemia below 3.9 mmol/l within the last three months.",
    ),
)

HEART_SYMPTOMS = ("chest tightness on exertion", "short of breath on stairs")
HEART_REASON = "new exertional symptoms after a stent"

HEART_QUESTION = Question(
    "Which antiplatelet medicines does she take since the stent?", "clopidogrel 75 mg"
)
POLICY_QUESTION = Question(
    "How long must conservative treatment last before an MRI of the lumbar spine is authorised?",
    "six weeks",
)
BACK_QUESTION = Question(
    "How many sessions of physiotherapy did she complete, and did the pain get better?",
    "eight sessions",
)
CONTEXT_QUESTION = "What did the last echocardiogram show?"

LETTER = Filed(
    "discharge-letter.md",
    "text/markdown",
    "discharge_letter",
    "discharge-2024-03-09",
    "Discharge letter, Department of Cardiology",
    "2024-03-09T11:00:00+01:00",
)
POLICY_PAGE = Filed(
    "antiplatelet-policy.html",
    "text/html",
    "policy",
    "policy-antiplatelet-07",
    "Antiplatelet treatment around operations",
    "2024-01-01T00:00:00+01:00",
)
LETTER_QUESTIONS = (
    Question(
        "Why was the dose of bisoprolol reduced during the stay?", "pauses of up to 2.3 seconds"
    ),
    Question(
        "Why must creatinine and potassium be checked one week after discharge?",
        "because lisinopril was doubled",
    ),
)
SHARED_QUESTION = Question(
    "How many days before an operation is clopidogrel paused?", "five days before an operation"
)
CHART_QUESTION = Question("How high was the LDL cholesterol?", "1.9 mmol/l")

HEART_SUMMARY = (
    "Exertional chest tightness for days after a stent to the left anterior descending artery; on clopidogrel and "
    "aspirin (medications-2024-03-09#current), penicillin allergy. Escalated for assessment today."
)
BACK_SUMMARY = (
    "Criteria for an MRI of the lumbar spine are met: eight sessions over seven weeks without relief "
    "(physio-2025-06-24#course), radiographs, weaker left ankle reflex. Draft for a person to decide."
)
