"""Request templates: a name such as `{encounter}` in a path, body or header stands for a value."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Ids = Mapping[str, Any]  # The values for the names in a template.
PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Ask:
    method: str
    path: str
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def about(self, ids: Ids) -> "Ask":
        return Ask(
            self.method,
            _filled(self.path, ids, is_text=True),
            _filled(self.body, ids),
            _filled(dict(self.headers), ids),
        )


def _filled(value: Any, ids: Ids, *, is_text: bool = False) -> Any:
    if isinstance(value, dict):
        return {name: _filled(one, ids) for name, one in value.items()}
    if isinstance(value, list):
        return [_filled(one, ids) for one in value]
    if not isinstance(value, str):
        return value
    whole = PLACE.fullmatch(value)
    if whole is not None and not is_text:
        return ids[whole[1]]
    return PLACE.sub(lambda match: str(ids[match[1]]), value)
