"""Send HL7 v2 messages to chartroom with hl7v2-fhir-bridge: bridge.py FOLDER fhir|imports (README.md)."""

import base64
import json
import os
import sys
from pathlib import Path
from typing import Any

import httpx
from v2fhir.bridge import Bridge
from v2fhir.config import load_config
from v2fhir.sink import FhirSink

URL = os.environ["CHARTROOM_URL"]
FHIR, IMPORTS = f"{URL}/fhir", f"{URL}/imports/fhir-bundle"
SOURCE = "https://bridge.example/fhir"  # As in RECORDS_FHIR_SOURCES.


class Chartroom(httpx.HTTPTransport):
    """Adds the token, and sends bundles in the form that chartroom accepts."""

    def __init__(self, door: str) -> None:
        super().__init__()
        self.door = door

    def send(self, method: str, url: str, body: Any = None) -> httpx.Response:
        headers = {
            "Authorization": f"Bearer {os.environ['CHARTROOM_TOKEN']}",
            "Content-Type": "application/fhir+json",
            "Accept": "application/fhir+json, application/json",
        }
        content = None if body is None else json.dumps(body)
        request = httpx.Request(method, url, headers=headers, content=content)
        answer = super().handle_request(request)
        answer.read()
        return answer

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return self.send("GET", str(request.url))
        bundle = json.loads(request.read())
        methods = {entry["request"]["method"] for entry in bundle["entry"]}
        if "PATCH" not in methods and (self.door == "imports" or is_merge(bundle)):
            return self.imported(bundle)
        for entry in bundle["entry"]:
            self.fit(entry)
        return self.send("POST", FHIR, bundle)

    def imported(self, bundle: Any) -> httpx.Response:
        """Return the answer of an import in the form of a transaction's answer."""
        for entry in bundle["entry"]:
            if (address := entry["request"]["url"]).startswith("Provenance/"):
                entry["fullUrl"] = f"{SOURCE}/{address}"  # The same resource as under /fhir.
        answer = self.send("POST", IMPORTS, bundle)
        if answer.is_error:
            return answer
        entries = [{"response": {"status": one["outcome"]}} for one in answer.json()["entries"]]
        stored = {"resourceType": "Bundle", "type": "transaction-response", "entry": entries}
        return httpx.Response(200, json=stored)

    def fit(self, entry: Any) -> None:
        """Replace a FHIRPath Patch by a JSON Patch."""
        request = entry["request"]
        if request["method"] == "PATCH":
            request["url"] = self.address(request["url"])
            entry["resource"] = json_patch(entry["resource"])

    def address(self, condition: str) -> str:
        found = self.send("GET", f"{FHIR}/{condition}").json()["entry"]
        (resource,) = (one["resource"] for one in found)
        return f"{resource['resourceType']}/{resource['id']}"


def is_merge(bundle: Any) -> bool:
    return any("link" in entry["resource"] for entry in bundle["entry"])


def json_patch(parameters: Any) -> dict[str, str]:
    operations = []
    for operation in parameters["parameter"]:
        parts = {part["name"]: part for part in operation["part"]}
        path = "/" + parts["path"]["valueString"].split(".", 1)[1].replace(".", "/")
        kind, value = parts["type"]["valueCode"], parts["value"]["valueCode"]
        operations.append({"op": kind, "path": path, "value": value})
    data = base64.b64encode(json.dumps(operations).encode()).decode()
    return {"resourceType": "Binary", "contentType": "application/json-patch+json", "data": data}


def main(folder: str, door: str) -> None:
    config = load_config(Path(__file__).with_name("bridge.toml"))
    bridge = Bridge(config, fhir_sink=FhirSink(FHIR, transport=Chartroom(door)))
    for path in sorted(Path(folder).glob("*.hl7")):
        # The bridge ignores discharges (A03). A discharge changes the visit, as A08 does.
        result = bridge.handle(path.read_bytes().replace(b"ADT^A03", b"ADT^A08"))
        print(path.stem, result.ack_code, *(str(issue) for issue in result.issues), sep="; ")
    bridge.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
