from datetime import UTC, datetime, timedelta

import httpx
import pytest
from support.applications import assert_problem, broken_rules

from records.partial_dates import (
    Deceased,
    is_after_death,
    is_before_birth,
    is_in_future,
    read_death,
)

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


class TestOrder:
    @pytest.mark.parametrize(
        "deceased",
        [
            True,
            "2025",
            "2026-02",
            "2026-03-13",
            "2026-03-14T11:59:59Z",
            "2026-03-14T13:30:00+02:00",
        ],
    )
    def test_after(self, deceased: Deceased):
        assert is_after_death(deceased, NOON)

    @pytest.mark.parametrize(
        "deceased",
        [None, False, "2026", "2026-03", "2026-03-14", "2026-03-14T12:00:00Z", "2026-03-15"],
    )
    def test_before_or_equal(self, deceased: Deceased | None):
        assert not is_after_death(deceased, NOON)


class TestFormat:
    @pytest.mark.parametrize(
        "text", ["", "2026-02-30", "2026-13", "0000", "2026-03-14T08:00", "1" * 41, "2026-03-14 08"]
    )
    def test_fhir_date_time(self, text: str):
        with pytest.raises(ValueError):  # noqa: PT011 - It has no words.
            read_death(text)

    def test_today_in_any_time_zone(self):
        now = datetime.now(UTC)

        assert not is_in_future(now + timedelta(hours=13))
        assert is_in_future(now + timedelta(hours=15))


class TestDeathBeforeBirth:
    @pytest.mark.parametrize(
        ("death", "birth"),
        [
            ("2019", "2020-05-10"),
            ("2020-04", "2020-05-10"),
            ("2020-05-09", "2020-05-10"),
            ("2020-05-08T23:59:00Z", "2020-05-10"),
            ("2019-12-30T00:00:00Z", "2020"),
            ("2019", "2020"),
            ("2020-04-30", "2020-05"),
        ],
    )
    async def test_rejected_by_each_route(self, client: httpx.AsyncClient, death: str, birth: str):
        resource = {"resourceType": "Patient", "name": [{"text": "Jane Doe"}], "birthDate": birth}
        dead = resource | {"deceasedDateTime": death}
        bundle = {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": dead}]}
        path = (await client.post("/fhir/Patient", json=resource)).headers["Location"]
        path = path.split("/_history")[0]
        patient = f"/patients/{path.rpartition('/')[2]}"
        tag = {"If-Match": (await client.get(patient)).headers["ETag"]}

        answers = [
            await client.post("/fhir/Patient", json=dead),
            await client.put(path, json=dead | {"id": path.rpartition("/")[2]}, headers=tag),
            await client.post("/imports/fhir-bundle", json=bundle),
            await client.patch(patient, json={"deceased": death}, headers=tag),
        ]
        if len(birth) == len("2020-05-10"):
            body = {"full_name": "Jane Doe", "date_of_birth": birth, "deceased": death}
            answers.append(await client.post("/patients", json=body))

        assert [one.status_code for one in answers] == [422] * len(answers)
        assert all("not-before-birth" in one.text for one in answers)

    async def test_rejected_for_a_new_birth_date(self, client: httpx.AsyncClient):
        body = {"full_name": "Jane Doe", "date_of_birth": "1950-01-01", "deceased": "2019"}
        patient = (await client.post("/patients", json=body)).json()

        answer = await client.patch(
            f"/patients/{patient['id']}", json={"date_of_birth": "2020-01-01"}
        )

        assert broken_rules(assert_problem(answer, 422, "invalid")) == {
            ("/date_of_birth", "not-before-birth")
        }

    @pytest.mark.parametrize(
        ("deceased", "birth"),
        [
            (None, "2020"),
            (True, "2020"),
            ("2020", "2020-05-10"),
            ("2020-05", "2020-05-10"),
            ("2020-05-10", "2020-05-10"),
            ("2020-05-09T22:30:00Z", "2020-05-10"),
            ("2020-04-01", "2020"),
        ],
    )
    def test_death_on_the_day_of_birth(self, deceased: Deceased | None, birth: str):
        assert not is_before_birth(deceased, birth)
