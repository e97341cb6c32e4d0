from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr, TypeAdapter, ValidationError
from sample.settings import Settings

from chassis.settings import (
    PeerURL,
    StartupError,
    TimeZone,
    database_address,
    explain,
    is_http_url,
    is_loopback,
)

GOOD: dict[str, Any] = {
    "database_url": "postgresql://sample_app@localhost/chartroom",
    "token_jwks": "t.json",
    "service_jwks": "s.json",
    "service_key_file": "k.pem",
}


class TestServiceSettings:
    def test_require_tokens_except_on_the_loopback(self):
        assert Settings(**GOOD).require_tokens is True
        for host in ("127.0.0.1", "127.8.8.8", "::1", "localhost"):
            assert Settings(**GOOD, host=host, require_tokens=False).require_tokens is False
        for host in ("0.0.0.0", "::", "", "192.168.0.1", "records", "127.0.0.1.example"):
            with pytest.raises(ValidationError, match="only on a loopback address") as failure:
                Settings(**GOOD, host=host, require_tokens=False)
            sentence = explain(Settings, failure.value)
            assert "tokens may be optional only on a loopback address" in sentence

    def test_hide_secrets_and_documents_do_not_need_an_environment(self):
        secret = {"database_url": "postgresql://u:hunter2@h/d", "database_password": "hunter3"}

        assert "hunter" not in repr(Settings(**GOOD | secret))
        assert Settings.for_documents().token_jwks == "nothing"

    def test_errors_list_all_missing_or_wrong_variables_without_values(self):
        with pytest.raises(ValidationError) as failure:
            Settings(port="hunter2", database_url="postgresql://u:hunter2@h/d", log_level="hunter2")

        sentence = explain(Settings, failure.value)
        for part in ("TOKEN_JWKS is not set", "PORT is wrong", "LOG_LEVEL is wrong"):
            assert f"SAMPLE_{part}" in sentence
        assert "hunter2" not in sentence
        assert "\n" not in sentence

    def test_a_wrong_time_zone_names_the_variable_of_all_members(self):
        with pytest.raises(ValidationError, match="or CHARTROOM_TIME_ZONE, as IANA does"):
            TypeAdapter(TimeZone).validate_python("Mars/Olympus")

    def test_the_public_url_of_all_members_applies_unless_a_member_has_its_own(
        self, monkeypatch: pytest.MonkeyPatch
    ):
        own, shared = "https://own.example", "https://chart.example:8443/chart/"
        for given in (None, ""):
            assert Settings(**GOOD, public_url=given).public_url is None
        monkeypatch.setenv("CHARTROOM_PUBLIC_URL", shared)
        assert Settings(**GOOD).public_url == shared
        for name, expected in (("", shared), (own, own)):
            monkeypatch.setenv("SAMPLE_PUBLIC_URL", name)
            assert Settings(**GOOD).public_url == expected
        for wrong in ("chart.example", "ftp://a", "https://a?b", "https://a/b#c", "https://a/b//c"):
            monkeypatch.setenv("CHARTROOM_PUBLIC_URL", wrong)
            with pytest.raises(ValidationError, match="or CHARTROOM_PUBLIC_URL, as https://HOST"):
                Settings(**GOOD, public_url=None)
        for wrong in ("https://u:p@a", "https://a/../b", 'https://a/"b', "https://a/b c"):
            with pytest.raises(ValidationError, match="or CHARTROOM_PUBLIC_URL, as https://HOST"):
                Settings(**GOOD, public_url=wrong)

    def test_are_read_from_the_environment_and_a_file(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.chdir(tmp_path)
        lines = [f"SAMPLE_{name.upper()}={value}" for name, value in GOOD.items()]
        (tmp_path / ".env").write_text("\n".join([*lines, "OTHER_SETTING=1", "SAMPLE_PORT=8007"]))
        assert Settings().port == 8007

        monkeypatch.setenv("SAMPLE_PORT", "8009")
        assert Settings().port == 8009

        (tmp_path / ".env").write_bytes(b"SAMPLE_PORT=80\xff\n")
        one_sentence = r"^The file \.env here or a file in /run/secrets cannot be read"
        with pytest.raises(StartupError, match=one_sentence):
            Settings()


ADDRESSES = {
    "with a password": ("postgresql://a:b@h:5/d", None, "a:b@h:5/d"),
    "a password apart": ("postgresql://a@h/d", "p@:/", "a:p%40%3A%2F@h/d"),
    "the one apart wins": ("postgresql://a:b@h/d", "c", "a:c@h/d"),
    "the short scheme": ("postgres://a@h/d", None, "a@h/d"),
    "a socket": ("postgresql://a@/d?host=/run/pg", None, "a@/d?host=%2Frun%2Fpg"),
    "several servers": ("postgresql://a@h:1,i:2/d", None, "a@/d?host=h%2Ci&port=1%2C2"),
    "several servers, one without a port, and an option": (
        "postgresql://a:p%40@[::1]:1,i/d?sslmode=require",
        None,
        "a:p%40@/d?host=%3A%3A1%2Ci&port=1%2C5432&sslmode=require",
    ),
    "several servers as options": (
        "postgresql://a@/d?host=h,i&port=1,2&target_session_attrs=read-write",
        None,
        "a@/d?host=h%2Ci&port=1%2C2&target_session_attrs=read-write",
    ),
    "several servers with one port": (
        "postgresql://a@/d?host=h,i&port=6",
        None,
        "a@/d?host=h%2Ci&port=6%2C6",
    ),
}


class TestDatabaseAddress:
    def test_is_for_asyncpg(self):
        for url, password, expected in ADDRESSES.values():
            address = database_address(SecretStr(url), SecretStr(password) if password else None)
            found = address.render_as_string(hide_password=False)
            assert found == f"postgresql+asyncpg://{expected}"

    def test_rejects_other_urls_in_one_sentence_without_the_value(self):
        for url in (
            "",
            "hunter2",
            "mysql://a:hunter2@h/d",
            "postgresql://a:b@h:hunter2/d",
            "postgresql://a:hun:ter2/@h:x/d",
            "postgresql://a:hunter2@h:1,/d",
            "postgresql://a:hunter2@h:1,i:x/d",
            "postgresql://a:hunter2@/d?host=h,i&port=1,2,3",
        ):
            with pytest.raises(StartupError) as refusal:
                database_address(SecretStr(url), None)
            assert "hun" not in str(refusal.value)
            assert refusal.value.__cause__ is None


def test_a_loopback_address_is_local():
    own = ["localhost", "127.0.0.1", "127.255.255.254", "::1", "[::1]"]
    others = ["", "127.1", "0", "2130706433", "0x7f.1", "localhost.", "0.0.0.0", "::", "a"]

    assert [host for host in [*own, *others, "10.0.0.1"] if is_loopback(host)] == own


def test_a_server_url_has_a_host_and_a_valid_port():
    good = ["http://records:8001", "https://[::1]:1/base", "http://127.0.0.1", "https://friend"]
    bad = ["", "records:8001", "records", "http://", "ftp://records", "http://[", "http://a:b"]
    odd = ["http://a:080", "http://a:"]

    for url in [*good, *odd]:
        assert is_http_url(url), url
    for url in [*bad, "http://a:0", "http://[::1]:00/base"]:
        assert not is_http_url(url), url
    assert [TypeAdapter(PeerURL).validate_python(url) for url in good] == good
    for url in [*bad, "http://friend:99999"]:
        with pytest.raises(ValidationError, match="write it as http://HOST:PORT"):
            TypeAdapter(PeerURL).validate_python(url)
