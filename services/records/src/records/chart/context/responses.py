"""A context as JSON, with the payload of each event byte for byte and every digit of the chart, which
a model would rewrite.
"""

from collections.abc import Sequence

import msgspec

from records.chart.context.schemas import EncounterContext
from records.chart.sections.schemas import Sections
from records.clients.audit import Event

_as_members = msgspec.json.Decoder(dict[str, msgspec.Raw])


def context_json(context: EncounterContext, events: Sequence[Event]) -> bytes:
    others = context.model_dump_json(by_alias=True, exclude={*Sections.model_fields})
    sections = {name: msgspec.Raw(text) for name, text in context.sections_json().items()}
    return msgspec.json.encode(_as_members.decode(others) | sections | {"events": events})
