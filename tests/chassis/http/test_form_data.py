import json
from base64 import b64encode

import httpx
import pytest

from chassis.http.form_data import json_of_form
from chassis.problems.problem import MalformedRequest

BINARY = bytes(range(256)) + b"\r\n--b\n\r\0"


def read(**sent: object) -> dict[str, object]:
    """Return a form that httpx has written."""
    request = httpx.Request("POST", "http://localhost", **sent)  # type: ignore[arg-type]
    found = json_of_form(request.read(), request.headers["content-type"], {"codes"})
    document: dict[str, object] = json.loads(found)
    return document


def test_a_form_is_read_as_json_with_its_file_byte_for_byte() -> None:
    fields = {"title": "Müller 😷", "codes": '[{"system": "s"}]', "text": "[1]\r\n"}

    found = read(data=fields, files={"file": ("ü.pdf", BINARY, "application/pdf")})

    assert found == fields | {
        "codes": [{"system": "s"}],
        "file": {"media_type": "application/pdf", "data": b64encode(BINARY).decode()},
    }


@pytest.mark.parametrize(
    ("name", "type_", "expected"),
    [
        ("a.md", "application/octet-stream", {"media_type": "text/markdown"}),
        ("a.xyz", "application/octet-stream", {"media_type": "application/octet-stream"}),
        ("a.pdf", "text/html; charset=latin-1", {"media_type": "text/html", "charset": "latin-1"}),
    ],
)
def test_a_files_type_is_its_own_or_that_of_its_name(
    name: str, type_: str, expected: dict[str, str]
) -> None:
    assert read(files={"file": (name, b"a", type_)}) == {"file": {"data": "YQ==", **expected}}


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"x" * 100, id="no part"),
        pytest.param(b"--b\r\n\r\nx\r\n--b--", id="a part without a name"),
        pytest.param(
            b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n\xff\r\n--b--', id="no UTF-8"
        ),
        pytest.param(
            b'--b\r\nContent-Disposition: form-data; name="codes"\r\n\r\n[\r\n--b--', id="no JSON"
        ),
        pytest.param(
            b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n' * 2 + b"--b--",
            id="a name twice",
        ),
    ],
)
def test_what_is_no_form_is_malformed(body: bytes) -> None:
    with pytest.raises(MalformedRequest):
        json_of_form(body, "multipart/form-data; boundary=b", {"codes"})
