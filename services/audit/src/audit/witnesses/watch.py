"""What each witness has signed, as a metric and in the body of /readyz."""

from enum import StrEnum

from prometheus_client import CollectorRegistry, Gauge


class Standing(StrEnum):
    NOT_ASKED = "not asked yet"
    SIGNED = "signed"
    AWAY = "away"
    KEY_UNKNOWN = "key unknown"  # It has not written its public key yet.
    REFUSED = "refused"  # It does not take the checkpoint for one that extends the last.


class WitnessWatch:
    def __init__(self, registry: CollectorRegistry, names: list[str]) -> None:
        self._sizes = Gauge(
            "chartroom_log_witnessed_size",
            "Leaves under the last checkpoint that a witness has signed",
            ["witness"],
            registry=registry,
        )
        self._went_back = Gauge(
            "chartroom_log_witness_went_back",
            "Whether a witness knew less of the log than it had signed, since the start",
            ["witness"],
            registry=registry,
        )
        self._state: dict[str, tuple[Standing, int]] = {}
        self._older: set[str] = set()
        for name in names:
            self._state[name] = Standing.NOT_ASKED, 0
            self._sizes.labels(name).set(0)
            self._went_back.labels(name).set(0)

    def signed(self, name: str, size: int) -> None:
        self._state[name] = Standing.SIGNED, size
        self._sizes.labels(name).set(size)

    def went_back(self, name: str) -> None:
        """Say so until the end of the process, also when the witness signs again."""
        self._older.add(name)
        self._went_back.labels(name).set(1)

    def failed(self, name: str, standing: Standing) -> bool:
        """Return whether that is new."""
        before, size = self._state[name]
        self._state[name] = standing, size
        return before is not standing

    def state(self) -> dict[str, object]:
        """Return what /readyz says of the witnesses."""
        return {
            name: {"state": standing, "size": size, "went_back": name in self._older}
            for name, (standing, size) in self._state.items()
        }
