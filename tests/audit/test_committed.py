import asyncio

from support.eventually import HANGS_S, turns

from audit.writer.writer import Committed


class TestCommitted:
    async def test_wakes_only_followers_that_are_behind(self):
        committed = Committed()
        followers = [asyncio.create_task(committed.beyond(seq)) for seq in (-1, -1, 3)]
        waiting = asyncio.create_task(committed.beyond(4))
        await asyncio.sleep(0)

        committed.announce(4)

        async with asyncio.timeout(HANGS_S):
            await asyncio.gather(*followers, committed.beyond(3))
        committed.announce(4)
        await asyncio.sleep(0)
        assert not waiting.done()
        committed.announce(5)
        await asyncio.wait_for(waiting, HANGS_S)

    async def test_wakes_a_follower_at_each_commit_independently_of_others(self):
        committed = Committed()
        seen: dict[str, list[int]] = {"quick": [], "slow": []}

        async def follow(name: str, pause: int) -> None:
            while committed.seq < 9:
                await committed.beyond(seen[name][-1] if seen[name] else -1)
                seen[name].append(committed.seq)
                await turns(pause)

        async with asyncio.timeout(HANGS_S), asyncio.TaskGroup() as group:
            group.create_task(follow("quick", 1))
            group.create_task(follow("slow", 40))
            for seq in range(10):
                committed.announce(seq)
                await turns(10)

        assert seen["quick"] == list(range(10))
        assert 1 < len(seen["slow"]) < 10
        assert seen["slow"] == sorted(set(seen["slow"]))
