import warnings

import pandas as pd
import requests
from calls import FHIR, MRN, RUN, TOKEN, Resource, observation, patient, run_all
from fhir_pyrate import Pirate

warnings.simplefilter("ignore")
session = requests.Session()
session.headers["Authorization"] = f"Bearer {TOKEN}"
known: Resource = {}
PATHS = [("code", "code.coding.code"), ("value", "valueQuantity.value")]


def pirate(**options: object) -> Pirate:
    return Pirate(auth=session, base_url=FHIR, print_request_url=False, **options)


def read() -> str:
    """Store the patient and the observations: this client only reads."""
    known.update(session.post(f"{FHIR}/Patient", json=patient(RUN)).json())
    for day in range(1, 6):
        made = session.post(f"{FHIR}/Observation", json=observation(f"Patient/{known['id']}", day))
        made.raise_for_status()
    (bundle,) = pirate().steal_bundles("Patient", {"_id": known["id"]})
    return bundle.entry[0].resource.name[0].family


def search() -> list[list[object]]:
    patients = pirate().get_bundle_total("Patient", {"identifier": f"{MRN}|{RUN}"})
    return [
        ["Patient", patients],
        ["Observation", pirate().get_bundle_total("Observation", {"patient": known["id"]})],
    ]


def paged() -> dict[str, object]:
    return {"patient": known["id"], "_count": 3, "_sort": "-date"}


def paths() -> list[list[object]]:
    found = pirate().steal_bundles_to_dataframe("Observation", paged(), fhir_paths=PATHS)
    return sorted(found.to_numpy().tolist())


def many_requests() -> int:
    """Send a request for each row, in two processes."""
    rows = pd.DataFrame({"patient": [known["id"], known["id"]], "code": ["2345-7", "2823-3"]})
    constraints = {"patient": "patient", "code": ("http://loinc.org", "code")}
    return len(
        pirate(num_processes=2).trade_rows_for_dataframe(
            rows, "Observation", constraints, with_ref=True
        )
    )


def periods() -> int:
    found = pirate(num_processes=2).sail_through_search_space_to_dataframe(
        "Observation", "date", "2026-03-01", "2026-03-06", {"patient": known["id"], "_sort": "date"}
    )
    return len(found)


run_all(
    {
        "read": read,
        "search": search,
        "two_pages": lambda: [
            len(bundle.entry) for bundle in pirate().steal_bundles("Observation", paged())
        ],
        "default_order": lambda: len(
            pirate().steal_bundles_to_dataframe(
                "Observation", {"patient": known["id"], "_count": 3, "_total": "accurate"}
            )
        ),
        "counted": lambda: pirate().get_bundle_total("Observation", paged(), count_entries=True),
        "rows": lambda: len(pirate().steal_bundles_to_dataframe("Observation", paged())),
        "paths": paths,
        "many_requests": many_requests,
        "periods": periods,
    }
)
