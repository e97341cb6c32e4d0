"""Each statement filters before it ranks. Every filter is a plain comparison, so PostgreSQL
estimates from the values how many passages match.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import Any

from pgvector import HalfVector, SparseVector
from pgvector.asyncpg import register_vector
from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    ColumnElement,
    CompoundSelect,
    DateTime,
    Double,
    FromClause,
    Integer,
    Interval,
    Select,
    SQLColumnExpression,
    String,
    Text,
    and_,
    any_,
    bindparam,
    case,
    cast,
    func,
    literal_column,
    null,
    or_,
    select,
    text,
    true,
    union,
)
from sqlmodel import col

from chassis.any_types import Values
from chassis.database.pool import Connection
from chassis.database.reach import members_of_transaction
from chassis.database.statements import Command, Query
from retrieval.lexical.questions import Weights
from retrieval.lexical.terms import K1, TERM_BITS, TYPICAL_TITLE_WORDS, TYPICAL_WORDS, B
from retrieval.passages.repository import SHARED_OR_IN_REACH
from retrieval.search.question_kinds import CLAIMS, OBSERVATION, WITH_STATUS, pattern_of
from retrieval.search.question_reading import UNORDERED, QuestionIntent, TimeOrder
from retrieval.search.rows import Compared
from retrieval.search.subjects import kind, kind_hash
from retrieval.tables import SCHEMA, Passage

VARIANTS = 256
CANDIDATES = 100
CANDIDATES_SQL = literal_column(str(CANDIDATES), Integer)
# Candidates of the vector index. Among 100,000 vectors like vectors of texts, 200 candidates
# include 90 % of the nearest ten, 400 95 to 96 %, and 1,000 99 %, in 8, 15 and 28 ms of a busy
# core.
SET_UP_INDEX = Command(
    text("""
SELECT set_config('hnsw.iterative_scan', 'strict_order', false), set_config('hnsw.ef_search', '1000', false)
""")
)
# For shared passages, the number follows the size of the index: one candidate per 160 KiB finds 99 %
# of the nearest ten of 32,000. PostgreSQL evaluates a condition without a column once, before the scan.
SET_BREADTH = text("""
(SELECT set_config('hnsw.ef_search', greatest(200, least(1000,
    pg_relation_size(to_regclass('retrieval.ix_passages_shared_embedding')) / 163840))::text, true)) IS NOT NULL
