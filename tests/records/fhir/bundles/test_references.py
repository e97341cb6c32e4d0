import json

import pytest

from records.fhir.bundles.references import (
    ByID,
    ByIdentifier,
    ByIdentifiers,
    ByURL,
    Contained,
    Reference,
    find_references,
    parse_reference,
    rewrite_references,
    without_base,
)


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("urn:uuid:1", ByURL("urn:uuid:1")),
        ("http://x.org/fhir/Patient/1", ByURL("http://x.org/fhir/Patient/1")),
        ("http://x.org/fhir/Patient/1/_history/2", ByURL("http://x.org/fhir/Patient/1")),
        ("Patient/1", ByID("Patient", "1")),
        ("Patient/1/_history/2", ByID("Patient", "1")),
        ("#inner", Contained("inner")),
        ("#", Contained("")),
        ("Practitioner?identifier=urn:x|1", ByIdentifier("Practitioner", "urn:x", "1")),
        (
            "Practitioner?identifier=http%3A%2F%2Fx%7C1",
            ByIdentifier("Practitioner", "http://x", "1"),
        ),
        ("Practitioner?identifier=1", ByIdentifier("Practitioner", None, "1")),
        (
            r"Practitioner?identifier=urn:x|1,urn:x|2\,3",
            ByIdentifiers(
                "Practitioner",
                (
                    ByIdentifier("Practitioner", "urn:x", "1"),
                    ByIdentifier("Practitioner", "urn:x", "2,3"),
                ),
            ),
        ),
        ("Practitioner?identifier=urn:x|", None),
        ("Practitioner?identifier=urn:x|1,", None),
        ("Practitioner?identifier=|1", None),
        ("Practitioner?identifier=urn:x|1&hobby=chess", None),
        ("Practitioner?_sort=name", None),
        ("Visitor?identifier=urn:x|1", None),
        ("Visitor/1", None),
        ("Jane Doe", None),
        ("", None),
    ],
)
def test_parse_reference_kinds(text: str, reference: Reference | None):
    assert parse_reference(text) == reference


class TestFindAndRewrite:
    def test_find_only_references(self):
        resource = {
            "a": [{"reference": "Patient/1"}, {"b": {"reference": 'Patient/\u00e4"\\'}}],
            "text": 'say "reference": "Patient/2"',
            'x"reference': "Patient/3",
            "reference": {"reference": "Patient/4"},
        }

        for text in (
            json.dumps(resource),
            json.dumps(resource, indent=1),
            json.dumps(resource, separators=(",", ":")),
        ):
            assert find_references(text.encode()) == {"Patient/1", 'Patient/\u00e4"\\', "Patient/4"}

    def test_rewrite_only_references(self):
        text = (
            b'{"a": {"reference" : "Patient/1"}, "n": 1.50, '
            b'"t": "\\"reference\\": \\"Patient/1\\"", "reference": "Patient/2"}'
        )

        assert rewrite_references(text, {"Patient/1": "Patient/x"}) == text.replace(
            b'"reference" : "Patient/1"', b'"reference":"Patient/x"'
        )

    @pytest.mark.parametrize(
        ("reference", "kept"),
        [
            (rb"http://h/fhir/Patient/1", rb"Patient/1"),
            (rb"http:\/\/h\/fhir\/Patient\/1", rb"Patient\/1"),
            (rb"http:\/\/h/fhir\/Patient\\/1", rb"Patient\\/1"),
            (rb"http:\\/\\/h\\/fhir\\/Patient\\/1", None),
            (rb"http:\/\/other\/fhir\/Patient\/1", None),
            (rb"\q\/", None),
        ],
    )
    def test_own_addresses_become_relative(self, reference: bytes, kept: bytes | None):
        text = rb'{"reference":"%b", "t": "\"reference\": \/"}'

        shown = without_base(text % reference, "http://h/fhir")

        assert shown == text % (reference if kept is None else kept)
