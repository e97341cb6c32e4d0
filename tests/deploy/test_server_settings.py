"""Settings of PostgreSQL servers that are not the embedded one, as their files say them."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from chartroom.postgres.server import SETTINGS

REPOSITORY = Path(__file__).parents[2]
# All but how a line begins.
OF_LOGS = {
    name: value
    for name, value in SETTINGS.items()
    if name.startswith("log_") and name not in {"log_line_prefix", "log_timezone"}
}
PLACES = {
    "docker-compose.yml": ("services", "postgres", "command"),
    "deploy/backup/compose.yml": ("services", "postgres", "command"),
    "deploy/kubernetes/ha/postgres.yaml": ("spec", "postgresql", "parameters"),
    "deploy/ha/patroni.yml": ("bootstrap", "dcs", "postgresql", "parameters"),
}


def settings_in(name: str) -> Mapping[str, str]:
    text = (REPOSITORY / name).read_text(encoding="utf-8")
    if name not in PLACES:
        return dict(re.findall(r"(?m)^(\w+) = (\w+)$", text))
    # The words that make-machines fills in are no YAML.
    found: Any = YAML(typ="safe").load(re.sub(r"@(\w+)@", r"\1", text))
    for key in PLACES[name]:
        found = found[key]
    if isinstance(found, list):
        found = dict(option.split("=") for option in found[1:] if option != "-c")
    return {setting: str(value) for setting, value in found.items()}


@pytest.mark.parametrize("name", [*PLACES, "docs/database.md"])
def test_no_server_logs_values_of_charts(name: str) -> None:
    assert OF_LOGS.items() <= settings_in(name).items()
