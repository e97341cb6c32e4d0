"""In the format of `synonyms`. Written for this project."""

NAMES = """
acetaminophen = paracetamol = tylenol = panadol = apap
albuterol = salbutamol = ventolin = proair = proventil
alendronate = alendronic acid = fosamax
allopurinol = zyloprim
alprazolam = xanax
amiodarone = pacerone = cordarone
amitriptyline = elavil
amlodipine = norvasc
amoxicillin = amoxil = amox
amoxicillin clavulanate = augmentin = co-amoxiclav = amox clav > amoxicillin clavulanate augmentin
apixaban = eliquis
aripiprazole = abilify
aspirin = acetylsalicylic acid = asa = ecotrin = bayer
atenolol = tenormin
atorvastatin = lipitor
azithromycin = zithromax = z-pak = zpak
baclofen = lioresal
budesonide = pulmicort
budesonide formoterol = symbicort > budesonide formoterol symbicort
buprenorphine = suboxone = subutex
bupropion = wellbutrin = zyban
buspirone = buspar
captopril = capoten
carbamazepine = tegretol
carvedilol = coreg
celecoxib = celebrex
cephalexin = keflex
cetirizine = zyrtec
ciprofloxacin = cipro
citalopram = celexa
clonazepam = klonopin
clonidine = catapres
clopidogrel = plavix
clozapine = clozaril
colchicine = colcrys
cyclobenzaprine = flexeril
dabigatran = pradaxa
dapagliflozin = farxiga
denosumab = prolia
diazepam = valium
diclofenac = voltaren
digoxin = lanoxin
diltiazem = cardizem
diphenhydramine = benadryl
docetaxel = taxotere
donepezil = aricept
doxycycline = vibramycin
duloxetine = cymbalta
dulaglutide = trulicity
empagliflozin = jardiance
enalapril = vasotec
enoxaparin = lovenox
epinephrine = adrenaline = epipen = auvi-q
epoetin = epogen = procrit
escitalopram = lexapro
esomeprazole = nexium
estradiol = estrace
etanercept = enbrel
etonogestrel = nexplanon = implanon
ezetimibe = zetia
famotidine = pepcid
fentanyl = duragesic
fexofenadine = allegra
finasteride = proscar = propecia
fluconazole = diflucan
fluoxetine = prozac
fluticasone = flovent = flonase
fluticasone salmeterol = advair > fluticasone salmeterol advair
furosemide = lasix
gabapentin = neurontin
galantamine = razadyne
glargine = lantus = basaglar = toujeo
glimepiride = amaryl
glipizide = glucotrol
guaifenesin = mucinex
haloperidol = haldol
adalimumab = humira
hydralazine = apresoline
hydrochlorothiazide = hctz = microzide
hydrocodone = vicodin = norco = lortab
hydrocortisone = cortisone = cortizone = cortaid
hydroxychloroquine = plaquenil
hydroxyzine = atarax = vistaril
ibuprofen = advil = motrin = nurofen
insulin lispro = humalog > lispro humalog
insulin aspart = novolog > aspart novolog
humulin = novolin > insulin isophane regular humulin novolin
ipratropium = atrovent
isosorbide = imdur
lamotrigine = lamictal
leuprolide = lupron
levetiracetam = keppra
levofloxacin = levaquin
levonorgestrel = mirena
levothyroxine = synthroid = levoxyl = euthyrox
liraglutide = victoza = saxenda
lisinopril = zestril = prinivil
lithium = lithobid
loperamide = imodium
loratadine = claritin
lorazepam = ativan
losartan = cozaar
medroxyprogesterone = depo-provera = provera
meloxicam = mobic
memantine = namenda
metformin = glucophage
methadone = dolophine
methotrexate = trexall = rheumatrex = mtx
methylphenidate = ritalin = concerta
metoprolol = lopressor = toprol
metronidazole = flagyl
mirtazapine = remeron
mometasone = nasonex
montelukast = singulair
naloxone = narcan
naltrexone = vivitrol
naproxen = aleve = naprosyn
nifedipine = procardia = adalat
nitrofurantoin = macrobid = macrodantin
nitroglycerin = glyceryl trinitrate = nitro = ntg = nitrostat = nitrolingual
norethindrone = micronor
olanzapine = zyprexa
omeprazole = prilosec
ondansetron = zofran
oseltamivir = tamiflu
oxybutynin = ditropan
oxycodone = oxycontin = percocet = roxicodone
paclitaxel = taxol
pantoprazole = protonix
paroxetine = paxil
penicillin = pcn = veetids
phenytoin = dilantin
pioglitazone = actos
pravastatin = pravachol
prednisone = deltasone
pregabalin = lyrica
promethazine = phenergan
propranolol = inderal
quetiapine = seroquel
ramipril = altace
ranitidine = zantac
risperidone = risperdal
rivaroxaban = xarelto
rivastigmine = exelon
rosuvastatin = crestor
sacubitril = entresto
salmeterol = serevent
semaglutide = ozempic = wegovy = rybelsus
sertraline = zoloft
sildenafil = viagra
simvastatin = zocor
sitagliptin = januvia
spironolactone = aldactone
sulfamethoxazole = bactrim = septra = co-trimoxazole > sulfamethoxazole trimethoprim bactrim
sumatriptan = imitrex
tadalafil = cialis
tamoxifen = nolvadex
tamsulosin = flomax
terbinafine = lamisil
testosterone = androgel
ticagrelor = brilinta
tiotropium = spiriva
tirzepatide = mounjaro = zepbound
topiramate = topamax
tramadol = ultram
trastuzumab = herceptin
trazodone = desyrel
valacyclovir = valtrex
valproate = depakote = valproic acid = divalproex
valsartan = diovan
varenicline = chantix
venlafaxine = effexor
verapamil = calan
warfarin = coumadin = jantoven
yaz = yasmin > drospirenone yaz yasmin
zolpidem = ambien
"""
CLASSES = """
ace inhibitor = acei = ace-i > lisinopril captopril enalapril ramipril benazepril quinapril
alpha blocker > tamsulosin doxazosin terazosin prazosin alfuzosin
analgesic = painkiller = pain reliever = pain pill > acetaminophen ibuprofen naproxen hydrocodone oxycodone
antiarrhythmic > amiodarone sotalol flecainide digoxin
antibiotic > amoxicillin penicillin azithromycin ciprofloxacin doxycycline cephalexin nitrofurantoin
anticholinergic > tiotropium ipratropium oxybutynin
anticonvulsant = antiepileptic > clonazepam carbamazepine lamotrigine levetiracetam phenytoin valproate gabapentin
antidepressant > sertraline fluoxetine citalopram escitalopram paroxetine venlafaxine duloxetine bupropion
antidiabetic = hypoglycemic = oral hypoglycemic > metformin glipizide glimepiride sitagliptin empagliflozin
antiemetic > ondansetron promethazine metoclopramide
antifungal > fluconazole terbinafine clotrimazole nystatin
antihistamine > loratadine cetirizine fexofenadine diphenhydramine chlorpheniramine hydroxyzine
antiplatelet > clopidogrel aspirin prasugrel ticagrelor
antipsychotic = neuroleptic > quetiapine olanzapine risperidone haloperidol aripiprazole clozapine
antiviral > oseltamivir acyclovir valacyclovir
anxiolytic = anti-anxiety > lorazepam alprazolam diazepam buspirone
arb = angiotensin receptor blocker > losartan valsartan irbesartan olmesartan candesartan
benzodiazepine = benzo > lorazepam alprazolam diazepam clonazepam midazolam
beta blocker = beta-blocker = bb > metoprolol atenolol carvedilol propranolol bisoprolol
biguanide > metformin
birth control = contraceptive > medroxyprogesterone etonogestrel norethindrone estradiol contraceptive
birth control pill = mini pill > norethindrone estradiol norgestimate drospirenone contraceptive
bisphosphonate > alendronic alendronate risedronate ibandronate zoledronic
blood thinner = anticoagulant > warfarin apixaban rivaroxaban dabigatran heparin enoxaparin clopidogrel anticoagulant
bronchodilator = rescue inhaler = saba > albuterol levalbuterol ipratropium inhaler
calcium channel blocker = ccb > amlodipine nifedipine diltiazem verapamil
chemotherapy = chemo > paclitaxel docetaxel cisplatin carboplatin doxorubicin cyclophosphamide leucovorin
cholinesterase inhibitor > donepezil galantamine rivastigmine
dmard > methotrexate hydroxychloroquine sulfasalazine leflunomide
doac = noac > apixaban rivaroxaban dabigatran edoxaban
diuretic = water pill > hydrochlorothiazide furosemide spironolactone bumetanide torsemide chlorthalidone
loop diuretic > furosemide bumetanide torsemide
thiazide > hydrochlorothiazide chlorthalidone
glp-1 = glp1 > liraglutide semaglutide dulaglutide exenatide tirzepatide
glycoside = cardiac glycoside > digoxin
h2 blocker > famotidine ranitidine
inhaler > albuterol fluticasone salmeterol tiotropium budesonide ipratropium inhaler inhalation
inhaled steroid = inhaled corticosteroid = ics > fluticasone budesonide beclomethasone mometasone inhaler
laba > salmeterol formoterol
lama > tiotropium
long-acting insulin = basal insulin > glargine detemir degludec
macrolide > azithromycin clarithromycin erythromycin
muscle relaxant > cyclobenzaprine baclofen methocarbamol
nitrate > nitroglycerin isosorbide
nsaid = anti-inflammatory > ibuprofen naproxen meloxicam diclofenac celecoxib ketorolac
opioid = opiate = narcotic > oxycodone hydrocodone tramadol morphine fentanyl codeine hydromorphone methadone
opioid antagonist > naloxone naltrexone
pde5 inhibitor = pde5 > sildenafil tadalafil vardenafil
ppi = proton pump inhibitor = acid blocker > omeprazole pantoprazole esomeprazole lansoprazole
sglt2 = sglt-2 = sglt2 inhibitor > empagliflozin dapagliflozin canagliflozin
sleeping pill = sleep aid = hypnotic = sedative > zolpidem eszopiclone temazepam trazodone melatonin
ssri > sertraline fluoxetine citalopram escitalopram paroxetine
snri > venlafaxine duloxetine
statin > simvastatin atorvastatin rosuvastatin pravastatin lovastatin
steroid = corticosteroid > prednisone prednisolone methylprednisolone dexamethasone hydrocortisone
steroid cream = topical steroid > hydrocortisone triamcinolone clobetasol topical cream
stimulant > methylphenidate amphetamine
sulfonylurea > glipizide glimepiride glyburide
thyroid hormone replacement > levothyroxine
triptan > sumatriptan rizatriptan
xanthine oxidase inhibitor > allopurinol febuxostat
"""
# For questions about medication: a purpose, and the drugs for it.
PURPOSES = """
acid = stomach acid = reflux = heartburn = gerd = ulcer > omeprazole pantoprazole esomeprazole lansoprazole famotidine
adhd > methylphenidate amphetamine
allergies = hay fever = runny nose = itching > antihistamine cetirizine loratadine fexofenadine diphenhydramine
alzheimer = dementia = memory > donepezil memantine galantamine rivastigmine
anaphylaxis = allergic reaction = severe allergic reaction > epinephrine injector
angina = chest pain > nitroglycerin isosorbide
anticoagulation = blood clot = clots > warfarin apixaban rivaroxaban dabigatran heparin enoxaparin clopidogrel
anxiety > lorazepam alprazolam diazepam buspirone sertraline escitalopram hydroxyzine
arthritis = joints > ibuprofen naproxen meloxicam celecoxib methotrexate hydroxychloroquine
asthma = wheezing > albuterol salbutamol fluticasone budesonide montelukast salmeterol inhaler
atrial fibrillation = afib = af > warfarin apixaban rivaroxaban dabigatran digoxin amiodarone metoprolol diltiazem
bladder = overactive bladder > oxybutynin tolterodine mirabegron
bladder infection = uti = urinary tract infection > nitrofurantoin ciprofloxacin sulfamethoxazole fosfomycin
antihypertensive = high blood pressure = htn > hypertension lisinopril captopril losartan amlodipine \
hydrochlorothiazide metoprolol valsartan
hypertension > lisinopril captopril losartan amlodipine hydrochlorothiazide metoprolol valsartan
blood pressure = bp > hypertension lisinopril captopril amlodipine losartan valsartan hydrochlorothiazide metoprolol
bones = osteoporosis > alendronic alendronate risedronate denosumab
breast cancer > tamoxifen anastrozole letrozole trastuzumab paclitaxel
breathing = copd = emphysema > tiotropium salmeterol fluticasone albuterol ipratropium inhaler inhalation
cholesterol = high cholesterol = lipids > hyperlipidemia simvastatin atorvastatin rosuvastatin pravastatin ezetimibe
cold = cough > guaifenesin dextromethorphan
constipation > senna docusate polyethylene
depression = mood > sertraline fluoxetine citalopram escitalopram venlafaxine bupropion mirtazapine
diabetes = blood sugar = sugar = t2dm > metformin insulin glipizide sitagliptin empagliflozin liraglutide
eczema = rash = itchy skin = skin > hydrocortisone triamcinolone topical cream
fever > acetaminophen ibuprofen
fluid = fluid retention = swelling = edema > furosemide bumetanide torsemide spironolactone
gout > allopurinol colchicine febuxostat
heart > metoprolol carvedilol lisinopril captopril digoxin nitroglycerin atorvastatin clopidogrel aspirin
heart failure = chf > furosemide carvedilol metoprolol lisinopril spironolactone sacubitril
heart rate > metoprolol atenolol diltiazem digoxin
infection = sinus infection = bacterial infection > amoxicillin penicillin azithromycin ciprofloxacin cephalexin
inflammation > prednisone ibuprofen naproxen
insomnia = sleep > zolpidem eszopiclone trazodone temazepam melatonin
migraine = headache > sumatriptan rizatriptan topiramate propranolol ibuprofen acetaminophen
nausea = vomiting > ondansetron promethazine metoclopramide
nerve pain = neuropathy > gabapentin pregabalin duloxetine amitriptyline
erectile dysfunction = impotence = ed > sildenafil tadalafil
opioid addiction = opioid use disorder > buprenorphine methadone naltrexone
overdose > naloxone
pain > acetaminophen ibuprofen naproxen hydrocodone oxycodone tramadol morphine
preventing pregnancy = pregnancy prevention > medroxyprogesterone etonogestrel norethindrone estradiol contraceptive
prostate = enlarged prostate = bph > tamsulosin finasteride doxazosin
psychosis = schizophrenia = bipolar > quetiapine olanzapine risperidone aripiprazole haloperidol lithium
rheumatoid arthritis > methotrexate hydroxychloroquine adalimumab etanercept
quitting smoking > varenicline bupropion nicotine
seizures = epilepsy = convulsions > clonazepam levetiracetam lamotrigine carbamazepine phenytoin valproate
strep throat = sore throat > penicillin amoxicillin
thyroid = hypothyroidism = underactive thyroid > levothyroxine methimazole
"""
