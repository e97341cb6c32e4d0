"""`python -m auth.clients`: register, list and revoke clients of the token endpoint."""

import argparse
import asyncio
import json
import sys
from collections.abc import Sequence
from contextlib import aclosing
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

from auth.assertions import ALGORITHMS
from auth.registry import NAME, Registry
from auth.settings import RegistrySettings
from chassis.identity.key_sets import SECRET_PARTS, usable_keys
from chassis.identity.scopes import is_scope
from chassis.identity.tokens import ServiceTokens
from chassis.observability.metrics import Metrics
from chassis.peers import PeerClient, PeerRefused
from chassis.problems.problem import PeerUnavailable
from chassis.settings import StartupError, is_http_url, is_loopback, read_settings

REFUSALS: dict[int, str] = {
    HTTPStatus.NOT_FOUND: "No client has this name; `list` shows all clients.",
    HTTPStatus.CONFLICT: "A client has this name; choose another name, or add --replace.",
}
AWAY = "The service records does not answer; start it, or correct AUTH_RECORDS_URL."


class Refused(Exception):
    """The text is one sentence with the fault and the remedy."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0, or 1 if nothing was changed."""
    options = _parser().parse_args(arguments)
    try:
        report = asyncio.run(_run(read_settings(RegistrySettings), options))
    except (StartupError, Refused) as failure:
        report = str(failure)
    except PeerRefused as refused:
        report = REFUSALS.get(refused.status, f"records refused it: {refused}.")
    except PeerUnavailable:
        report = AWAY
    else:
        sys.stdout.write(f"{report}\n")
        return 0
    sys.stderr.write(f"{report}\n")
    return 1


def _parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m auth.clients", description=__doc__)
    commands = made.add_subparsers(dest="command", required=True)
    add = commands.add_parser("add", help="register a client")
    add.add_argument("name", type=_name, help="the client's ID, and its name in events")
    add.add_argument(
        "--jwks",
        required=True,
        metavar="FILE|URL",
        help="the client's public keys for RS384 or ES384; keys at a URL may change later",
    )
    add.add_argument(
        "--scope", required=True, help="the largest scope of its tokens, such as system/Patient.rs"
    )
    add.add_argument("--replace", action="store_true", help="replace the keys and the scope")
    commands.add_parser("list", help="list all clients")
    revoke = commands.add_parser("revoke", help="end a client's access")
    revoke.add_argument("name", type=_name)
    return made


def _name(given: str) -> str:
    if NAME.fullmatch(given) is None:
        raise argparse.ArgumentTypeError("use 1 to 128 letters, digits, dots, `_` and `-`")
    return given


async def _run(settings: RegistrySettings, options: argparse.Namespace) -> str:
    tokens = ServiceTokens("auth", settings.service_key_file)
    await tokens.load()
    records = PeerClient(
        "records",
        settings.records_url,
        metrics=Metrics(),
        bearer=lambda: tokens.token_for("records"),
    )
    async with aclosing(records):
        return await _execute(Registry(records), options)


async def _execute(registry: Registry, options: argparse.Namespace) -> str:
    if options.command == "list":
        lines = [
            f"{client.name}: {'revoked' if client.revoked_at else client.scope}"
            for client in await registry.all()
        ]
        return "\n".join(lines) or "No client is registered."
    if options.command == "revoke":
        await registry.revoke(options.name)
        return f"{options.name} gets no more tokens."
    scope = _checked_scope(options.scope)
    keys = _checked_keys(options.jwks)
    await registry.add(options.name, keys=keys, scope=scope, replace=options.replace)
    return f"{options.name} is registered."


def _checked_scope(given: str) -> str:
    """The token of a client does not name a patient, so that scopes with `patient/` would be useless."""
    for word in given.split():
        if not is_scope(word) or word.startswith("patient/"):
            raise Refused(f"{word} is not a scope for a client; use system/TYPE.cruds or user/….")
    return " ".join(given.split())


def _checked_keys(location: str) -> str:
    """Return the JWKS document of a file, or the URL."""
    if location.startswith(("http://", "https://")):
        if not is_http_url(location):
            raise Refused("The URL of --jwks is not valid.")
        parts = urlsplit(location)
        if parts.scheme != "https" and not is_loopback(parts.hostname or ""):
            raise Refused("The URL of --jwks must begin with https, unless its host is loopback.")
        return location
    try:
        text = Path(location).read_text(encoding="utf-8")
        document = json.loads(text)
        found = usable_keys(document, ALGORITHMS)
    except (OSError, ValueError):
        raise Refused(f"{location} is not a readable JWKS document.") from None
    if any(isinstance(key, dict) and key.keys() & SECRET_PARTS for key in document["keys"]):
        raise Refused(f"{location} contains a private key; pass only public keys.")
    if not found:
        raise Refused(f"{location} has no key with `kid` for RS384 (2,048 bits) or ES384 (P-384).")
    return json.dumps(document)


if __name__ == "__main__":
    sys.exit(main())
