import stat
import subprocess
from pathlib import Path

import pytest
from ruamel.yaml import YAML
from support.programs import ended

MAKE = Path(__file__).parents[2] / "deploy" / "ha" / "make-machines"
MACHINES = ("a=10.0.0.1", "b=10.0.0.2", "c=db-c.example")


def make(folder: Path, *machines: str) -> "subprocess.CompletedProcess[str]":
    return ended([MAKE, folder, *machines])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("machines")
    done = make(made, *MACHINES)
    assert done.returncode == 0, done.stderr
    return made


def test_lists_all_machines_on_each(folder: Path):
    for name in "abc":
        etcd = YAML(typ="safe").load(folder / name / "etcd.yml")
        patroni = YAML(typ="safe").load(folder / name / "patroni.yml")
        assert (etcd["name"], patroni["name"]) == (name, name)
        assert etcd["initial-cluster"] == (
            "a=https://10.0.0.1:2380,b=https://10.0.0.2:2380,c=https://db-c.example:2380"
        )
        assert patroni["etcd3"]["hosts"] == ["10.0.0.1:2379", "10.0.0.2:2379", "db-c.example:2379"]


def test_replaces_each_placeholder(folder: Path):
    for path in folder.glob("*/*.yml"):
        assert "@" not in "".join(
            line for line in path.read_text().splitlines() if not line.startswith("#")
        )


def test_makes_certificates_of_one_authority_for_each_address(folder: Path):
    for machine in MACHINES:
        name, address = machine.split("=")
        kind = "hostname" if "example" in address else "ip"
        certificate = str(folder / name / "node.crt")
        for purpose in ("sslserver", "sslclient"):
            command = ["openssl", "verify", "-CAfile", str(folder / "ca.crt"), "-purpose", purpose]
            subprocess.run([*command, f"-verify_{kind}", address, certificate], check=True)


def test_shows_the_authority_s_certificate_to_containers_of_other_users(folder: Path):
    assert stat.S_IMODE((folder / "ca.crt").stat().st_mode) == 0o644


def test_shows_keys_and_passwords_to_their_owner_alone(folder: Path):
    secrets = [*folder.glob("*/node.key"), *folder.glob("*/patroni.yml"), folder / "superuser"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in secrets} == {0o600}


def test_keeps_existing_files(folder: Path):
    secrets = [*folder.rglob("*.key"), *(folder / name for name in ("superuser", "rewind"))]
    kept = {path: path.read_bytes() for path in secrets}

    assert make(folder, *MACHINES).returncode == 0

    assert {path: path.read_bytes() for path in kept} == kept


def test_sends_commands_to_the_leader():
    lines = (MAKE.parent / "README.md").read_text(encoding="utf-8").splitlines()
    exports = [line for line in lines if "export PGHOST=" in line]

    assert len(exports) == 2
    assert all(" PGTARGETSESSIONATTRS=read-write " in line for line in exports)


@pytest.mark.parametrize(
    ("machines", "sentence"),
    [
        (("a=10.0.0.1", "b=10.0.0.2"), "a majority of two would be both"),
        ((*MACHINES, "d=10.0.0.4"), "give an odd number"),
        (("a=10.0.0.1", "b=10.0.0.2", "10.0.0.3"), "10.0.0.3 is not NAME=ADDRESS"),
    ],
)
def test_reports_errors(tmp_path: Path, machines: tuple[str, ...], sentence: str):
    done = make(tmp_path / "none", *machines)

    assert done.returncode != 0
    assert sentence in done.stderr
    assert not (tmp_path / "none").exists()
