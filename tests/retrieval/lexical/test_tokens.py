import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.lexical.tokens import tokens


class TestTokens:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("500mg", ["500mg", "500", "mg"], id="a number with its unit"),
            pytest.param("500 mg", ["500", "mg"], id="a number beside its unit"),
            pytest.param("HbA1c", ["hba1c"], id="a word with a digit in it"),
            pytest.param("Q12H", ["q12h"], id="a word that ends in a letter"),
            pytest.param("COVID-19", ["covid", "19", "covid19"], id="a hyphen"),
            pytest.param("COVID\u201119", ["covid", "19", "covid19"], id="another hyphen"),
            pytest.param("COVID19", ["covid19"], id="without a hyphen"),
            pytest.param("X-ray", ["x", "ray", "xray"], id="a letter before a hyphen"),
            pytest.param(
                "re-admission", ["re", "admiss", "readmission", "readmiss"], id="an ending"
            ),
            pytest.param("hyper-\n  tens", ["hyper", "ten", "hypertens", "hyperten"], id="a line"),
            pytest.param("hyper\u00ad\r\nten\u00adsion", ["hypertens"], id="a soft hyphen"),
            pytest.param("hyper\u200btension", ["hypertens"], id="a space without width"),
            pytest.param("readmissions", ["readmiss"], id="an ending without a hyphen"),
            pytest.param("pain -\nnone 1-\n2", ["pain", "none", "1", "2"], id="no divided word"),
            pytest.param("t.i.d.", ["tid"], id="full stops in an abbreviation"),
            pytest.param("take t.i.d, then", ["take", "tid"], id="no full stop at its end"),
            pytest.param("TID", ["tid"], id="an abbreviation without full stops"),
            pytest.param("vitamin D. Seen", ["vitamin", "d", "seen"], id="a letter at an end"),
            pytest.param("5.9 mmol/l", ["5.9", "mmol", "l"], id="a fraction"),
            pytest.param("2.5mg", ["2.5mg", "2.5", "mg"], id="a fraction with its unit"),
            pytest.param("1,000 ml", ["1000", "ml"], id="a thousand"),
            pytest.param("0.1,000", ["0.1,000"], id="no thousand behind a fraction"),
            pytest.param("0,125 MG", ["0,125", "mg"], id="a comma before a fraction"),
            pytest.param("12.5.", ["12.5"], id="a number at an end"),
            pytest.param("120/80", ["120", "80"], id="two numbers"),
            pytest.param("\uff28\uff42\uff21\uff11\uff43 10\u00b2", ["hba1c", "102"], id="width"),
            pytest.param("Sj\u00f6gren SJOGREN", ["sjogren", "sjogren"], id="an accent"),
            pytest.param("stopped stopping STOPS", ["stop"] * 3, id="stems"),
            pytest.param("the patient\u2019s knees", ["patient", "knee"], id="a possessive"),
            pytest.param("What was it that the", [], id="stop words"),
            pytest.param("_- ... \U0001f9d1 --", [], id="no words"),
        ],
    )
    def test_of_clinical_texts(self, text: str, expected: list[str]):
        assert [*tokens(text)] == expected

    @given(st.text())
    def test_has_no_blank_token_and_ignores_case(self, text: str):
        found = tokens(text)

        assert all(token and not token.isspace() and ":" not in token for token in found)
        assert tokens(text.casefold()) == found
