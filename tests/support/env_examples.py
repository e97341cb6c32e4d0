"""Compares deploy/env/<name>.env.example, which operators copy, with the settings in the code."""

import re
from pathlib import Path

from pydantic_settings import BaseSettings

EXAMPLES = Path(__file__).parents[2] / "deploy" / "env"


def deviations(name: str, *settings: type[BaseSettings]) -> list[str]:
    text = (EXAMPLES / f"{name}.env.example").read_text(encoding="utf-8")
    defaults = {
        f"{name}_{field}".upper(): "" if found.default is None else str(found.default)
        for kind in settings
        for field, found in kind.model_fields.items()
    }
    named = set(re.findall(rf"\b{name.upper()}_[A-Z_]+\b", text))
    shown = dict(re.findall(r"^#([A-Z_]+)=(.*)$", text, re.MULTILINE))
    return [
        *(f"{missing} is not in the example" for missing in sorted(defaults.keys() - named)),
        *(f"nothing reads {unknown}" for unknown in sorted(named - defaults.keys())),
        *(
            f"{wrong} is {defaults[wrong]}"
            for wrong in shown
            if shown[wrong] != defaults.get(wrong, shown[wrong])
        ),
    ]
