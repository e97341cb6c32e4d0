"""Invented medical concepts for generated charts; their codes do not belong to any terminology."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept. `asked`: its words in questions. `low`, `high`, `unit`: the range of a measured value."""

    name: str
    asked: Sequence[str]
    low: float = 0
    high: float = 0
    unit: str = ""

    @property
    def code(self) -> str:
        return "-".join(self.name.lower().split()[:6])


@dataclass(frozen=True, slots=True)
class Treatment:
    problem: Concept
    drugs: Sequence[Concept]
    purpose: str
    plan: Concept
    goal: str


LABS = (
    Concept("Hemoglobin A1c/Hemoglobin total in Blood", ("HbA1c", "A1c"), 5.2, 9.8, "%"),
    Concept("Glucose [Mass/volume] in Serum", ("glucose", "blood sugar"), 70, 190, "mg/dL"),
    Concept("Low density lipoprotein cholesterol, direct assay", ("LDL",), 60, 190, "mg/dL"),
    Concept("High density lipoprotein cholesterol in Serum", ("HDL",), 30, 80, "mg/dL"),
    Concept("Cholesterol total in Serum", ("total cholesterol",), 130, 280, "mg/dL"),
    Concept("Triglycerides in Serum", ("triglycerides",), 60, 300, "mg/dL"),
    Concept("Potassium [Moles/volume] in Serum", ("potassium", "K"), 3.2, 5.4, "mmol/L"),
    Concept("Sodium [Moles/volume] in Serum", ("sodium", "Na"), 131, 147, "mmol/L"),
    Concept("Creatinine [Mass/volume] in Serum", ("creatinine",), 0.5, 2.4, "mg/dL"),
    Concept("Estimated glomerular filtration rate", ("eGFR", "kidney function"), 25, 110, "mL/min"),
    Concept("Urea nitrogen in Serum", ("BUN",), 6, 40, "mg/dL"),
    Concept("Hemoglobin [Mass/volume] in Blood", ("hemoglobin", "Hb"), 8.5, 17, "g/dL"),
    Concept("Leukocytes [#/volume] in Blood", ("WBC", "white cell count"), 3, 14, "10*3/uL"),
    Concept("Platelets [#/volume] in Blood", ("platelet count",), 110, 420, "10*3/uL"),
    Concept("Alanine aminotransferase in Serum", ("ALT",), 9, 90, "U/L"),
    Concept("Thyrotropin [Units/volume] in Serum", ("TSH",), 0.3, 8, "mIU/L"),
    Concept("Prostate specific antigen in Serum", ("PSA",), 0.2, 8, "ng/mL"),
    Concept("Microalbumin/Creatinine ratio in Urine", ("urine albumin",), 5, 300, "mg/g"),
    Concept("C reactive protein in Serum", ("CRP",), 1, 90, "mg/L"),
    Concept("International normalized ratio of coagulation", ("INR",), 0.9, 3.5, ""),
)
LABS_OF_FIRST_HALF = 12  # Only questions of the second half are about labs from this index on.
VITALS = (
    Concept("Body mass index", ("BMI",), 18, 41, "kg/m2"),
    Concept("Body weight", ("weight",), 48, 130, "kg"),
    Concept("Body height", ("height", "how tall"), 150, 196, "cm"),
    Concept("Heart rate", ("pulse", "HR"), 52, 110, "/min"),
    Concept("Respiratory rate", ("breathing rate", "RR"), 10, 26, "/min"),
    Concept("Body temperature", ("temperature",), 36, 39.5, "Cel"),
    Concept("Oxygen saturation in Arterial blood", ("O2 sat", "SpO2"), 88, 100, "%"),
    Concept("Pain severity score 0-10, reported", ("pain score",), 0, 9, "{score}"),
)
PRESSURE = Concept("Blood pressure panel", ("blood pressure", "BP"), 95, 185, "mm[Hg]")
SMOKING = Concept("Tobacco smoking status", ("smoking status",))
TREATMENTS = (
    Treatment(
        Concept("Hypertension", ("high blood pressure", "HTN")),
        (
            Concept("lisinopril 10 MG Oral Tablet", ("lisinopril",)),
            Concept("hydrochlorothiazide 25 MG Oral Tablet", ("hydrochlorothiazide", "HCTZ")),
            Concept("amlodipine 5 MG Oral Tablet", ("amlodipine",)),
        ),
        "blood pressure",
        Concept("Lifestyle education regarding hypertension", ("blood pressure",)),
        "Blood pressure below 140/90 mm[Hg]",
    ),
    Treatment(
        Concept("Diabetes mellitus type 2 (disorder)", ("diabetes", "T2DM", "sugar disease")),
        (
            Concept("metformin hydrochloride 500 MG Oral Tablet", ("metformin",)),
            Concept("insulin glargine 100 UNT/ML Pen Injector", ("insulin",)),
        ),
        "diabetes",
        Concept("Diabetes self management plan", ("diabetes",)),
        "Hemoglobin A1c below 7.0 %",
    ),
    Treatment(
        Concept("Hyperlipidemia (disorder)", ("high cholesterol",)),
        (Concept("simvastatin 20 MG Oral Tablet", ("simvastatin", "statin")),),
        "cholesterol",
        Concept("Low fat diet education", ("diet",)),
        "LDL cholesterol below 100 mg/dL",
    ),
    Treatment(
        Concept("Asthma (disorder)", ("asthma",)),
        (
            Concept("albuterol 0.09 MG/ACTUAT Metered Dose Inhaler", ("albuterol",)),
            Concept("fluticasone 0.22 MG/ACTUAT Dry Powder Inhaler", ("fluticasone",)),
        ),
        "asthma",
        Concept("Asthma self management", ("asthma",)),
        "No night symptoms of asthma in a month",
    ),
    Treatment(
        Concept("Atrial fibrillation (disorder)", ("AF", "irregular heartbeat")),
        (
            Concept("warfarin sodium 5 MG Oral Tablet", ("warfarin", "blood thinner")),
            Concept("digoxin 0.125 MG Oral Tablet", ("digoxin",)),
        ),
        "anticoagulation",
        Concept("Anticoagulation management plan", ("anticoagulation",)),
        "International normalized ratio between 2.0 and 3.0",
    ),
    Treatment(
        Concept("Chronic obstructive lung disease", ("COPD",)),
        (Concept("tiotropium 0.018 MG Inhalation Powder", ("tiotropium",)),),
        "COPD",
        Concept("Respiratory therapy", ("breathing",)),
        "Walks 400 m without a rest",
    ),
    Treatment(
        Concept("Gastroesophageal reflux disease", ("GERD", "heartburn")),
        (Concept("omeprazole 20 MG Delayed Release Oral Capsule", ("omeprazole",)),),
        "reflux",
        Concept("Weight reduction plan", ("weight",)),
        "Body mass index below 30 kg/m2",
    ),
    Treatment(
        Concept("Major depressive disorder", ("depression",)),
        (Concept("sertraline 50 MG Oral Tablet", ("sertraline", "antidepressant")),),
        "depression",
        Concept("Mental health care plan", ("mood",)),
        "Sleeps six hours or more on most nights",
    ),
)
ACUTE = (
    Concept("Acute viral pharyngitis (disorder)", ("sore throat",)),
    Concept("Otitis media", ("ear infection",)),
    Concept("Acute bronchitis (disorder)", ("bronchitis",)),
    Concept("Sprain of ankle", ("ankle sprain",)),
    Concept("Urinary tract infection", ("UTI",)),
    Concept("Myocardial infarction", ("heart attack", "MI")),
)
VACCINES = (
    Concept("Td (adult), preservative free", ("tetanus", "tetanus shot")),
    Concept("Influenza, seasonal, injectable", ("flu shot", "flu vaccine")),
    Concept("Pneumococcal conjugate PCV 13", ("pneumonia vaccine", "pneumococcal vaccine")),
    Concept("zoster, recombinant", ("shingles shot", "shingles vaccine")),
    Concept("Hep B, adult", ("hepatitis B vaccine",)),
    Concept("COVID-19, mRNA, LNP-S", ("covid vaccine", "corona shot")),
    Concept("HPV, quadrivalent", ("HPV vaccine",)),
)
ALLERGENS = (
    Concept("Allergy to penicillin", ("penicillin",)),
    Concept("Allergy to peanuts", ("peanuts", "nuts")),
    Concept("Latex allergy", ("latex",)),
    Concept("Allergy to sulfonamide", ("sulfa drugs",)),
    Concept("Shellfish allergy", ("shellfish", "seafood")),
)
PROCEDURES = (
    Concept("Colonoscopy", ("colonoscopy",)),
    Concept("Electrocardiographic procedure", ("ECG", "EKG")),
    Concept("Plain chest X-ray (procedure)", ("CXR", "chest x-ray")),
    Concept("Appendectomy", ("appendix surgery",)),
    Concept("Coronary artery bypass grafting", ("bypass operation", "CABG")),
    Concept("Total replacement of knee", ("knee replacement", "TKR")),
    Concept("Documentation of current medications", ()),
    Concept("Depression screening (procedure)", ("depression screening",)),
)
DEVICES = (
    Concept("Cardiac pacemaker, device", ("pacemaker",)),
    Concept("Continuous glucose monitor", ("glucose monitor", "CGM")),
    Concept("Home nebulizer", ("nebulizer",)),
)
VISITS = (
    Concept("General examination of patient (procedure)", ("check-up",)),
    Concept("Encounter for symptom", ()),
    Concept("Follow-up encounter", ("follow-up",)),
    Concept("Emergency room admission (procedure)", ("emergency visit", "ER visit", "A&E visit")),
)
REPORTS = (
    Concept("Lipid panel", ("lipid panel",)),
    Concept("Complete blood count panel", ("CBC", "blood count")),
    Concept("Basic metabolic panel", ("BMP", "metabolic panel")),
)
