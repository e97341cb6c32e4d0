import pytest

from chassis.http.query_strings import refuse_undecodable
from chassis.problems.problem import Invalid


def test_a_query_must_be_percent_encoded_utf_8():
    for query in ("", "name=M%C3%BCller", "a=1&b=%F0%9F%98%80", "a=100%", "a=%zz+b"):
        refuse_undecodable(query.encode())
    for query in ("name=M%FCller", "name=%ED%A0%BD", "name=Müller", "%FF=1"):
        with pytest.raises(Invalid) as refusal:
            refuse_undecodable(query.encode())
        (error,) = refusal.value.errors
        assert (error.location, error.rule) == ("query", "valid-unicode")
