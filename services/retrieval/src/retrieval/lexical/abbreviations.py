"""In the format of `synonyms`. Written for this project."""

ABBREVIATIONS = """
code status = resuscitation status = full code = dnr = dnar = dnacpr = do not resuscitate = advance directive \
= advance care plan = living-will = polst = molst > code status resuscitate resuscitation advance directive dnr polst
dni = do not intubate > intubate intubation
health care proxy = healthcare proxy = power of attorney > directive proxy attorney
hospice = palliative care = comfort care = comfort measures = end of life care > hospice palliative comfort
lvef = ejection fraction = ef > left ventricular ejection fraction lvef
sob = dyspnea = dyspnoea = shortness of breath = breathless = trouble breathing > dyspnea dyspnoea breath shortness
abg = arterial blood gas = blood gas > arterial blood gas gases
vbg = venous blood gas
nkda = nka = no known allergies = no known drug allergies > known allergy allergies nkda
blood type = blood group = abo = rh factor > abo rh blood group type
lmp = menstrual period > menstrual period lmp
edd = edc = due date = expected delivery = date of delivery > delivery date estimated
gcs = glasgow coma scale = glasgow coma score = coma score > glasgow coma
nihss = nih stroke scale = stroke scale > nih nihss stroke scale
mrsa = methicillin resistant staphylococcus aureus
vre = vancomycin resistant enterococcus
c diff = cdiff = c difficile = clostridium difficile > clostridium clostridioides difficile
contact precautions = droplet precautions = airborne precautions = precautions > isolation precautions
foley = urinary catheter = bladder catheter = indwelling catheter > urinary catheter foley indwelling
picc = picc line = central line = central venous catheter > picc central venous catheter
trach = tracheostomy
peg = feeding tube = gastrostomy > gastrostomy feeding tube
esrd = eskd = end stage renal disease = end stage kidney disease > end stage renal kidney
vte = venous thromboembolism > venous thromboembolism thrombosis embolism
dka = diabetic ketoacidosis
gi bleed = gib = gastrointestinal bleeding > gastrointestinal hemorrhage bleeding
pancreas test = pancreas enzymes = pancreatic enzymes > lipase amylase
afp = alpha fetoprotein > alpha fetoprotein afp
cea = carcinoembryonic antigen
ca 125 = ca125 = cancer antigen 125
pressure ulcer = pressure injury = pressure sore = bedsore = bed sore = decubitus > pressure ulcer injury decubitus
biopsy = tissue sample = pathology = histology > biopsy pathology histology specimen
fx > fracture
hpi = history of present illness
fhx = family history = runs in the family > family history
alert = flag
prior auth = prior authorization = prior authorisation = pre-authorization = preauthorization = preauth = pre-auth \
= precert = precertification = authorization > prior authorisation preauthorization
denial > denied
next of kin = nok = emergency contact > contact emergency kin
side effect = adverse drug reaction = adverse reaction > adverse event reaction
npo = nothing by mouth = nil by mouth > npo mouth fasting
"""
