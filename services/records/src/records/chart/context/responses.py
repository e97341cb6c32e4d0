"""A context as JSON, with the payload of each event byte for byte, which the wire types do not
keep.
"""

from collections.abc import Sequence

import msgspec

from records.chart.context.schemas import EncounterContext
from records.clients.audit import Event

as_members = msgspec.json.Decoder(dict[str, msgspec.Raw])


def context_json(context: EncounterContext, events: Sequence[Event]) -> bytes:
    """Return the answer: the context, with these events."""
    members = as_members.decode(context.model_dump_json(by_alias=True))
    return msgspec.json.encode(members | {"events": events})
