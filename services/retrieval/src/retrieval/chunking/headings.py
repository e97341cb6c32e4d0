"""Section names of US notes and C-CDA, and their usual abbreviations, in lower case and without a
colon.
"""

CLINICAL_HEADINGS = frozenset(
    """
a/p
admission diagnosis
admitting diagnosis
allergies
assessment
assessment & plan
assessment and plan
assessment and recommendations
assessment/plan
brief history
cc
chief complaint
consultations
course in the emergency department
current medications
diagnoses
diagnosis
diagnostic studies
diet
discharge condition
discharge diagnoses
discharge diagnosis
discharge disposition
discharge instructions
discharge medications
discharge plan
disposition
ed course
emergency department course
exam
family history
fh
findings
follow up
follow-up
functional status
gyn history
health maintenance
history
history of present illness
history of presenting illness
hospital course
hpi
immunisations
immunizations
impression
impression and plan
indication
indications
instructions
interval history
lab results
laboratory data
laboratory results
labs
medical history
medications
medications on admission
medications on discharge
mental status exam
mental status examination
objective
operative findings
past history
past medical and surgical history
past medical history
past surgical history
physical exam
physical examination
plan
plan of care
pmh
pmhx
postoperative diagnosis
preoperative diagnosis
present illness
principal diagnosis
problem list
problems
procedure
procedures
procedures performed
psh
reason for admission
reason for consultation
reason for referral
reason for visit
recommendations
results
review of symptoms
review of systems
ros
secondary diagnoses
sh
social history
subjective
summary
surgical history
technique
treatment plan
vital signs
vitals
""".strip().split("\n")
)
