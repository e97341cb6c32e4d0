"""`python -m bench.quality.evaluate DIR...`: measures the ranking quality with labelled sets.

The texts are a separate corpus in RETRIEVAL_DATABASE_URL, which the service's searches do not see.
"""

import argparse
import asyncio
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from pydantic_settings import SettingsConfigDict

from bench.quality.evaluate.report import Report, report_of, table
from bench.quality.evaluate.runs import inside, ranked, remove_left_behind
from bench.quality.evaluate.sets import InvalidSet, LabelledSet, read_set
from chassis.database.connections import Database
from chassis.problems.problem import Problem
from chassis.settings import DatabaseSettings, StartupError, read_settings
from retrieval.embedding.local import LocalEmbedder
from retrieval.embedding.models.service import ActiveModel, Loaded, active_model, with_floor
from retrieval.embedding.protocol import ModelUnusable
from retrieval.search.repository import set_up
from retrieval.settings import EmbeddingSettings
from retrieval.tables import SCHEMA


class Settings(DatabaseSettings, EmbeddingSettings):
    model_config = SettingsConfigDict(env_prefix="RETRIEVAL_", protected_namespaces=())


def main(arguments: Sequence[str] | None = None) -> int:
    given = parser().parse_args(arguments)
    try:
        sets = [with_words(read_set(directory), given.min_words) for directory in given.sets]
        reports = asyncio.run(evaluate(settings(), sets))
    except (InvalidSet, StartupError, ModelUnusable) as failure:
        sys.stderr.write(f"{failure}\n")
        return 1
    except Problem as failure:
        sys.stderr.write(f"{failure.title}: {failure.detail}\n")
        return 1
    sys.stdout.write(table(reports))
    if given.json is not None:
        given.json.write_text(
            json.dumps([report.as_json() for report in reports], indent=1) + "\n", encoding="utf-8"
        )
    return 0


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog="python -m bench.quality.evaluate",
        description="Measure how well searches rank, on labelled sets in the layout of BEIR.",
    )
    made.add_argument(
        "sets",
        nargs="+",
        type=Path,
        metavar="DIR",
        help="has corpus.jsonl, queries.jsonl and qrels/test.tsv",
    )
    made.add_argument(
        "--min-words",
        type=int,
        default=0,
        metavar="N",
        help="ask only questions all of whose relevant texts have so many words",
    )
    made.add_argument("--json", type=Path, metavar="FILE", help="also write the measures there")
    return made


def settings() -> Settings:
    found = read_settings(Settings)
    if found.embedding_url is not None:
        raise StartupError(
            "Quality is measured with the local model; unset RETRIEVAL_EMBEDDING_URL."
        )
    return found


def with_words(labelled: LabelledSet, least: int) -> LabelledSet:
    """Remove questions about shorter texts, except questions about a patient's chart."""
    words = {text.id: len(text.text.split()) for text in labelled.texts}
    kept = [
        one
        for one in labelled.questions
        if one.metadata.patient_id is not None
        or all(words[text] >= least for text in labelled.gains[one.id])
    ]
    if not kept:
        raise InvalidSet(f"{labelled.name} has no question whose texts have {least} words.")
    return replace(labelled, questions=kept)


async def evaluate(settings: Settings, sets: Sequence[LabelledSet]) -> list[Report]:
    database = Database(settings.database(), schema=SCHEMA, pool_size=settings.database_pool_size)
    database.prepare_connections(set_up)
    embedder = LocalEmbedder(settings.model_dir, variant=settings.embedding_variant)
    try:
        await database.check_reachable()
        identity = settings.model_identity()
        model = await with_floor(
            database, await active_model(database, [Loaded(identity, embedder)]), identity
        )
        await remove_left_behind(database)
        return [await _report(database, model, one) for one in sets]
    finally:
        await embedder.aclose()
        await database.aclose()


async def _report(database: Database, model: ActiveModel, labelled: LabelledSet) -> Report:
    shown = Shown(labelled.name)
    rankings = await ranked(database, model, labelled, shown)
    is_of_charts = any(text.metadata.patient_id is not None for text in labelled.texts)
    found = None if is_of_charts else await inside(database, model, labelled, shown)
    return report_of(labelled, rankings, found)


class Shown:
    def __init__(self, name: str) -> None:
        self._name = name

    def __call__(self, what: str, done: int, of: int) -> None:
        if done == of or done % max(1, of // 10) == 0:
            sys.stderr.write(f"{self._name}: {done:,} of {of:,} {what}\n")


if __name__ == "__main__":
    sys.exit(main())
