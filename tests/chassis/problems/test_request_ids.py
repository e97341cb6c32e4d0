import re

import pytest

from chassis.problems.request_ids import SHAPE, accepted_request_id


class TestAcceptedRequestId:
    @pytest.mark.parametrize(
        "sent",
        [
            pytest.param("0190a5c8-7e1c-7000-8000-000000000001", id="a uuid"),
            pytest.param("0190A5C8-7E1C-7000-8000-00000000000F", id="a uuid in capitals"),
            pytest.param("4bf92f3577b34da6a3ce929d0e0e4736", id="a trace id"),
        ],
    )
    def test_keeps_a_uuid_or_trace_id(self, sent: str) -> None:
        assert accepted_request_id(sent) == sent

    @pytest.mark.parametrize(
        "sent",
        [
            pytest.param(None, id="none"),
            pytest.param("", id="empty"),
            pytest.param("P12345", id="an outside number"),
            pytest.param("Jane Doe", id="a name"),
            pytest.param("4bf92f3577b34da6a3ce929d0e0e4736\n", id="a line break at the end"),
            pytest.param("4bf92f3577b34da6a3ce929d0e0e4736" * 2, id="too long"),
            pytest.param("\N{ARABIC-INDIC DIGIT ZERO}" * 32, id="digits of another script"),
        ],
    )
    def test_makes_a_new_id_in_place_of_anything_else(self, sent: str | None) -> None:
        made = accepted_request_id(sent)

        assert made != sent
        assert re.fullmatch(SHAPE, made)
