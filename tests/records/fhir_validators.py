"""Validates FHIR bodies with two independent libraries: `fhirkit` for FHIR R4 (4.0.1), and `fhir.resources` for R4B
(4.3.0), in which the used types are equal. Neither library checks codes.
"""

from functools import lru_cache

import fhirkit
import httpx
import orjson
from fhir.resources.R4B import get_fhir_model_class
from pydantic import ValidationError

from chassis.http.fhir_outcomes import FHIR_JSON

NDJSON = "application/fhir+ndjson"
KEPT = 10_000  # Cached, because many bodies are equal.


async def assert_valid(answer: httpx.Response) -> None:
    """Raise AssertionError if the body of an answer under /fhir is neither valid FHIR nor the content of a Binary."""
    if answer.headers.get("content-disposition") == "attachment":
        assert answer.request.url.path.startswith("/fhir/Binary/")
        assert FHIR_JSON not in answer.request.headers["accept"]
    elif answer.request.url.path.startswith("/fhir") and (body := await answer.aread()):
        if answer.headers["content-type"] == "application/json" and "/$export/" in str(answer.url):
            return  # The manifest of an export.
        lines = body.splitlines() if answer.headers["content-type"] == NDJSON else [body]
        for line in lines:
            assert problems_of(line) == [], (answer.request.method, str(answer.request.url), line)


@lru_cache(KEPT)
def problems_of(body: bytes) -> list[str]:
    found = [str(issue) for issue in fhirkit.validate(body)]
    try:
        get_fhir_model_class(orjson.loads(body)["resourceType"]).model_validate_json(body)
    except ValidationError as failure:
        found += [f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in failure.errors()]
    return found
