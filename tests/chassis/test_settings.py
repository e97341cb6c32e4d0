from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr, TypeAdapter, ValidationError
from sample.settings import Settings

from chassis.settings import (
    PeerURL,
    StartupError,
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
    def test_demand_tokens_by_default(self) -> None:
        assert Settings(**GOOD).require_tokens is True

    @pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "::1", "localhost"])
    def test_may_do_without_tokens_on_the_loopback(self, host: str) -> None:
        assert Settings(**GOOD, host=host, require_tokens=False).require_tokens is False

    @pytest.mark.parametrize(
        "host",
        ["0.0.0.0", "::", "", "192.168.0.1", "records", "127.0.0.1.example"],  # noqa: S104
    )
    def test_refuse_to_do_without_tokens_elsewhere(self, host: str) -> None:
        with pytest.raises(ValidationError, match="only on a loopback address"):
            Settings(**GOOD, host=host, require_tokens=False)

    def test_read_the_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name, value in (GOOD | {"port": "8009"}).items():
            monkeypatch.setenv(f"SAMPLE_{name.upper()}", value)

        assert Settings().port == 8009

    def test_do_not_show_secrets(self) -> None:
        settings = Settings(
            **GOOD | {"database_url": "postgresql://u:hunter2@h/d", "database_password": "hunter3"}
        )

        assert "hunter" not in repr(settings)

    def test_for_documents_need_no_environment(self) -> None:
        assert Settings.for_documents().token_jwks == "nothing"


class TestExplain:
    def test_names_all_variables_that_are_missing_or_wrong_and_no_value(self) -> None:
        with pytest.raises(ValidationError) as failure:
            Settings(port="hunter2", database_url="postgresql://u:hunter2@h/d", log_level="hunter2")

        sentence = explain(Settings, failure.value)
        for part in (
            "SAMPLE_TOKEN_JWKS is not set",
            "SAMPLE_PORT is wrong",
            "SAMPLE_LOG_LEVEL is wrong",
        ):
            assert part in sentence
        assert "hunter2" not in sentence
        assert "\n" not in sentence

    def test_explains_a_rule_about_several_settings(self) -> None:
        with pytest.raises(ValidationError) as failure:
            Settings(**GOOD, host="10.0.0.1", require_tokens=False)

        assert "tokens may be optional only on a loopback address" in explain(
            Settings, failure.value
        )


class TestDatabaseAddress:
    @pytest.mark.parametrize(
        ("url", "password", "expected"),
        [
            pytest.param(
                "postgresql://a:b@h:5/d",
                None,
                "postgresql+asyncpg://a:b@h:5/d",
                id="with a password",
            ),
            pytest.param(
                "postgresql://a@h/d",
                "p@:/",
                "postgresql+asyncpg://a:p%40%3A%2F@h/d",
                id="password apart",
            ),
            pytest.param(
                "postgresql://a:b@h/d", "c", "postgresql+asyncpg://a:c@h/d", id="the one apart wins"
            ),
            pytest.param(
                "postgres://a@h/d", None, "postgresql+asyncpg://a@h/d", id="the short scheme"
            ),
            pytest.param(
                "postgresql://a@/d?host=/run/pg",
                None,
                "postgresql+asyncpg://a@/d?host=%2Frun%2Fpg",
                id="a socket",
            ),
            pytest.param(
                "postgresql://a@h:1,i:2/d",
                None,
                "postgresql+asyncpg://a@/d?host=h%2Ci&port=1%2C2",
                id="several servers",
            ),
            pytest.param(
                "postgresql://a:p%40@[::1]:1,i/d?sslmode=require",
                None,
                "postgresql+asyncpg://a:p%40@/d?host=%3A%3A1%2Ci&port=1%2C5432&sslmode=require",
                id="several servers, one without a port, and an option",
            ),
            pytest.param(
                "postgresql://a@/d?host=h,i&port=1,2&target_session_attrs=read-write",
                None,
                "postgresql+asyncpg://a@/d?host=h%2Ci&port=1%2C2&target_session_attrs=read-write",
                id="several servers as options",
            ),
            pytest.param(
                "postgresql://a@/d?host=h,i&port=6",
                None,
                "postgresql+asyncpg://a@/d?host=h%2Ci&port=6%2C6",
                id="several servers with one port",
            ),
        ],
    )
    def test_is_for_asyncpg(self, url: str, password: str | None, expected: str) -> None:
        address = database_address(SecretStr(url), SecretStr(password) if password else None)

        assert address.render_as_string(hide_password=False) == expected

    @pytest.mark.parametrize(
        "url",
        [
            "",
            "hunter2",
            "mysql://a:hunter2@h/d",
            "postgresql://a:b@h:hunter2/d",
            "postgresql://a:hun:ter2/@h:x/d",
            "postgresql://a:hunter2@h:1,/d",
            "postgresql://a:hunter2@h:1,i:x/d",
            "postgresql://a:hunter2@/d?host=h,i&port=1,2,3",
        ],
    )
    def test_refuses_any_other_in_one_sentence_without_the_value(self, url: str) -> None:
        with pytest.raises(StartupError) as refusal:
            database_address(SecretStr(url), None)

        assert "hun" not in str(refusal.value)
        assert refusal.value.__cause__ is None


