"""Other words for what a question about a chart asks for. Pure.

The table was written for this project, of abbreviations and plain words that clinicians and patients use; none of it
is copied from a terminology. Words with `=` between them find each other; a word behind `>` answers, and does not ask.
If a question has two entries, the longer counts.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from retrieval.lexical.tokens import tokens

TABLE = """
a1c = hba1c = hemoglobin a1c = haemoglobin a1c = glycated hemoglobin
af = afib = atrial fibrillation
irregular heartbeat > atrial fibrillation arrhythmia
aki = acute kidney injury
alt = sgpt = alanine aminotransferase
ast = sgot = aspartate aminotransferase
alp = alkaline phosphatase
liver enzymes > alanine aspartate aminotransferase alkaline phosphatase bilirubin
lft = liver function > alanine aspartate aminotransferase bilirubin albumin
bmi = body mass index
bmp = basic metabolic panel
cmp = comprehensive metabolic panel
bnp = natriuretic peptide
blood pressure = bp
bph = benign prostatic hyperplasia = enlarged prostate
bun = urea nitrogen
urea > urea nitrogen
ca = calcium
cabg = bypass operation = bypass surgery = coronary artery bypass
cad = coronary artery disease = coronary heart disease
heart disease > coronary heart cardiac
cbc = fbc = blood count = complete blood count = hemogram
chf = heart failure
ckd = chronic kidney disease
kidney disease > kidney renal nephropathy
copd = chronic obstructive pulmonary disease = chronic obstructive lung disease
emphysema > pulmonary emphysema obstructive lung bronchitis
cpap = continuous positive airway pressure
crp = c reactive protein
ct = ct scan = cat scan = computed tomography
cxr = chest x-ray = chest radiograph = plain chest x-ray
cva = stroke = cerebrovascular accident
dvt = deep vein thrombosis
dexa = bone density > absorptiometry
ecg = ekg = electrocardiogram = electrocardiographic
echo = echocardiogram = echocardiography
eeg = electroencephalogram
egd = gastroscopy = upper endoscopy
egfr = gfr = glomerular filtration rate
kidney function > glomerular filtration creatinine
esr = erythrocyte sedimentation rate
gerd = heartburn = acid reflux = gastroesophageal reflux
hb = hgb = hemoglobin = haemoglobin
hct = hematocrit = haematocrit
bad cholesterol > ldl low density lipoprotein
good cholesterol > hdl high density lipoprotein
hdl = high density lipoprotein
ldl = low density lipoprotein
hr = pulse = heart rate
htn = high blood pressure = hypertension
low blood pressure = hypotension
blood sugar = glucose
sugar disease = diabetes
dm = diabetes mellitus
t2dm = type 2 diabetes = diabetes mellitus type 2
t1dm = type 1 diabetes = diabetes mellitus type 1
ibs = irritable bowel syndrome
inr = international normalized ratio
k = potassium
na = sodium
cl = chloride
mi = heart attack = myocardial infarction
mmr > measles mumps rubella
mri = magnetic resonance imaging
ms = multiple sclerosis
oa = osteoarthritis
osa = sleep apnea = sleep apnoea
spo2 = o2 sat = oxygen saturation = sats
pe = pulmonary embolism
plt = platelet count = platelets
psa = prostate specific antigen
pvd = peripheral vascular disease
ra = rheumatoid arthritis
rbc = red cell count = red blood cell = erythrocytes
wbc = white cell count = white blood cell = leukocytes
rr = breathing rate = respiratory rate
temp = fever = body temperature
thyroid > thyroid thyrotropin thyroxine
tsh = thyrotropin = thyroid stimulating hormone
tia = mini stroke = transient ischemic attack
tb = tuberculosis
tkr = knee replacement = replacement of knee
thr = hip replacement = replacement of hip
uti = urinary tract infection = bladder infection
urine albumin > microalbumin albumin
weight > body weight
height > body height
tall > body height
smoke = smoker = tobacco
alcohol > alcohol drinking
lipids = cholesterol panel = lipid panel
high cholesterol > hyperlipidemia hypercholesterolemia hyperlipidaemia
anaemia = anemia
low red cells > anemia
broken bone > fracture
ankle sprain = sprain of ankle
bruise > contusion
cut > laceration
cancer > malignant neoplasm carcinoma tumor
chickenpox > varicella
antidepressant > sertraline fluoxetine citalopram escitalopram venlafaxine duloxetine bupropion
ear infection > otitis media
flu = influenza
flu shot > influenza
gallbladder surgery > cholecystectomy
appendix surgery > appendectomy
tonsil surgery > tonsillectomy
womb removal > hysterectomy
gout > gout uric
hay fever = allergic rhinitis
head injury > concussion injury of head brain
itch > pruritus
measles > mmr measles
meningitis vaccine > meningococcal
lockjaw > tetanus td tdap
tetanus > td tdap dtap tetanus
whooping cough > pertussis tdap dtap
diphtheria > td tdap dtap
polio > ipv poliomyelitis
shingles = zoster
shingles shot > zoster
shingles vaccine > zoster
pneumonia vaccine > pneumococcal
pneumonia shot > pneumococcal
pneumococcal vaccine > pneumococcal ppsv pcv
hepatitis b > hep b
covid vaccine > covid sars cov mrna
covid shot > covid sars cov mrna
corona > covid sars cov
corona shot > covid sars cov mrna
miscarriage > miscarriage abortion
nosebleed = epistaxis
nuts > peanuts nut
obesity = overweight
piles = haemorrhoids = hemorrhoids
pregnant = pregnancy
rash > rash dermatitis eczema
runny nose = rhinitis
seafood > shellfish fish
seizure = epilepsy
epipen > epinephrine
sinus infection = sinusitis
sore throat > pharyngitis throat streptococcal
sulfa = sulfonamide
water pill > diuretic furosemide hydrochlorothiazide
aspirin = acetylsalicylic acid
acetaminophen = paracetamol
albuterol = salbutamol
hctz = hydrochlorothiazide
blood thinner > warfarin apixaban rivaroxaban dabigatran heparin clopidogrel anticoagulant
statin > simvastatin atorvastatin rosuvastatin pravastatin
painkiller > acetaminophen ibuprofen naproxen hydrocodone oxycodone tramadol
antibiotic > amoxicillin penicillin azithromycin ciprofloxacin doxycycline cephalexin
birth control > contraceptive
pacemaker > pacemaker cardiac
nebulizer = nebuliser
cgm = glucose monitor
gp = pcp = family doctor = primary care physician
emergency visit > emergency
er visit > emergency
visit = encounter = appointment
goal = target
problem = diagnosis
check-up = checkup = general examination = wellness
insurer = payer = payor > coverage
"""
# For questions about medication: what is given for this.
PURPOSES = """
allergies > antihistamine cetirizine loratadine fexofenadine
anticoagulation > warfarin apixaban rivaroxaban dabigatran heparin
asthma > albuterol salbutamol fluticasone budesonide montelukast inhaler
antihypertensive = high blood pressure = hypertension > lisinopril captopril amlodipine losartan hydrochlorothiazide
blood pressure > hypertension lisinopril captopril amlodipine losartan hydrochlorothiazide
cholesterol > hyperlipidemia simvastatin atorvastatin rosuvastatin pravastatin
copd > tiotropium salmeterol fluticasone albuterol inhaler
depression > sertraline fluoxetine citalopram escitalopram venlafaxine bupropion
diabetes > metformin insulin glipizide sitagliptin empagliflozin liraglutide
gout > allopurinol colchicine
heart failure > furosemide carvedilol metoprolol lisinopril spironolactone
infection > amoxicillin penicillin azithromycin ciprofloxacin doxycycline cephalexin
pain > acetaminophen ibuprofen naproxen hydrocodone oxycodone tramadol
reflux > omeprazole pantoprazole esomeprazole famotidine
seizures > clonazepam levetiracetam lamotrigine carbamazepine phenytoin valproate
sleep > zolpidem trazodone melatonin
thyroid > levothyroxine methimazole
"""
Stems = tuple[str, ...]


def synonyms(question: str, *, of_medication: bool = False) -> frozenset[str]:
    """Return the tokens to look for beside a question's own."""
    asked = tokens(question)
    found = {*_found(asked, _table(TABLE))}
    if of_medication:
        found.update(_found(asked, _table(PURPOSES)))
    return frozenset(found) - frozenset(asked)


def _found(asked: Sequence[str], table: Mapping[Stems, frozenset[str]]) -> Iterator[str]:
    longest = max(map(len, table))
    start = 0
    while start < len(asked):
        lengths = range(min(longest, len(asked) - start), 0, -1)
        spans = (tuple(asked[start : start + length]) for length in lengths)
        span = next((one for one in spans if one in table), None)
        yield from table[span] if span else ()
        start += len(span) if span else 1


@cache
def _table(text: str) -> Mapping[Stems, frozenset[str]]:
    found: dict[Stems, frozenset[str]] = {}
    for line in text.strip().splitlines():
        asked, _, answers = line.partition(" > ")
        alike = asked.split(" = ")
        for one in alike:
            others = [answers, *(other for other in alike if other != one)]
            found[tuple(tokens(one))] = frozenset(tokens(" ".join(others)))
    return found
