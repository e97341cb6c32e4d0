import json

RECEIPT_FORMAT = "chartroom-receipt@v1"


def authenticated_text(
    event_id: str,
    seq: int,
    *,
    stream_pos: int | None,
    recorded_at: str,
    recorded_by: str,
    leaf_hash: str,
) -> bytes:
    """Return the part of a receipt that `receipt_mac` authenticates. `recorded_at` is in UTC with
    microseconds, `leaf_hash` in base64.
    """
    fields = [RECEIPT_FORMAT, event_id, seq, stream_pos, recorded_at, recorded_by, leaf_hash]
    return json.dumps(fields).encode()
