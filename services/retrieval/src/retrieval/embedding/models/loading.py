from contextlib import suppress

from prometheus_client import Gauge

from chassis.database.connections import Database
from chassis.database_application import DatabaseApplication
from chassis.loop import Loop
from chassis.peers import PeerClient, Transport
from chassis.problems.problem import Problem
from retrieval.embedding.configured import make_embedder
from retrieval.embedding.models.service import (
    ActiveModel,
    Loaded,
    active_model,
    among,
    is_filled,
    registered_models,
    with_floor,
)
from retrieval.embedding.protocol import Embedder
from retrieval.settings import BesideSettings, EmbeddingSettings

PLACES_S = 1.0
FLOOR_S = 60.0


class ModelApplication(DatabaseApplication):
    active_model: ActiveModel


class Models:
    def __init__(
        self,
        application: ModelApplication,
        database: Database,
        settings: EmbeddingSettings,
        beside: BesideSettings | None,
        *,
        embedder: Embedder | None,
        transport: Transport | None,
    ) -> None:
        self._application = application
        self._database = database
        self._settings = settings
        self._beside = beside
        self._embedder = embedder
        self._transport = transport
        self._loaded: list[Loaded] = []
        self._filled = Gauge(
            "chartroom_embedding_filled_ratio",
            "The part of all passages with a vector of the model beside the one in use; 1 without one",
            registry=application.metrics.registry,
        )
        application.before_serving(self._activate)
        places = Loop(self._follow_places, PLACES_S, "backfill of places of models failed")
        application.while_serving(places.running)
        if self._is_remote:  # Do not wait for the server at start.
            floor = Loop(self._measure_floor, FLOOR_S, "backfill of the model's floor failed")
            application.while_serving(floor.running)

    @property
    def _is_remote(self) -> bool:
        return self._embedder is None and self._settings.embedding_url is not None

    async def _activate(self) -> None:
        sources = [one for one in (self._settings, self._beside) if one is not None]
        self._loaded = [self._load(one) for one in sources]
        self._application.active_model = await active_model(self._database, self._loaded)
        if not self._is_remote:
            await self._measure_floor()

    def _load(self, source: EmbeddingSettings) -> Loaded:
        identity = source.model_identity()
        if self._embedder is not None and source is self._settings:
            return Loaded(identity, self._embedder)
        made = make_embedder(source, identity, self._use_server)
        self._application.on_close(made.aclose)
        return Loaded(identity, made)

    def _use_server(self, url: str, bearer: str | None) -> PeerClient:
        return self._application.use_peer(
            "embedding-server", url, bearer=bearer, transport=self._transport, first_call=None
        )

    async def _measure_floor(self) -> None:
        model = self._application.active_model
        made = (one.identity for one in self._loaded if one.embedder is model.embedder)
        identity = next(made, self._loaded[0].identity)
        self._application.active_model = await with_floor(self._database, model, identity)

    async def _follow_places(self) -> None:
        with suppress(Problem):  # The database is unavailable or busy.
            registered = await registered_models(self._database)
            self._filled.set(min((one.filled or 0.0 for one in registered[1:]), default=1.0))
            found = among(registered, self._loaded)
            if found is None or (found.is_beside and not is_filled(registered[-1])):
                return
            if found.places != self._application.active_model.places:
                self._application.active_model = found
