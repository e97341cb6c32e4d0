"""Writes metrics for the textfile collector of node_exporter."""

from pathlib import Path

from chartroom_backup.store import Store

READABLE = 0o644  # node_exporter runs as another user.


def write_metrics(path: Path, store: Store) -> None:
    backups, progress = store.all(), store.progress
    times = {
        "newest": backups[-1].ended_at if backups else None,
        "archived": progress.complete_to if progress else None,
    }
    new = path.with_name(f".{path.name}.new")
    new.write_text(
        "".join(
            f"# TYPE chartroom_backup_{name}_timestamp_seconds gauge\n"
            f"chartroom_backup_{name}_timestamp_seconds {time.timestamp():.3f}\n"
            for name, time in times.items()
            if time
        ),
        encoding="utf-8",
    )
    new.chmod(READABLE)
    new.replace(path)
