"""The table was written for this project; nothing is copied from a terminology. `a = b`: each finds
the other. `a > b`: a question with a finds b, not the reverse.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from retrieval.lexical.abbreviations import ABBREVIATIONS
from retrieval.lexical.drugs import CLASSES, NAMES, PURPOSES
from retrieval.lexical.tokens import tokens

TABLE = """
a1c = hba1c = hemoglobin a1c = haemoglobin a1c = glycated hemoglobin = hgb a1c = glycohemoglobin
af = afib = atrial fibrillation
irregular heartbeat > atrial fibrillation arrhythmia
aki = acute kidney injury
alt = sgpt = alanine aminotransferase
ast = sgot = aspartate aminotransferase
alp = alkaline phosphatase
liver enzymes > alanine aspartate aminotransferase alkaline phosphatase bilirubin
bmi = body mass index
bmp = basic metabolic panel
cmp = comprehensive metabolic panel
bnp = nt-probnp = probnp = natriuretic peptide
blood pressure = bp
bph = benign prostatic hyperplasia = enlarged prostate
ca = calcium = serum calcium
cad = coronary artery disease = coronary heart disease = ischemic heart disease = ihd
heart disease > coronary heart cardiac ischemic
cbc = fbc = blood count = complete blood count = full blood count = hemogram
chf = hf = heart failure
ckd = chronic kidney disease
kidney disease > kidney renal nephropathy
emphysema > pulmonary emphysema obstructive lung bronchitis
cpap = continuous positive airway pressure
crp = c reactive protein
ct = ct scan = cat scan = computed tomography
cva = stroke = cerebrovascular accident = cerebrovascular disease
dexa = dxa = bone density = osteoporosis test > bone density absorptiometry
kidney function = renal function = kidney test > glomerular filtration creatinine
esr = sed rate = erythrocyte sedimentation rate
gerd = heartburn = acid reflux = gastroesophageal reflux
hb = hgb = hemoglobin = haemoglobin
hct = hematocrit = haematocrit
htn = high blood pressure = hypertension
low blood pressure = hypotension
sugar disease = diabetes
dm = diabetes mellitus
t1dm = type 1 diabetes = diabetes mellitus type 1
ibs = irritable bowel syndrome
inr = international normalized ratio
k = potassium
na = sodium
cl = chloride
mi = heart attack = myocardial infarction = stemi = nstemi
mmr > measles mumps rubella
mri = magnetic resonance imaging
ms = multiple sclerosis
oa = osteoarthritis
psa = prostate specific antigen
pvd = peripheral vascular disease
ra = rheumatoid arthritis
thyroid > thyroid thyrotropin thyroxine
tia = mini stroke = transient ischemic attack
tb = tuberculosis
urine albumin = microalbumin = acr = uacr = protein in the urine > microalbumin albumin creatinine ratio urine
smoke = smoker = tobacco = cigarette = nicotine
broken = broken bone > fracture
ankle sprain = sprain of ankle = twisted ankle
bruise > contusion
cut = wound > laceration wound
cancer > malignant neoplasm carcinoma tumor
chickenpox > varicella
ear infection = earache > otitis media
flu = influenza
flu shot = flu jab > influenza
gallbladder surgery = gallbladder removal > cholecystectomy
appendix surgery = appendix removal = appendix out > appendectomy
tonsil surgery = tonsils out = tonsil removal > tonsillectomy
womb removal = uterus removed > hysterectomy
gout > gout uric urate
hay fever = allergic rhinitis = nasal allergies
head injury > concussion injury of head brain
itch = itchy skin > pruritus dermatitis
measles > mmr measles
meningitis vaccine = meningitis shot = meningitis = menacwy = menveo = menquadfi > meningococcal meningitis
tetanus = lockjaw > td tdap dtap tetanus
whooping cough = pertussis > pertussis tdap dtap
diphtheria > td tdap dtap diphtheria
polio > ipv poliomyelitis
shingles = zoster = herpes zoster
shingles shot > zoster
shingles vaccine > zoster
pneumonia vaccine = pneumonia immunization > pneumococcal
pneumonia shot = pneumonia jab > pneumococcal
pneumococcal vaccine > pneumococcal ppsv pcv
hepatitis b = hbv > hep b hepatitis
covid vaccine > covid sars cov mrna
covid shot = covid jab = covid booster > covid sars cov mrna
corona = coronavirus > covid sars cov
corona shot > covid sars cov mrna
miscarriage > miscarriage abortion
nosebleed = epistaxis
nuts > peanuts nut
obesity = overweight
piles = haemorrhoids = hemorrhoids
pregnant = pregnancy
rash = skin rash > rash dermatitis eczema
runny nose = rhinitis
seafood > shellfish fish
seizure = epilepsy = convulsions
sinus infection = sinusitis
sore throat = throat infection = strep throat > pharyngitis throat streptococcal
sulfa = sulfonamide
pacemaker > pacemaker cardiac
nebulizer = nebuliser
cgm = glucose monitor
gp = pcp = family doctor = primary care physician = primary care
emergency visit = ed visit = er visit = emergency room = emergency department > emergency
visit = encounter = appointment
goal = target
problem = diagnosis
check-up = checkup = general examination = wellness = annual physical = annual exam = physical exam
routine visit = physical examination > check checkup general examination wellness
long-term sugar = average blood sugar = three month sugar > hemoglobin a1c
cr = creat = scr = creatinine
co2 = carbon dioxide = bicarb = bicarbonate = hco3
blood salt > sodium
mcv = mean corpuscular volume
mch = mean corpuscular hemoglobin
mchc = mean corpuscular hemoglobin concentration
mpv = mean platelet volume > platelet mean volume
rdw = red cell distribution width > erythrocyte distribution width
pdw > platelet distribution width
ft4 = free t4 = t4 = thyroxine
t3 = triiodothyronine
thyroid hormone > thyroxine t4
protime = prothrombin time
ptt = aptt = partial thromboplastin time
clotting test = coags = coagulation > coagulation prothrombin inr
clotting time > prothrombin inr
inflammation marker = inflammatory marker > c reactive protein sedimentation
iron stores > ferritin
iron > iron ferritin
fe = serum iron
vit d = vitamin d = 25-oh d = 25-hydroxyvitamin d = hydroxyvitamin
vit b12 = vitamin b12 = b12 = cobalamin
mag = mg level = serum mg > magnesium
phos = po4 = phosphorus = phosphate
uric acid = urate
lactic acid = lactate
t bili = tbili = tbil = bilirubin
alk phos = alkphos > alkaline phosphatase
alb = albumin
hcg = upt = pregnancy test = choriogonadotropin
hcv = hepatitis c
hiv = human immunodeficiency virus
dig level > digoxin
ua = urinalysis = urine test = urine dipstick
urine sugar = sugar in the urine > glucose urine
chem 7 = metabolic panel > basic metabolic panel
blood work = bloodwork = labs > lab laboratory
ofc = head circumference = head size > head circumference occipital frontal
systolic = diastolic > blood pressure
phq-9 = phq9 = phq 9 = depression score = depression questionnaire > patient health questionnaire phq
phq-2 = phq2 = phq 2 = depression screen > patient health questionnaire phq
gad-7 = gad7 = anxiety score = anxiety questionnaire > generalized anxiety gad
audit-c = alcohol screening = drinking questionnaire > audit alcohol
dast-10 = dast = drug screening = drug use screening > dast drug abuse
fall risk = risk of falling > fall morse
mmse = mini mental = memory test = cognitive test > mmse mini-mental montreal cognitive
moca > montreal cognitive
sdoh = social needs = social determinants > prapare social
partner violence = domestic violence = abuse by partner > intimate partner abuse hark violence
employed = job = occupation = works > employment employed unemployed
unemployed > unemployed employment
transportation = getting to appointments > transport
hunger = enough food = food insecurity > food insecurity
education = schooling = school level > educated education school
jail = criminal history = prison > criminal record
stressed > stress
bipolar = manic depression
ptsd = posttraumatic stress disorder
ocd = obsessive compulsive disorder
adhd = attention deficit hyperactivity disorder
aud = alcohol use disorder > alcohol alcoholism
lbp = low back pain = back pain = bad back > back pain lumbar
dementia = memory loss > alzheimer dementia
stomach flu = gastroenteritis
cold = common cold > upper respiratory viral sinusitis
chest cold > bronchitis
pna = lung infection > pneumonia
mtbi = head bump = bump on the head > concussion head
rheumatism > rheumatoid arthritis
clogged arteries = clogged heart arteries > ischemic heart coronary
weak heart > heart failure
kidney failure = weak kidneys = renal failure > kidney renal
gallstones = cholelithiasis
colon growth = bowel polyp > polyp colon
crc = bowel cancer = colon cancer > colon colorectal malignant neoplasm carcinoma tumor
nsclc = non small cell lung cancer
bowel > bowel colon
sab = pregnancy loss > miscarriage abortion
collarbone > clavicle
arm > arm forearm humerus
leg > leg thigh lower
eczema = atopic dermatitis
migraine = bad headaches > migraine headache
smoker's lung > emphysema obstructive pulmonary
skin patches > psoriasis
diabetic eye disease = eye damage > retinopathy
nerve damage = numb feet > neuropathy
high blood pressure in pregnancy > preeclampsia
gunshot scar > bullet
pmh = pmhx > problem
hx > problem
stitches = wound closure = sutures > suture wound
throat swab = strep test > throat culture streptococcal
breathing test = lung function = pft = spirometry = pulmonary function > respiratory function spirometry
med rec = med review = medication reconciliation = medication review > documentation current medications reconciliation
pap smear = pap = pap test = cervical screening = cervical smear > papanicolaou cervical
cast = splint > immobilization cast
cataract operation = cataract surgery = eye surgery > cataract
tooth pulled = tooth extraction > removal tooth
iud = coil = intrauterine device > intrauterine contraceptive
belly = tummy = abdomen > abdomen abdominal
ultrasound = ultrasonography = sonogram
lumbar = lower back = back mri > lumbar spine
brain scan = head scan > computed tomography magnetic resonance head brain
male sterilisation = male sterilization > vasectomy
imaging = scan > x-ray tomography ultrasound resonance imaging radiography
cgm device > glucose monitor
glucometer = sugar meter = glucose meter > glucose meter
cpap machine = sleep apnea machine = bipap > positive airway pressure
breathing machine > nebulizer ventilator airway
icd = defibrillator
medical equipment = equipment = dme > device
fluzone = flulaval = fluarix = flucelvax = afluria = fluad > influenza
engerix-b = engerix = recombivax = heplisav > hep b hepatitis
havrix = vaqta > hep a hepatitis
hepatitis a = hav > hep a hepatitis
twinrix > hep hepatitis
menactra = mcv4 > meningococcal mcv4p
prevnar = pcv13 = pcv20 = pcv > pneumococcal conjugate pcv
pneumovax = ppsv23 = ppv23 > pneumococcal polysaccharide
gardasil = papillomavirus = cervical cancer vaccine > hpv papilloma
varivax > varicella
proquad > measles mumps rubella varicella
m-m-r ii = mumps = rubella = german measles > mmr
boostrix = adacel > tdap
daptacel = infanrix > dtap
pediarix = pentacel = vaxelis > dtap ipv
tenivac = tdvax = decavac > td
shingrix > zoster recombinant
zostavax > zoster live
rotarix = rotateq > rotavirus
pedvaxhib = acthib = haemophilus influenzae = hib > hib haemophilus
ipol > ipv polio
comirnaty = pfizer = moderna = spikevax > covid sars cov mrna
abrysvo = arexvy = rsv = respiratory syncytial virus > rsv
bee stings = bees = wasp > bee venom
shrimp = crab = lobster > shellfish
rubber gloves = rubber > latex
dairy = milk > milk lactose dairy
pets = cats = dogs > dander animal
dust > dust mite
pollen = grass > pollen grass
mould = mold
gluten > wheat gluten
almonds = walnuts = cashews > tree nut
contrast dye = iv contrast = contrast > contrast iodinated iodine
soy = soya
death = died = death certificate > death
telehealth = video visit = virtual visit = telemedicine = virtual appointment > telemedicine virtual
hospitalization = hospital stay = inpatient stay > hospital admission inpatient
eob = explanation of benefits > explanation benefit
bill > claim
blood sugar = blood glucose = sugar level = bg = fbs = fasting sugar > glucose
bun = urea nitrogen
blood urea = urea > urea nitrogen
deep vein thrombosis = dvt = deep venous thrombosis
blood clot in the leg = clot in leg > deep vein venous thrombosis dvt
pe = pulmonary embolism = pulmonary embolus
blood clot in the lung = lung clot > pulmonary embolism
ecg = ekg = electrocardiogram = electrocardiographic
heart tracing > electrocardiogram electrocardiographic
echo = tte = echocardiogram = echocardiography
heart ultrasound > echocardiogram echocardiography
eeg = electroencephalogram
brain wave > electroencephalogram eeg
egd = gastroscopy = upper endoscopy = upper gastrointestinal endoscopy
stomach scope = upper scope > endoscopy gastroscopy
hdl = hdl-c = high density lipoprotein
good cholesterol > hdl high density lipoprotein
ldl = ldl-c = low density lipoprotein
bad cholesterol > ldl low density lipoprotein
plt = platelet count = platelets = thrombocytes
respirations = rr > respiratory rate
resp rate = breathing rate = breaths per minute > respiratory rate
rbc = red blood cell = erythrocytes
red cell count = red cells > rbc erythrocytes red
wbc = white blood cell = leukocytes
white cell count = white count = white cells > wbc leukocytes white
spo2 = oxygen saturation = pulse oximetry
o2 sat = sats = pulse ox = oxygen level > oxygen saturation spo2
tkr = tka = knee replacement = replacement of knee
new knee > replacement knee
thr = tha = hip replacement = replacement of hip
new hip > replacement hip
uti = urinary tract infection = cystitis
bladder infection > cystitis urinary tract infection
anaemia = anemia
low blood count = low red cells = low iron > anemia anaemia
hr = pulse = heart rate
heart beating = heartbeat = pulse rate > heart rate
cxr = chest x-ray = chest xray = chest radiograph = plain chest x-ray
chest film > chest x-ray
cabg = coronary artery bypass
bypass operation = bypass surgery = heart bypass = open heart surgery > coronary bypass cabg
osa = sleep apnea = sleep apnoea
stops breathing at night = stops breathing > sleep apnea
t2dm = dm2 = type 2 diabetes = diabetes mellitus type 2
adult-onset diabetes > diabetes mellitus type 2
egfr = gfr = glomerular filtration rate
kidneys filtering > glomerular filtration egfr
tsh = thyrotropin = thyroid stimulating hormone
thyroid test = thyroid level > thyrotropin tsh thyroxine
lipids = lipid panel = lipid profile
cholesterol panel = cholesterol test > lipid cholesterol
tc > cholesterol total
total chol = chol > cholesterol
tg = trig = triglycerides
blood fats > triglycerides
troponin = trop
heart attack blood test = cardiac enzymes > troponin
d-dimer = ddimer = fibrin d-dimer
blood clot test > d-dimer
mdd = major depressive disorder = depression
low mood > depression depressive
gad = generalized anxiety disorder = anxiety
worry > anxiety
oud = opioid use disorder = opioid abuse
opioid addiction = painkiller addiction > opioid
gsw = gunshot wound = gunshot > bullet gunshot wound
bullet wound > bullet gunshot
hypothyroidism = low thyroid = underactive thyroid > hypothyroidism
overactive thyroid = hyperthyroidism > hyperthyroidism
htg = hypertriglyceridemia
high triglycerides > hypertriglyceridemia triglycerides
prediabetes = pre-diabetes
borderline diabetes > prediabetes
osteoporosis = brittle bones = thin bones > osteoporosis
gingivitis = gum disease = bleeding gums > gingivitis
dental caries = cavities = tooth decay > caries
temp = temperature = body temperature
fever > temperature fever
polysomnography = sleep study > polysomnography sleep
cardioversion = shock to the heart > cardioversion
colonoscopy = colon scope = bowel screening > colonoscopy
colon cancer screening = bowel cancer screening > colonoscopy colorectal fecal stool
mammogram = mammography
breast x-ray = breast screening > mammogram mammography breast
c-section = caesarean = cesarean = cesarean section
physical therapy = physio = physiotherapy
pt sessions > physical therapy physiotherapy
covid test = coronavirus test = covid pcr > sars cov covid
copd = chronic obstructive pulmonary disease = chronic obstructive lung disease > copd obstructive pulmonary emphysema
weight = wt = weigh > weight
height = ht = tall > height
high cholesterol = hld > hyperlipidemia hypercholesterolemia hyperlipidaemia
etoh = alcohol = alcohol abuse = drinking problem > alcohol alcoholism drinking
kidney stones = nephrolithiasis > nephrolithiasis calculus kidney stone
lft = lfts = liver function = liver panel = liver test > hepatic function alanine aspartate aminotransferase bilirubin
tft = tfts = thyroid panel > thyroid thyrotropin thyroxine
x-ray = xray = radiograph > x-ray xray radiograph radiography
dialysis = kidney machine = hemodialysis > dialysis hemodialysis renal
stent = angioplasty = pci = percutaneous coronary intervention > stent coronary percutaneous angioplasty pci
surgery = operation = surgical > surgery replacement repair bypass removal excision graft transplant appendectomy \
cholecystectomy hysterectomy tonsillectomy mastectomy prostatectomy vasectomy cesarean arthroplasty percutaneous \
pacemaker cataract laparoscopic laparotomy amputation fusion
insurance = payer = payor > insurer coverage payor
homeless = housing = place to live > homeless housing
social isolation = lonely = isolated > isolation social contact
weight loss = lose weight > weight
"""
WORDS = TABLE + ABBREVIATIONS.lstrip() + NAMES.lstrip() + CLASSES.lstrip()
# `tokens` changes these phrases: a stop word or an ending is lost.
PHRASES = (
    (re.compile(r"(?i)\bliving wills?\b"), "living-will"),
    (re.compile(r"(?i)\bcheck ups?\b"), "check-up"),
    (re.compile(r"(?i)\ba&e\b"), "emergency room"),
    (re.compile(r"(?i)\bfits\b"), "convulsions"),
)
Stems = tuple[str, ...]


def synonyms(question: str, *, of_medication: bool = False) -> frozenset[str]:
    said = tokens(question)
    for phrase, written in PHRASES:
        question = phrase.sub(written, question)
    asked = tokens(question)
    found = {*_found(asked, WORDS)}
    if of_medication:
        found.update(_found(asked, PURPOSES))
    return frozenset(found) - frozenset(said)


def _found(asked: Sequence[str], text: str) -> Iterator[str]:
    table, longest = _table(text)
    start = 0
    while start < len(asked):
        lengths = range(min(longest, len(asked) - start), 0, -1)
        spans = (tuple(asked[start : start + length]) for length in lengths)
        span = next((one for one in spans if one in table), None)
        yield from table[span] if span else ()
        start += len(span) if span else 1


@cache
def _table(text: str) -> tuple[Mapping[Stems, frozenset[str]], int]:
    found: dict[Stems, frozenset[str]] = {}
    for line in text.strip().splitlines():
        asked, _, answers = line.partition(" > ")
        alike = asked.split(" = ")
        for one in alike:
            others = [answers] if answers else [other for other in alike if other != one]
            found[tuple(tokens(one))] = frozenset(tokens(" ".join(others)))
    return found, max(map(len, found))