""")
MEMBERS = func.array(members_of_transaction(SCHEMA).scalar_subquery())
PERIOD = ("period_start", "period_end")
AHEAD = literal_column("interval '24 hours'", Interval)  # Charts of records use the same interval.
PRECEDENCE = func.max(col(Passage.precedence)).label("precedence")
Score = ColumnElement[Any]
COMPARED = [field.name for field in fields(Compared)]
Filters = Values
CONDITIONS: Mapping[str, Callable[[], ColumnElement[bool]]] = {
    "corpus": lambda: col(Passage.corpus) == bindparam("corpus"),
    # PostgreSQL uses one plan for charts of all sizes: planning a search of a small chart takes as
    # long as running it.
    "patient_id": lambda: (
        col(Passage.patient_id) == select(bindparam("patient_id", type_=String)).scalar_subquery()
    ),
    "names": lambda: col(Passage.patient_id) == any_(bindparam("names", type_=ARRAY(String))),
    "members": lambda: col(Passage.patient_id) == any_(MEMBERS),
    "shared": lambda: col(Passage.patient_id).is_(None),
    "encounter_id": lambda: col(Passage.encounter_id) == bindparam("encounter_id"),
    "source_type": lambda: col(Passage.source_type) == bindparam("source_type"),
    "source_types": lambda: (
        col(Passage.source_type) == any_(bindparam("source_types", type_=ARRAY(String)))
    ),
    "source_ref": lambda: col(Passage.source_ref) == bindparam("source_ref"),
    "codes": lambda: col(Passage.codes).op("&&")(bindparam("codes", type_=ARRAY(Text))),
    "review_status": lambda: col(Passage.review_status) == bindparam("review_status"),
    "occurred_from": lambda: (
        col(Passage.occurred_at) >= bindparam("occurred_from", type_=DateTime(timezone=True))
    ),
    "occurred_to": lambda: (
        col(Passage.occurred_at) < bindparam("occurred_to", type_=DateTime(timezone=True))
    ),
    "author_kind": lambda: col(Passage.author_kind) == bindparam("author_kind"),
    "unless_asked": lambda: or_(
        col(Passage.review_status) == literal_column("'approved'"),
        and_(
            col(Passage.review_status) == literal_column("'draft'"),
            col(Passage.patient_id).is_not(None),
        ),
    ),
}
# Conditions that select only passages that a limited caller may see.
OF_ITSELF_LIMITED = frozenset({"members", "shared"})
PLAIN = frozenset({"members", "shared", "unless_asked"})


@dataclass(frozen=True, slots=True)
class SearchPlan:
    """The options of a search statement, compiled once for each. `is_beside`: the question's vector
    is of the second model.
    """

    conditions: frozenset[str]
    has_vector: bool
    is_capped: bool = False
    by_meaning: bool = True
    by_words: bool = True
    order: TimeOrder = UNORDERED
    of_period: bool = False
    claims_last: bool = False
    is_beside: bool = False
    is_counted: bool = False

    def where(self, *, is_limited: bool) -> list[ColumnElement[bool]]:
        chosen = [CONDITIONS[name]() for name in sorted(self.conditions)]
        if not is_limited or self.conditions & OF_ITSELF_LIMITED:
            return chosen
        return [*chosen, SHARED_OR_IN_REACH]


def _distance(plan: SearchPlan) -> Score:
    vectors = Passage.beside_embedding if plan.is_beside else Passage.embedding
    distance: Score = vectors.cosine_distance(bindparam("question"))
    return distance


def _lexical() -> Score:
    """Inner products of weights and impacts, corrected for the present average lengths."""
    # Negated, because pgvector returns the negative inner product.
    of_text = Passage.terms.max_inner_product(bindparam("weights"))
    of_title = Passage.title_terms.max_inner_product(bindparam("weights"))
    factor = _length_factor(col(Passage.words), TYPICAL_WORDS, "per_word")
    title_factor = _length_factor(col(Passage.title_words), TYPICAL_TITLE_WORDS, "per_title_word")
    lexical: Score = _float(0) - of_text * factor - of_title * title_factor
    return lexical


def _length_factor(words: SQLColumnExpression[int], typical: int, name: str) -> Score:
    """Return the factor of the passage's length: BM25 at the present average length, divided by
    BM25 at the typical length of the impacts, for a term that occurs once.
    """
    constant = _float(1 + K1 * (1 - B))
    at_typical = constant + words * _float(K1 * B / typical)
    at_average = constant + words * bindparam(name, type_=Double)
    factor: Score = at_typical.self_group().op("/", precedence=8)(at_average.self_group())
    return factor


def _float(value: float) -> Score:
    """A typed constant: PostgreSQL would parse the number as numeric, which is slow."""
    return literal_column(f"'{value}'::float8", Double)


def _scored(
    plan: SearchPlan, indexed: ColumnElement[int], *where: ColumnElement[bool]
) -> Select[Any]:
    dense = _float(1) - _distance(plan) if plan.has_vector else cast(null(), Double)
    model_id = Passage.beside_model_id if plan.is_beside else Passage.model_id
    return (
        select(
            col(Passage.chunk_id).label("id"),
            col(Passage.document_id),
            func.max(dense).label("dense"),
            func.max(_lexical()).label("lexical"),
            func.max(col(model_id)).label("model_id"),
            indexed.label("indexed"),
            col(Passage.source_type),
            col(Passage.occurred_at),
            (true() if plan.order.with_uncounted else _counts()).label("counts"),
            func.bool_or(col(Passage.states_absence)).label("states_absence"),
            (kind() if plan.order.as_series else cast(null(), Text)).label("series"),
            *(
                [kind_hash().label("kind"), PRECEDENCE]
                if plan.order.is_by_time
                else [true().label("is_newest")]
            ),
        )
        .where(*where)
        .group_by(
            col(Passage.chunk_id),
            col(Passage.document_id),
            col(Passage.source_type),
            col(Passage.occurred_at),
        )
    )


def _counts() -> ColumnElement[bool]:
    """Whether the passage is about something that has happened. A passage without a time counts."""
    has_begun = col(Passage.occurred_at) <= func.now() + AHEAD
    return and_(func.any_value(col(Passage.counts)), func.coalesce(has_begun, true()))


def _is_newest(scored: FromClause, plan: SearchPlan) -> ColumnElement[bool]:
    """Whether a passage is the newest of its kind: within the period, and about something that has
    happened. With `current_first`, ended items are older than all others.
    """
    at = scored.c.occurred_at.asc() if plan.order.oldest_first else scored.c.occurred_at.desc()
    order = [_is_within(scored).desc()] if plan.of_period else []
    is_current = [_is_current(scored).desc()] if plan.order.current_first else []
    order += [scored.c.counts.desc(), *is_current, at.nulls_last(), scored.c.precedence.desc()]
    rank = func.rank().over(partition_by=(scored.c.kind, scored.c.source_type), order_by=order)
    return (rank == literal_column("1")).label("is_newest")


def _is_current(scored: FromClause) -> ColumnElement[bool]:
    types: list[ColumnElement[str]] = [literal_column(f"'{one}'") for one in sorted(WITH_STATUS)]
    return and_(scored.c.source_type.in_(types), scored.c.precedence > literal_column("''"))


def _is_within(scored: FromClause) -> ColumnElement[bool]:
    start, end = (bindparam(name, type_=DateTime(timezone=True)) for name in PERIOD)
    return and_(scored.c.occurred_at >= start, scored.c.occurred_at < end).is_(true())


@lru_cache(maxsize=VARIANTS)
def compare_all(plan: SearchPlan) -> Query[Compared]:
    return Query(
        _all_compared(plan, is_limited=False),
        Compared,
        limited=_all_compared(plan, is_limited=True),
    )


@lru_cache(maxsize=VARIANTS)
def compare_likely(plan: SearchPlan) -> Query[Compared]:
    return Query(
        _likely_compared(plan, is_limited=False),
        Compared,
        limited=_likely_compared(plan, is_limited=True),
    )


def _all_compared(plan: SearchPlan, *, is_limited: bool) -> CompoundSelect[Any]:
    where = plan.where(is_limited=is_limited)
    scored: FromClause = _scored(plan, literal_column("0", Integer), *where).cte("scored")
    retrievers = ["dense", "lexical"] if plan.has_vector else ["lexical"]
    in_common: list[ColumnElement[Any]] = []
    if plan.is_capped:
        document = func.coalesce(scored.c.document_id, scored.c.id)
        in_common += [
            func.row_number()
            .over(partition_by=document, order_by=_best(scored, retriever))
            .label(f"{retriever}_rank")
            for retriever in retrievers
        ]
    if plan.order.is_by_time:
        in_common.append(_is_newest(scored, plan))
    if in_common:
        scored = select(*scored.c, *in_common).cte("ranked")
    return union(*(_best_of(plan, scored, retriever) for retriever in retrievers))


def _best_of(plan: SearchPlan, scored: FromClause, retriever: str) -> Select[Any]:
    most = bindparam("most", type_=Integer)
    order = [scored.c[f"{retriever}_rank"] > most] if plan.is_capped else []
    if plan.claims_last:
        order.append(
            scored.c.source_type.in_([literal_column(f"'{one}'") for one in sorted(CLAIMS)])
        )
    if plan.of_period:
        order.append(~_is_within(scored))
    if plan.order.last_first:
        order += _last_of_types(scored, plan)
    if plan.order.is_by_time:
        order.append(~scored.c.is_newest)
    if plan.is_counted:
        order += _series_in_time(scored, plan, retriever)
    statement = select(*(scored.c[name] for name in COMPARED)).limit(
        bindparam("candidates", type_=Integer)
    )
    if retriever == "lexical":
        statement = statement.where(scored.c.lexical > _float(0))
    chosen = statement.order_by(*order, *_best(scored, retriever)).subquery(retriever)
    return select(*chosen.c)


def _last_of_types(scored: FromClause, plan: SearchPlan) -> list[ColumnElement[Any]]:
    is_of_types = scored.c.source_type.op("~*")(bindparam("types", type_=String))
    has_words = or_(scored.c.lexical > _float(0), ~bindparam("needs_word", type_=Boolean))
    is_asked = and_(is_of_types, has_words)
    at = case((is_asked, scored.c.occurred_at))
    in_time = at.asc() if plan.order.oldest_first else at.desc()
    return [~is_asked, case((is_asked, ~scored.c.counts)), in_time.nulls_last()]


def _series_in_time(
    scored: FromClause, plan: SearchPlan, retriever: str
) -> list[ColumnElement[Any]]:
    """Values of the best passage's kind in the order of their times: hundreds have nearly equal scores."""
    is_of_types = scored.c.source_type.op("~*")(bindparam("types", type_=String))
    best = [is_of_types.desc(), *_best(scored, retriever)]
    alike = [
        column == func.first_value(column).over(order_by=best)
        for column in (scored.c.source_type, scored.c.series)
    ]
    is_asked = and_(is_of_types, *alike)
    at = case((is_asked, scored.c.occurred_at))
    in_time = at.asc() if plan.order.oldest_first else at.desc()
    return [~is_asked, in_time.nulls_last()]


