from records.chart_texts.rendering.document import (
    Names,
    Rendered,
    named,
    notes,
    period,
    reasons,
    rendered,
    statuses,
)
from records.fhir.r4.standings import counts
from records.lenient_json import LenientJSON
from records.wording.values import all_words, day, line, quantity, value, words_of

MODALITIES = {
    "CR": "X-ray",
    "CT": "CT (computed tomography)",
    "DX": "X-ray",
    "ECG": "electrocardiography",
    "ES": "endoscopy",
    "MG": "mammography",
    "MR": "MRI (magnetic resonance imaging)",
    "NM": "nuclear medicine",
    "OCT": "optical coherence tomography",
    "PT": "PET (positron emission tomography)",
    "RF": "fluoroscopy",
    "US": "ultrasound",
    "XA": "angiography",
}


def imaging_study(resource: LenientJSON, names: Names) -> Rendered:
    series = resource.parts("series")
    kinds = [one for part in (resource, *series) for one in part.parts("modality")]
    kind = "; ".join(dict.fromkeys(filter(None, map(_modality, kinds))))
    name = resource.text("description") or all_words(resource, "procedureCode") or kind
    at = resource.text("started")
    lines = (
        line("Imaging", name or "not named", kind),
        statuses(resource, "status"),
        line(
            "Done" if counts("ImagingStudy", resource) else "Not done",
            all_words(resource, "procedureCode"),
        ),
        line("Body site", *(_coded(one.part("bodySite")) for one in series)),
        line("Side", *(_coded(one.part("laterality")) for one in series)),
        line("Series", *(one.text("description") for one in series)),
        line("Reason", *reasons(resource, names)),
        line("Date", day(at)),
        line("Ordered by", names.of(resource.part("referrer"))),
        line("Read by", *named(resource, "interpreter", names)),
        line("Place", names.of(resource.part("location"))),
        notes(resource),
    )
    return rendered(
        f"Imaging: {name or 'not named'}",
        lines,
        codes=[*resource.parts("procedureCode"), *(_concept(one) for one in kinds)],
        at=at,
    )


def _modality(coding: LenientJSON) -> str | None:
    return MODALITIES.get(coding.text("code") or "") or _coded(coding)


def _concept(coding: LenientJSON) -> LenientJSON:
    return LenientJSON({"coding": coding.members})


def _coded(coding: LenientJSON) -> str | None:
    return coding.text("display", "code")


def specimen(resource: LenientJSON, names: Names) -> Rendered:
    name = words_of(resource, "type") or "not named"
    taken = resource.part("collection")
    lines = (
        line("Specimen", name),
        statuses(resource, "status"),
        line("Taken", period(taken, "collected")),
        line("By", names.of(taken.part("collector"))),
        line("Method", words_of(taken, "method")),
        line("Body site", words_of(taken, "bodySite")),
        line("Amount", quantity(taken.part("quantity"))),
        line("Fasting", value(taken, "fastingStatus")),
        line("Condition", all_words(resource, "condition")),
        line("Received", day(resource.text("receivedTime"))),
        line("Accession number", resource.part("accessionIdentifier").text("value")),
        notes(resource),
    )
    return rendered(
        f"Specimen: {name}",
        lines,
        codes=[resource.part("type")],
        at=taken.moment("collected") or resource.text("receivedTime"),
    )
