from datetime import UTC, datetime
from functools import partial

from records.fhir.mapping.resources import Identity, resource_json
from records.fhir.mapping.versions import (
    ResourceVersion,
    StoredVersion,
    present_number,
    resource_versions,
)
from records.fhir.r4.raw_members import members_of

DAYS = [datetime(2026, 1, day, tzinfo=UTC) for day in range(1, 5)]
body = partial(StoredVersion, is_body=True)
IDENTITY = Identity("Observation", "1", 2, DAYS[0])


def test_keeps_digits_and_adds_id_and_version():
    body = (
        '{"id": "own", "meta": {"source": "urn:a", "versionId": "9"}, '
        '"valueQuantity": {"value": 8.100}, "x": [1.0E+2, 12345678901234567890123]}'
    )

    assert resource_json(IDENTITY, members_of(body)).decode() == (
        '{"resourceType":"Observation","id":"1","meta":{"source":"urn:a","versionId":"2",'
        '"lastUpdated":"2026-01-01T00:00:00.000Z"},"valueQuantity":{"value": 8.100},'
        '"x":[1.0E+2, 12345678901234567890123]}'
    )


def test_invalid_meta_is_replaced():
    written = resource_json(IDENTITY, members_of('{"meta": "none"}')).decode()

    assert '"meta":{"versionId":"2",' in written


def test_row_and_body_versions_are_combined():
    rows = [StoredVersion(1, DAYS[0]), StoredVersion(2, DAYS[2])]
    bodies = [body(1, DAYS[1]), body(2, DAYS[3])]

    versions = resource_versions(rows + bodies)

    assert versions == [
        ResourceVersion(1, 1, None, DAYS[0]),
        ResourceVersion(2, 1, 1, DAYS[1]),
        ResourceVersion(3, 2, 1, DAYS[2]),
        ResourceVersion(4, 2, 2, DAYS[3]),
    ]
    assert versions[-1].number == present_number(2, 2, together=0, are_of_one_import=False)


def test_import_of_row_and_body_is_one_version():
    versions = resource_versions(
        [StoredVersion(1, DAYS[0]), StoredVersion(2, DAYS[1]), body(1, DAYS[0])]
    )

    assert versions == [ResourceVersion(1, 1, 1, DAYS[0]), ResourceVersion(2, 2, 1, DAYS[1])]
    assert versions[-1].number == present_number(2, 1, together=0, are_of_one_import=True)


def test_interleaved_write_is_one_version():
    rows = [
        StoredVersion(1, DAYS[0]),
        StoredVersion(2, DAYS[2]),
        StoredVersion(3, DAYS[3], together=1),
    ]
    bodies = [body(1, DAYS[0]), body(2, DAYS[1])]

    versions = resource_versions(rows + bodies)

    assert versions == [
        ResourceVersion(1, 1, 1, DAYS[0]),
        ResourceVersion(2, 2, 1, DAYS[2]),
        ResourceVersion(3, 3, 2, DAYS[3]),
    ]
    assert versions[-1].number == present_number(3, 2, together=1, are_of_one_import=True)


def test_version_after_clock_was_set_back():
    rows = [StoredVersion(1, DAYS[0]), StoredVersion(2, DAYS[1], together=1)]

    versions = resource_versions([*rows, body(1, DAYS[2])])

    assert versions == [ResourceVersion(1, 1, None, DAYS[0]), ResourceVersion(2, 2, 1, DAYS[1])]
    assert versions[-1].number == present_number(2, 1, together=1, are_of_one_import=False)