def _likely_compared(plan: SearchPlan, *, is_limited: bool) -> Select[Any]:
    where = plan.where(is_limited=is_limited)
    passage = select(col(Passage.id)).limit(CANDIDATES_SQL)
    retrievers = []
    if plan.by_meaning and plan.has_vector:
        nearest = passage.where(*where).order_by(_distance(plan))
        if "shared" in plan.conditions and not plan.is_beside:
            nearest = nearest.where(SET_BREADTH)
        retrievers.append(nearest.cte("near"))
    if plan.by_words:
        has_keys = _has_keys(is_limited=is_limited)
        retrievers.append(passage.where(has_keys, *where).order_by(_lexical().desc()).cte("worded"))
    ids = union(*(select(retriever.c.id) for retriever in retrievers)).subquery("ids")
    indexed = select(func.count()).select_from(retrievers[0]).scalar_subquery()
    found = _scored(plan, func.max(indexed), col(Passage.id).in_(select(ids.c.id)))
    if not plan.order.is_by_time:
        return found
    scored = found.cte("scored")
    *names, _ = COMPARED
    return select(*(scored.c[name] for name in names), _is_newest(scored, plan))


def _has_keys(*, is_limited: bool) -> ColumnElement[bool]:
    """Find passages with keys by a function with the owner's rights that returns only ids: under
    row-level security PostgreSQL does not use the index.
    """
    keys = bindparam("keys", type_=ARRAY(Integer))
    if not is_limited:
        return col(Passage.keys).op("&&")(keys)
    found = func.retrieval.passages_with_keys(keys, type_=BigInteger).column_valued("found")
    return col(Passage.id).in_(select(found))


