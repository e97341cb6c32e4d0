import base64
import hashlib
import json
import os
import re
import shutil
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, ClassVar

import jwt
import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from ruamel.yaml import YAML
from support.programs import ended

from chartroom.system.roles import PERSONS, Patients, Role, scopes_of

REPOSITORY = Path(__file__).parents[2]
TRIAGE = ["--role", "triage"]
ENV = REPOSITORY / "deploy" / "env"
SERVICES = ("records", "audit", "retrieval")
LIST = "revocations/revocations.json"
# A DER signature contains two integers; each of 32 bytes needs 34 or 35 bytes, so a full signature has 70 or
# more.
SIGN_UNTIL_SHORT = """#!{python}
import os, sys
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

if sys.argv[1] != "dgst":
    os.execv({openssl!r}, sys.argv)
key = load_pem_private_key(open(sys.argv[-1], "rb").read(), None)
text = sys.stdin.buffer.read()
while len(signature := key.sign(text, ECDSA(SHA256()))) >= 70:
    pass
sys.stdout.buffer.write(signature)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("organisation") / "secrets"
    subprocess.run([ENV / "make-secrets", folder], check=True)
    return folder


@pytest.fixture
def own(folder: Path, tmp_path: Path) -> Path:
    return shutil.copytree(folder, tmp_path / "secrets", symlinks=True)


def kill_at(program: str, tmp_path: Path, command: list[str | Path]) -> None:
    killer = tmp_path / "killers" / program
    killer.parent.mkdir()
    killer.write_text("#!/bin/sh\nkill -9 $PPID\n")
    killer.chmod(0o755)
    path = f"{killer.parent}:{os.environ['PATH']}"
    done = subprocess.run(command, env=os.environ | {"PATH": path}, check=False)
    assert done.returncode == -9


def keys(document: Path) -> dict[str, jwt.PyJWK]:
    found = {key["kid"]: jwt.PyJWK(key) for key in json.loads(document.read_text())["keys"]}
    assert found
    return found


def make_token(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    return ended([ENV / "make-token", *arguments])


def claims(token: str, folder: Path) -> dict[str, Any]:
    key = keys(folder / "token-jwks.json")[jwt.get_unverified_header(token)["kid"]]
    return jwt.decode(token, key, algorithms=["ES256"], issuer="chartroom", audience="chartroom")


def by_night(program: str) -> Any:
    return pytest.param(program, marks=pytest.mark.nightly)


class TestMakeSecrets:
    def test_creates_the_files_that_compose_mounts_and_those_of_the_issuer_and_the_monitor(
        self, folder: Path
    ):
        compose = (REPOSITORY / "docker-compose.yml").read_text()
        mounted = re.findall(r"\{CHARTROOM_SECRETS[^}]*\}/([\w.-]+)", compose)

        names = {path.name for path in folder.iterdir()}
        assert names == {*mounted, "issuer_key", "monitor_database_password"}
        assert len(mounted) > len(SERVICES)

    def test_allows_containers_to_read_the_files_and_others_not_even_the_folder(self, folder: Path):
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
        passwords = [path.read_text() for path in folder.glob("*_password")]

        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert modes.pop("issuer_key") == 0o400
        assert (modes.pop("sign-ins"), modes.pop("revocations")) == (0o777, 0o755)
        assert set(modes.values()) == {0o444}
        assert len(set(passwords)) == len(passwords) == 2 + 2 * len(SERVICES)

    def test_keeps_existing_files_and_adds_missing_ones(self, folder: Path, tmp_path: Path):
        before = {path.name: path.read_text() for path in folder.iterdir() if path.is_file()}
        missing = "audit_database_password"
        for name in before.keys() - {missing}:
            (tmp_path / name).write_text(before[name])

        subprocess.run([ENV / "make-secrets", tmp_path], check=True)

        after = {path.name: path.read_text() for path in tmp_path.iterdir() if path.is_file()}
        assert after.pop(missing) != before.pop(missing)
        assert after == before

    def test_recreates_an_empty_file_and_rejects_an_invalid_key(self, own: Path):
        def put(text: str, *names: str) -> None:
            for name in names:
                (own / name).chmod(0o644)
                (own / name).write_text(text)

        # make-secrets does not replace an empty revocation list, because the list may have lost entries.
        names = ("audit_database_password", "token-jwks.json", LIST)
        put("", *names)
        subprocess.run([ENV / "make-secrets", own], check=True)
        assert [(own / name).read_text() != "" for name in names] == [True, True, False]

        put("", "service-jwks.json")
        put("none", "audit_service_key")
        failed = subprocess.run([ENV / "make-secrets", own], capture_output=True, check=False)
        assert failed.returncode != 0
        assert (own / "service-jwks.json").read_text() == ""

    def test_publishes_the_auth_apps_key_also_in_documents_without_it(self, own: Path):
        documents = [own / "service-jwks.json", own / "token-jwks.json"]
        before = [keys(document).keys() for document in documents]
        former = documents[1].read_text()
        (own / "auth_service_key").unlink()
        without = json.dumps({"keys": json.loads(former)["keys"][:1]}, separators=(",", ":"))
        documents[1].chmod(0o644)
        documents[1].write_text(without)

        subprocess.run([ENV / "make-secrets", own], check=True)

        assert [keys(document).keys() for document in documents] == before
        private = load_pem_private_key((own / "auth_service_key").read_bytes(), None)
        signed = jwt.encode({"a": "b"}, private, "ES256")
        for document in documents:
            assert jwt.decode(signed, keys(document)["auth"], ["ES256"]) == {"a": "b"}

    @pytest.mark.parametrize("program", [*map(by_night, ["chmod", "sync"]), "mv"])
    def test_that_was_killed_is_finished_by_the_next_call(
        self, own: Path, tmp_path: Path, program: str
    ):
        secret = own / "audit_database_password"
        secret.unlink()
        kill_at(program, tmp_path, [ENV / "make-secrets", own])
        (left,) = own.glob(".*")
        # Root ignores file modes, so a hard link shows whether the next call of the script writes to the leftover file.
        other = tmp_path / "left"
        other.hardlink_to(left)
        before = other.read_text()

        subprocess.run([ENV / "make-secrets", own], check=True)

        assert other.read_text() == before != secret.read_text() != ""
        assert list(own.glob(".*")) == []

    def test_publishes_each_services_own_key(self, folder: Path):
        public = keys(folder / "service-jwks.json")

        assert public.keys() == {*SERVICES, "auth"}
        for service in public:
            private = load_pem_private_key((folder / f"{service}_service_key").read_bytes(), None)
            assert jwt.decode(
                jwt.encode({"a": "b"}, private, "ES256"), public[service], ["ES256"]
            ) == {"a": "b"}


class TestMakeToken:
    def test_creates_a_token_with_the_launchers_scopes_and_claims(self, folder: Path):
        name, everyone = "Dr. Okafor@ward:3", Patients()
        panel, one = Patients(panel="Ward 3: night"), Patients(patient="P-48151")
        cases: list[tuple[Role, list[str], Patients]] = [
            *((role, [], everyone) for role in Role),
            (Role.TRIAGE, ["--panel", "Ward 3: night"], panel),
            (Role.OPERATOR, ["--patient", "P-48151", "--person"], one),
        ]
        for role, options, patients in cases:
            token = make_token(folder, name, "--role", role, *options).stdout.strip()
            made = claims(token, folder)

            assert made["scope"] == scopes_of(role, name, patients)
            assert {key: made[key] for key in made if key in {"groups", "patient"}} == (
                patients.claims
            )
            is_person = role in PERSONS or "--person" in options
            assert (made["sub"], made["kind"]) == (name, "person" if is_person else "agent")
            assert made["exp"] - made["iat"] == 12 * 3600

    def test_joins_the_scopes_of_two_roles_or_uses_the_given_ones(self, folder: Path):
        token = make_token(folder, "ada", "--role", "intake", "--role", "reviewer").stdout.strip()
        scopes = "user/Patient.rs user/AuditEvent.c?agent-name=a%20b"
        own = make_token(folder, "x", "--scope", scopes, "--panel", "ward-3").stdout.strip()

        made, named = claims(token, folder), claims(own, folder)

        both = f"{scopes_of(Role.INTAKE, 'ada')} {scopes_of(Role.REVIEWER, 'ada')}".split()
        assert sorted(made["scope"].split()) == sorted(set(both))
        assert made["kind"] == "person"
        assert (named["scope"], named["groups"]) == (scopes, ["ward-3"])

    def test_lists_the_roles_of_the_launcher(self, folder: Path):
        done = make_token(folder, "triage-agent")

        assert (done.returncode, done.stdout) == (1, "")
        assert f"give --role ({', '.join(Role)}) or --scope" in done.stderr

    def test_has_the_given_lifetime_and_a_unique_id(self, folder: Path):
        made = [
            claims(make_token(folder, "x", *TRIAGE, "--hours", hours).stdout.strip(), folder)
            for hours in ("1", "720")
        ]
        refused = make_token(folder, "triage-agent", *TRIAGE, "--hours", "721")

        assert [one["exp"] - one["iat"] for one in made] == [3600, 720 * 3600]
        assert made[0]["jti"] != made[1]["jti"]
        assert (refused.returncode, refused.stdout) == (1, "")
        assert "720" in refused.stderr

    def test_signs_correctly_if_a_number_is_short(
        self, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ):
        """One in 128 signatures has an integer with a leading zero byte."""
        patient = tmp_path / "openssl"
        patient.write_text(
            SIGN_UNTIL_SHORT.format(python=sys.executable, openssl=shutil.which("openssl"))
        )
        patient.chmod(0o755)
        monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")

        token = make_token(folder, "triage-agent", *TRIAGE).stdout.strip()

        numbers = base64.urlsafe_b64decode(token.rpartition(".")[2] + "==")
        assert 0 in (numbers[0], numbers[32])
        assert claims(token, folder)["sub"] == "triage-agent"

    WRONG: ClassVar[list[tuple[list[str], str]]] = [
        ([], "usage"),
        (['x","kind":"service', *TRIAGE], "a name is"),
        (["x", *TRIAGE, "--panel", 'y"],"kind":["service'], "a name is"),
        (["x", *TRIAGE, "--patient", "y\\"], "a name is"),
        (["x", "--scope", 'y","kind":"service'], "quotes"),
        (["x", "--scope", "y\\"], "quotes"),
        (["x", "--scope", " "], "give --role"),
        (["x", *TRIAGE, "--scope", "system/*.cruds"], "only one"),
        (["x", *TRIAGE, "--panel", "a", "--patient", "b"], "not both"),
        (["x", "--role", "service"], "there is no role 'service'; the roles are intake"),
        (["x", "--role", ".*"], "there is no role '.*'"),
        (["x", "service"], "'service' is no option"),
        (["x", *TRIAGE, "--kind", "service"], "no option '--kind'"),
        (["x", "--role"], "has no value"),
        (["x", *TRIAGE, "--hours", "-1"], "whole number"),
    ]

    def test_reports_a_wrong_argument_and_the_command_for_a_missing_key(
        self, folder: Path, tmp_path: Path
    ):
        for arguments, sentence in self.WRONG:
            done = make_token(folder, *arguments)
            assert (done.returncode, done.stdout) == (1, ""), arguments
            assert sentence in done.stderr
        done = make_token(tmp_path, "triage-agent", *TRIAGE)
        assert (done.returncode, "make-secrets makes it" in done.stderr) == (1, True)


class TestMakeLink:
    @staticmethod
    def make_link(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
        return ended([ENV / "make-link", *arguments])

    @staticmethod
    def left_for(link: str, folder: Path) -> tuple[Path, dict[str, Any]]:
        digest = hashlib.sha256(link.strip().partition("#")[2].encode()).hexdigest()
        path = folder / "sign-ins" / f"{digest}.json"
        return path, json.loads(path.read_text())

    def test_stores_a_reviewers_token_for_five_minutes(self, folder: Path):
        done = self.make_link(folder, "dr-okafor", "--url", "https://chartroom.example.org/")

        assert re.fullmatch(
            r"https://chartroom\.example\.org/console/sign-in#[0-9a-f]{48}\n", done.stdout
        )
        path, left = self.left_for(done.stdout, folder)
        assert 290 < left["until"] - time.time() <= 300
        found = claims(left["token"], folder)
        assert (found["sub"], found["kind"]) == ("dr-okafor", "person")
        assert found["scope"] == scopes_of(Role.REVIEWER, "dr-okafor")
        # Containers read the secret file as another user; other users of the machine cannot enter its folder.
        assert stat.S_IMODE(path.stat().st_mode) == 0o444
        assert list(path.parent.glob("*.new")) == []

    def test_grants_the_given_rights(self, folder: Path):
        done = self.make_link(folder, "ada", "--role", "operator", "--panel", "Ward 3")

        _, left = self.left_for(done.stdout, folder)
        found = claims(left["token"], folder)
        assert (found["kind"], found["groups"]) == ("person", ["Ward 3"])
        assert found["scope"] == scopes_of(Role.OPERATOR, "ada", Patients(panel="Ward 3"))

    def test_removes_expired_files(self, folder: Path):
        late, _ = self.left_for(self.make_link(folder, "ada").stdout, folder)
        recent, _ = self.left_for(self.make_link(folder, "ada").stdout, folder)
        os.utime(late, (0, time.time() - 400))

        self.make_link(folder, "ada")

        assert (late.exists(), recent.exists()) == (False, True)

    @pytest.mark.parametrize(
        ("arguments", "sentence"),
        [
            (["ada"], "make-link: usage"),
            (["FOLDER", "ada", "--url"], "'--url' has no value"),
            (["FOLDER", 'ada"'], "a name is"),
            (["FOLDER", "ada", "--role", "service"], "there is no role 'service'"),
            (["/nowhere", "ada"], "make-secrets makes it"),
        ],
    )
    def test_reports_a_wrong_argument(self, folder: Path, arguments: list[str], sentence: str):
        done = self.make_link(*(folder if one == "FOLDER" else one for one in arguments))

        assert (done.returncode, done.stdout) == (1, "")
        assert sentence in done.stderr


class TestRotateIssuer:
    def test_keeps_both_keys_valid_until_the_former_is_retired_in_the_file_that_is_mounted(
        self, own: Path
    ):
        mounted = (own / "token-jwks.json").stat()
        former = make_token(own, "triage-agent", *TRIAGE).stdout.strip()

        subprocess.run([ENV / "rotate-issuer", own], check=True)

        new = make_token(own, "triage-agent", *TRIAGE).stdout.strip()
        assert (claims(former, own)["sub"], claims(new, own)["sub"]) == (
            "triage-agent",
            "triage-agent",
        )
        assert len(keys(own / "token-jwks.json")) == 3
        assert stat.S_IMODE((own / "issuer_key").stat().st_mode) == 0o400
        found = (own / "token-jwks.json").stat()
        assert (found.st_ino, stat.S_IMODE(found.st_mode)) == (mounted.st_ino, 0o444)
        again = ended([ENV / "rotate-issuer", own])
        assert (again.returncode, "retire it first" in again.stderr) == (1, True)

        subprocess.run([ENV / "rotate-issuer", own, "--retire"], check=True)

        assert claims(new, own)["sub"] == "triage-agent"
        published = keys(own / "token-jwks.json").keys()
        assert jwt.get_unverified_header(former)["kid"] not in published
        assert "auth" in published

    @pytest.mark.parametrize("program", [*map(by_night, ["sync", "chmod", "rm", "mv"]), "cat"])
    def test_that_was_killed_is_finished_or_undone_by_the_next_call(
        self, own: Path, tmp_path: Path, program: str
    ):
        former = make_token(own, "triage-agent", *TRIAGE).stdout.strip()
        kill_at(program, tmp_path, [ENV / "rotate-issuer", own])
        # If rotate-issuer is killed while `cat` writes a key document, the document is empty.
        if program != "cat":
            token = make_token(own, "triage-agent", *TRIAGE).stdout.strip()
            assert claims(token, own)["sub"] == "triage-agent"

        subprocess.run([ENV / "rotate-issuer", own], check=True)

        new = make_token(own, "triage-agent", *TRIAGE).stdout.strip()
        assert [claims(one, own)["sub"] for one in (former, new)] == ["triage-agent"] * 2
        subprocess.run([ENV / "rotate-issuer", own, "--retire"], check=True)
        assert claims(new, own)["sub"] == "triage-agent"
        assert len(keys(own / "token-jwks.json")) == 2
        assert [
            path.name for path in own.iterdir() if ".new" in path.name or path.name[0] == "."
        ] == []

    def test_retires_no_key_unless_the_document_has_both(self, own: Path):
        document = own / "token-jwks.json"
        for text, sentence in (
            (document.read_text(), "nothing is retired"),
            ("", "does not begin with the public half of issuer_key"),
        ):
            document.chmod(0o644)
            document.write_text(text)

            done = ended([ENV / "rotate-issuer", own, "--retire"])

            assert (done.returncode, sentence in done.stderr) == (1, True)
            assert document.read_text() == text


class TestRevoke:
    @pytest.fixture
    def without_sleep(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Remove the pause of `revoke` until the next second, which only protects newly issued tokens."""
        (tmp_path / "bin").mkdir()
        (tmp_path / "bin" / "sleep").symlink_to("/bin/true")
        monkeypatch.setenv("PATH", str(tmp_path / "bin"), prepend=os.pathsep)

    @staticmethod
    def revoke(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
        return ended([ENV / "revoke", *arguments])

    @staticmethod
    def listed(own: Path) -> dict[str, dict[str, int]]:
        return json.loads((own / LIST).read_text())

    @pytest.mark.usefixtures("without_sleep")
    def test_lists_callers_and_tokens_with_their_times_in_the_mounted_file(self, own: Path):
        before, mounted = int(time.time()), (own / LIST).stat()
        assert self.listed(own) == {"tokens": {}, "subjects": {}}

        for arguments in (
            ["triage-agent"],
            ["Dr. Okafor: night"],
            ["--id", "4b1c"],
            ["--id", "5d"],
        ):
            done = self.revoke(own, *arguments)
            assert (done.returncode, done.stderr) == (0, "")

        found = self.listed(own)
        assert found["subjects"].keys() == {"triage-agent", "Dr. Okafor: night"}
        assert found["tokens"].keys() == {"4b1c", "5d"}
        assert all(before <= at <= time.time() for at in found["subjects"].values())
        assert all(until >= before + 30 * 24 * 3600 for until in found["tokens"].values())
        after = (own / LIST).stat()
        assert (after.st_ino, stat.S_IMODE(after.st_mode)) == (mounted.st_ino, 0o444)

    def test_does_not_affect_new_tokens(self, own: Path):
        self.revoke(own, "triage-agent")

        made = claims(make_token(own, "triage-agent", *TRIAGE).stdout.strip(), own)

        assert made["iat"] > self.listed(own)["subjects"]["triage-agent"]

    @pytest.mark.usefixtures("without_sleep")
    def test_keeps_the_later_of_two_times_and_removes_obsolete_entries(self, own: Path):
        later = int(time.time()) + 3600
        (own / LIST).chmod(0o644)
        (own / LIST).write_text(
            f'{{"tokens":{{"old":1,"new":{later}}},"subjects":{{"a":{later},"long ago":1}}}}\n'
        )

        self.revoke(own, "a")
        self.revoke(own, "--id", "b")

        found = self.listed(own)
        assert found["subjects"] == {"a": later}
        assert found["tokens"].keys() == {"new", "b"}

    @pytest.mark.usefixtures("without_sleep")
    def test_keeps_the_names_of_all_calls_at_once_and_of_one_that_was_killed(
        self, own: Path, tmp_path: Path
    ):
        kill_at("chmod", tmp_path, [ENV / "revoke", own, "killed"])
        names = [f"agent-{number}" for number in range(6)]

        calls = [subprocess.Popen([ENV / "revoke", own, name]) for name in names]

        assert [call.wait() for call in calls] == [0] * len(names)
        assert self.listed(own)["subjects"].keys() == {"killed", *names}
        (own / "revocations" / ".revocations.json.next").write_text('{"tokens":{},"subjects":{"a')
        self.revoke(own, "late")
        assert self.listed(own)["subjects"].keys() == {"killed", *names, "late"}
        assert list(own.glob("**/.*")) == []

    def test_changes_a_list_that_compose_mounts_by_its_folder(self):
        services = YAML(typ="safe").load(REPOSITORY / "docker-compose.yml")["services"]

        readers = {
            name: service
            for name, service in services.items()
            if any(each.endswith("_REVOCATIONS") for each in service["environment"])
        }
        assert len(readers) == 5
        for service in readers.values():
            bound = [each for each in service.get("volumes", []) if isinstance(each, dict)]
            (target,) = (each["target"] for each in bound if "revocations" in each["source"])
            assert f":-{target}/{Path(LIST).name}}}" in str(service["environment"])

    def test_does_not_overwrite_a_list_of_another_format(self, own: Path):
        path = own / LIST
        path.chmod(0o644)
        path.write_text('{"tokens": {}, "subjects": {"Zo\\u00eb": 7}}')

        done = self.revoke(own, "triage-agent")

        assert (done.returncode, "another form" in done.stderr) == (1, True)
        assert path.read_text() == '{"tokens": {}, "subjects": {"Zo\\u00eb": 7}}'

    @pytest.mark.parametrize(
        ("arguments", "sentence"),
        [
            ([], "usage"),
            (["--id"], "usage"),
            (['x":1},"'], "a name or id is"),
            (["a", "b"], "usage"),
        ],
    )
    def test_reports_a_wrong_argument(self, own: Path, arguments: list[str], sentence: str):
        done = self.revoke(own, *arguments)

        assert (done.returncode, sentence in done.stderr) == (1, True)
        assert self.listed(own) == {"tokens": {}, "subjects": {}}


def test_the_example_for_compose_has_every_variable_with_its_default():
    compose = (REPOSITORY / "docker-compose.yml").read_text()
    example = (ENV / "compose.env.example").read_text()
    shown = re.findall(r"^#?(\w+)=", example, re.MULTILINE)

    assert sorted(shown) == sorted(set(re.findall(r"\$\{(\w+)", compose)))
    defaults = set(re.findall(r"\$\{(\w+):-([^}]*)\}", compose))
    assert set(re.findall(r"^#(\w+)=(.*)$", example, re.MULTILINE)) == defaults
