"""A context as JSON, with the payload of each event byte for byte, which a model would rewrite."""

from collections.abc import Sequence

import msgspec

from records.chart.context.schemas import EncounterContext
from records.clients.audit import Event

_as_members = msgspec.json.Decoder(dict[str, msgspec.Raw])


def context_json(context: EncounterContext, events: Sequence[Event]) -> bytes:
    members = _as_members.decode(context.model_dump_json(by_alias=True))
    return msgspec.json.encode(members | {"events": events})