def _best(scored: FromClause, retriever: str) -> list[ColumnElement[Any]]:
    return [scored.c[retriever].desc().nulls_last(), scored.c.id]


@dataclass(frozen=True, slots=True)
class PassageQuery:
    """The parameters of a search. `vector` is None if the question was not embedded."""

    intent: QuestionIntent
    vector: HalfVector | None
    weights: Weights
    by_meaning: bool
    by_words: bool
    most_of_document: int | None
    is_beside: bool
    candidates: int = CANDIDATES

    def plan(self, conditions: Collection[str]) -> SearchPlan:
        return SearchPlan(
            frozenset(conditions),
            has_vector=self.vector is not None,
            is_capped=self.most_of_document is not None,
            by_meaning=self.by_meaning,
            by_words=self.by_words,
            order=replace(self.intent.order, count=None),
            of_period=self.intent.period is not None,
            claims_last=self.intent.claims_last,
            is_beside=self.is_beside,
            is_counted=self.intent.order.count is not None,
        )

    def values(self) -> Values:
        values = {
            "weights": SparseVector(dict(self.weights.idf), 2**TERM_BITS),
            "per_word": K1 * B / self.weights.average_words,
            "per_title_word": K1 * B / self.weights.average_title_words,
        }
        return values if self.vector is None else {**values, "question": self.vector}


async def set_up(connection: Any) -> None:  # A connection of asyncpg.
    await register_vector(connection)
    await SET_UP_INDEX.run(connection)


async def compared_all(
    connection: Connection, query: PassageQuery, filters: Filters
) -> Sequence[Compared]:
    intent = query.intent
    more: dict[str, Any] = {"most": most} if (most := query.most_of_document) is not None else {}
    if intent.period is not None:
        more |= zip(PERIOD, (intent.period.start, intent.period.end), strict=True)
    if intent.order.last_first or intent.order.count is not None:
        more["types"] = pattern_of(intent.types)
    if intent.order.last_first:
        more["needs_word"] = intent.types >= OBSERVATION
    statement = compare_all(replace(query.plan(filters), by_meaning=True, by_words=True))
    return await statement.all(
        connection, candidates=query.candidates, **query.values(), **more, **given(filters)
    )


async def compared_likely(
    connection: Connection, query: PassageQuery, filters: Filters, keys: Sequence[int]
) -> Sequence[Compared]:
    """Search with the indexes. The scan of the nearest passages ends when it has enough matching
    ones, or gives up.
    """
    plan = replace(
        query.plan(filters),
        is_capped=False,
        order=replace(query.intent.order, last_first=False, count=None),
        is_counted=False,
        of_period=False,
        claims_last=False,
        by_words=bool(keys),
    )
    if not (plan.by_words or (plan.by_meaning and plan.has_vector)):
        return []
    values = {**query.values(), **({"keys": [*keys]} if keys else {})}
    return await compare_likely(plan).all(connection, **values, **given(filters))


def given(filters: Filters) -> dict[str, Any]:
    return {name: value for name, value in filters.items() if name not in PLAIN}
