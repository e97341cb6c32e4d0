"""nginx with the configuration of `docs/connect.md`, in front of a running system."""

import os
import re
import shutil
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from support.eventually import HANGS_S
from support.sources import REPOSITORY
from support.system import System, running, wait_until

from chartroom.system.ports import LOOPBACK, held_free, open_loopback

PREFIX = "/chart"
BLOCK = re.compile(r"^```nginx\n(.*?)^```$", re.MULTILINE | re.DOTALL)
AROUND = """\
daemon off;
worker_processes 1;
error_log {folder}/error.log warn;
pid {folder}/nginx.pid;
events {{}}
http {{
client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
server {{ listen {address}; return 204; }}
{server}
}}
"""


@dataclass(frozen=True)
class Proxied:
    system: System
    url: str  # With the prefix.
    tls: ssl.SSLContext

    @property
    def inner(self) -> str:
        return self.system.url


def find_nginx() -> str:
    """Debian's package has the program in a folder that is not on everybody's PATH."""
    program = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    if program is None:
        pytest.skip("nginx is not installed (apt-get install nginx-light)")
    return program


@contextmanager
def behind_nginx(folder: Path) -> Iterator[Proxied]:
    program = find_nginx()
    tls = _make_certificate(folder)
    with held_free(["tls", "ready"]) as ports:
        url = f"https://{LOOPBACK}:{ports['tls']}{PREFIX}"
        with running("--require-tokens", "--public-url", url) as system:
            configuration = folder / "nginx.conf"
            configuration.write_text(_configuration(folder, system, ports), encoding="utf-8")
            nginx = subprocess.Popen([program, "-c", configuration, "-p", folder])
            try:
                wait_until(lambda: _is_ready(ports["ready"]))
                yield Proxied(system, url, tls)
            finally:
                nginx.terminate()
                nginx.wait(HANGS_S)


def _configuration(folder: Path, system: System, ports: dict[str, int]) -> str:
    """Return the documented server with the addresses and files of this machine."""
    (server,) = BLOCK.findall((REPOSITORY / "docs" / "connect.md").read_text("utf-8"))
    for documented, own in {
        "8443 ssl": f"{LOOPBACK}:{ports['tls']} ssl",
        "/etc/nginx/chart": f"{folder}/chart",
        "http://127.0.0.1:8080": system.url,
        "server_name chart.example;": f"server_name {LOOPBACK};",
    }.items():
        assert documented in server
        server = server.replace(documented, own)
    address = f"{LOOPBACK}:{ports['ready']}"
    return AROUND.format(folder=folder, server=server, address=address)


def _is_ready(port: int) -> bool:
    try:
        open_loopback(f"http://{LOOPBACK}:{port}/").close()
    except OSError:
        return False
    return True


def _make_certificate(folder: Path) -> ssl.SSLContext:
    """Write a certificate and its key, and return a client's context that trusts only this certificate."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "chart.example")])
    address = x509.IPAddress(ip_address(LOOPBACK))
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([address]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder / "chart.key").write_bytes(secret)
    (folder / "chart.crt").write_bytes(certificate.public_bytes(Encoding.PEM))
    return ssl.create_default_context(cafile=str(folder / "chart.crt"))
