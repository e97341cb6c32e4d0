"""HL7's own examples of FHIR R4 (4.0.1), of the types whose search parameters records evaluates.

They are in the public domain (CC0): package `hl7.fhir.r4.examples`, of which
services/records/scripts/search_parameters.py writes the file.
"""

from functools import cache
from pathlib import Path
from zipfile import ZipFile


@cache
def r4_examples() -> dict[str, bytes]:
    """Return the text of each example by its name: type and id."""
    with ZipFile(Path(__file__).with_suffix(".zip")) as archive:
        return {name.removesuffix(".json"): archive.read(name) for name in archive.namelist()}
