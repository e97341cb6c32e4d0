import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

import orjson

from records.fhir.bundles.bundle import Bundle
from records.fhir.bundles.bundle_entry import BundleEntry, Key
from records.fhir.bundles.linking import Stored
from records.fhir.bundles.references import ByIdentifier, BySearch


def patient_candidates(bundle: Bundle, stored: Stored, ids: Mapping[Key, UUID]) -> set[UUID]:
    entries = [entry for entry in bundle.entries if entry.type == "Patient"]
    keys = (key for entry in entries for key in (*entry.addresses, entry.key))
    names = (
        name
        for entry in entries
        for name in (*entry.patient_searches, *entry.names_of_addresses, *_searches(entry))
    )
    found = (one for name in names for one in stored.get(name, ()))
    return {ids[key] for key in keys if key in ids} | {
        one.id for one in found if one.type == "Patient"
    }


def _searches(entry: BundleEntry) -> list[BySearch]:
    return [entry.if_none_exist] if isinstance(entry.if_none_exist, BySearch) else []


@dataclass(frozen=True, slots=True)
class Holder:
    """`search`: the identifier of the patient that `other` separates."""

    id: UUID
    other: Key | None = None
    search: ByIdentifier | None = None

    @classmethod
    def of_another(cls, id_: UUID, type_: str, *distinguishing: object) -> "Holder":
        return cls(
            id_, (type_, f"unlike|{hashlib.sha256(orjson.dumps(distinguishing)).hexdigest()}")
        )
