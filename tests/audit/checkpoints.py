import httpx
from support.eventually import eventually_is

from chassis.tlog.checkpoints import Checkpoint, parse_checkpoint
from chassis.tlog.notes import Note, parse_note


async def covered(client: httpx.AsyncClient, size: int) -> tuple[Note, Checkpoint]:
    async def found() -> tuple[Note, Checkpoint] | None:
        answer = await client.get("/tlog/checkpoint")
        if not answer.is_success:
            return None
        note = parse_note(answer.text)
        checkpoint = parse_checkpoint(note.text)
        return (note, checkpoint) if checkpoint.size >= size else None

    return await eventually_is(found)