class TestIsLoopback:
    @pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.255.255.254", "::1", "[::1]"])
    def test_accepts_this_machines_own(self, host: str) -> None:
        assert is_loopback(host)

    @pytest.mark.parametrize(
        "host",
        ["", "127.1", "0", "2130706433", "0x7f.1", "localhost.", "0.0.0.0", "::", "a", "10.0.0.1"],  # noqa: S104
    )
    def test_accepts_nothing_else(self, host: str) -> None:
        assert not is_loopback(host)


class TestEnvFile:
    def test_is_read_in_addition_to_the_environment(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        lines = [f"SAMPLE_{name.upper()}={value}" for name, value in GOOD.items()]
        (tmp_path / ".env").write_text("\n".join([*lines, "OTHER_SETTING=1", "SAMPLE_PORT=8007"]))
        monkeypatch.chdir(tmp_path)

        assert Settings().port == 8007

    def test_that_is_not_text_prevents_the_start_with_one_sentence(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / ".env").write_bytes(b"SAMPLE_PORT=80\xff\n")
        monkeypatch.chdir(tmp_path)

        with pytest.raises(
            StartupError, match=r"^The file \.env here or a file in /run/secrets cannot be read"
        ):
            Settings()


class TestPeerURL:
    @pytest.mark.parametrize("url", ["http://friend:8001", "https://friend", "http://[::1]:1/v1"])
    def test_accepts_the_address_of_a_service(self, url: str) -> None:
        assert TypeAdapter(PeerURL).validate_python(url) == url

    @pytest.mark.parametrize(
        "url", ["", "friend:8001", "http://", "ftp://friend", "http://friend:99999", "http://a:b"]
    )
    def test_refuses_anything_else(self, url: str) -> None:
        with pytest.raises(ValidationError, match="write it as http://HOST:PORT"):
            TypeAdapter(PeerURL).validate_python(url)


class TestIsHttpUrl:
    @pytest.mark.parametrize(
        "url",
        [
            "http://records:8001",
            "https://[::1]:1/base",
            "http://127.0.0.1",
            "http://a:080",
            "http://a:",
        ],
    )
    def test_accepts_the_address_of_a_server(self, url: str) -> None:
        assert is_http_url(url)

    @pytest.mark.parametrize(
        "url",
        [
            "",
            "records:8001",
            "records",
            "http://",
            "ftp://records",
            "http://[",
            "http://a:b",
            "http://a:0",
            "http://[::1]:00/base",
        ],
    )
    def test_accepts_nothing_else(self, url: str) -> None:
        assert not is_http_url(url)
