import asyncio
import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from chartroom.errors import RESTORE, CannotStart
from chartroom.postgres.run_as import Kind
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.processes.programs import INSTANCE_VARIABLE
from chartroom.system.database_roles import (
    DATABASE,
    SERVICES,
    LoginRefused,
    RolePasswords,
    close_other_databases,
    create_database,
    draw_boundary,
    load_passwords,
    service_dsn,
)
from chartroom.system.layout import Clone, DataDirectory


@dataclass
class Databases:
    """`external` has administrators' DSNs. All other services share the embedded server."""

    data: DataDirectory
    clone: Clone
    external: Mapping[str, str]
    dsns: dict[str, str] = field(default_factory=dict)

    @property
    def embedded_services(self) -> list[str]:
        return [service for service in SERVICES if service not in self.external]

    @property
    def passwords(self) -> dict[str, RolePasswords]:
        return load_passwords(self.data.database_passwords)

    def embedded(self) -> EmbeddedPostgres | None:
        if not self.embedded_services:
            return None
        server = server_of(self.data)
        if server.identity.kind is Kind.OTHER_USER:
            self.data.open_to_postgres()
        server.initialise()
        for service in self.embedded_services:
            self.dsns[service] = service_dsn(server.dsn(), f"{service}_app", DATABASE)
        return server

    def draw_external(self) -> None:
        async def draw() -> None:
            for service, admin_dsn in self.external.items():
                database = await draw_boundary(
                    service, admin_dsn, self.passwords[service], self.clone.sql
                )
                self.dsns[service] = service_dsn(admin_dsn, f"{service}_app", database)

        asyncio.run(draw())

    def draw_embedded(self, server: EmbeddedPostgres) -> None:
        async def draw() -> None:
            try:
                await close_other_databases(server.dsn())
            except LoginRefused:
                rotate = self.data.command("rotate", "passwords")
                raise CannotStart(
                    f"{server.cluster.password_file} is not the password of the database's administrator: "
                    f"run `{rotate}` if that command was interrupted, else replace the file with a copy or {RESTORE}."
                ) from None
            admin_dsn = await create_database(server.dsn())
            for service in self.embedded_services:
                await draw_boundary(service, admin_dsn, self.passwords[service], self.clone.sql)

        asyncio.run(draw())


def server_of(data: DataDirectory) -> EmbeddedPostgres:
    """The server of a service's database, which may not exist yet. Raises CannotStart if its cluster was deleted."""
    server = EmbeddedPostgres(
        data.postgres,
        socket_directory=data.run / "postgres",
        environment={INSTANCE_VARIABLE: data.instance},
    )
    if server.cluster.is_missing and data.program("postgres").exists():
        raise CannotStart(
            f"The database in {server.data} is gone, although this system used it before: "
            f"replace the directory with a copy or {RESTORE}, or use another --data-dir."
        )
    return server


def choose_databases(data: DataDirectory, clone: Clone, database_url: str | None) -> Databases:
    chosen = {
        service: os.environ.get(f"{service.upper()}_DATABASE_URL") or database_url
        for service in SERVICES
    }
    return Databases(data, clone, {service: url for service, url in chosen.items() if url})
