"""The JSON of a resource, from the body that it came with."""

from datetime import UTC, datetime

from records.fhir.api.mapping.resources import Identity, members_of, resource_json
from records.fhir.api.mapping.versions import Stamp, State, present_number, states_of

DAYS = [datetime(2026, 1, day, tzinfo=UTC) for day in range(1, 5)]
IDENTITY = Identity("Observation", "1", 2, DAYS[0])


def test_a_body_keeps_every_digit_and_gets_its_id_and_version() -> None:
    body = (
        '{"id": "own", "meta": {"source": "urn:a", "versionId": "9"}, '
        '"valueQuantity": {"value": 8.100}, "x": [1.0E+2, 12345678901234567890123]}'
    )

    assert resource_json(IDENTITY, members_of(body)).decode() == (
        '{"resourceType":"Observation","id":"1","meta":{"source":"urn:a","versionId":"2",'
        '"lastUpdated":"2026-01-01T00:00:00.000Z"},"valueQuantity":{"value": 8.100},'
        '"x":[1.0E+2, 12345678901234567890123]}'
    )


def test_a_meta_that_is_no_object_is_replaced() -> None:
    written = resource_json(IDENTITY, members_of('{"meta": "none"}')).decode()

    assert '"meta":{"versionId":"2",' in written


def test_a_resource_has_a_version_for_each_of_its_row_and_of_its_body() -> None:
    rows = [Stamp(1, DAYS[0]), Stamp(2, DAYS[2])]
    bodies = [Stamp(1, DAYS[1]), Stamp(2, DAYS[3])]

    states = states_of(rows, bodies)

    assert states == [
        State(1, 1, None, DAYS[0]),
        State(2, 1, 1, DAYS[1]),
        State(3, 2, 1, DAYS[2]),
        State(4, 2, 2, DAYS[3]),
    ]
    assert states[-1].number == present_number(2, 2, together=0, are_of_one_import=False)


def test_what_one_import_made_is_one_version() -> None:
    states = states_of([Stamp(1, DAYS[0]), Stamp(2, DAYS[1])], [Stamp(1, DAYS[0])])

    assert states == [State(1, 1, 1, DAYS[0]), State(2, 2, 1, DAYS[1])]
    assert states[-1].number == present_number(2, 1, together=0, are_of_one_import=True)


def test_what_one_write_changed_is_one_version_though_another_came_between() -> None:
    rows = [Stamp(1, DAYS[0]), Stamp(2, DAYS[2]), Stamp(3, DAYS[3], together=1)]
    bodies = [Stamp(1, DAYS[0]), Stamp(2, DAYS[1])]

    states = states_of(rows, bodies)

    assert states == [State(1, 1, 1, DAYS[0]), State(2, 2, 1, DAYS[2]), State(3, 3, 2, DAYS[3])]
    assert states[-1].number == present_number(3, 2, together=1, are_of_one_import=True)


def test_what_one_write_made_is_one_version_where_the_clock_was_set_back() -> None:
    rows = [Stamp(1, DAYS[0]), Stamp(2, DAYS[1], together=1)]

    states = states_of(rows, [Stamp(1, DAYS[2])])

    assert states == [State(1, 1, None, DAYS[0]), State(2, 2, 1, DAYS[1])]
    assert states[-1].number == present_number(2, 1, together=1, are_of_one_import=False)
