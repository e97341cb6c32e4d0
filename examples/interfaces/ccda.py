"""Convert a C-CDA document with ccda-to-fhir, and send it to chartroom: ccda.py FILE fhir|imports (README.md)."""

import json
import logging
import os
import sys
from pathlib import Path
from typing import Any

import httpx
from ccda_to_fhir import convert_document

URL = os.environ["CHARTROOM_URL"]


def as_transaction(document: Any) -> Any:
    """Return a transaction for /fhir, which does not store documents."""
    return {
        "resourceType": "Bundle",
        "type": "transaction",
        "entry": [*map(entry_of, document["entry"])],
    }


def entry_of(entry: Any) -> Any:
    """The condition identifies the resource, not the id, which may be longer than FHIR permits."""
    resource = {name: value for name, value in entry["resource"].items() if name != "id"}
    identifiers = resource.get("identifier", [])
    first = identifiers[0] if isinstance(identifiers, list) else identifiers
    condition = f"identifier={first['system']}|{first['value']}"
    if resource["resourceType"] == "Patient":  # The document is not the source of the demographics.
        request = {"method": "POST", "url": "Patient", "ifNoneExist": condition}
    else:
        request = {"method": "PUT", "url": f"{resource['resourceType']}?{condition}"}
    return {"fullUrl": entry["fullUrl"], "resource": resource, "request": request}


def main(file: str, door: str) -> None:
    logging.disable(logging.INFO)  # The converter logs to the standard output.
    document = convert_document(Path(file).read_text("utf-8"))["bundle"]
    headers = {
        "Authorization": f"Bearer {os.environ['CHARTROOM_TOKEN']}",
        "Content-Type": "application/fhir+json",
    }
    url, body = f"{URL}/imports/fhir-bundle", document
    if door == "fhir":
        url, body = f"{URL}/fhir", as_transaction(document)
    answer = httpx.post(url, content=json.dumps(body), headers=headers, timeout=60)
    print(Path(file).stem, answer.status_code, answer.text if answer.is_error else "")


if __name__ == "__main__":
    main(*sys.argv[1:])
