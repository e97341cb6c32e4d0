from pathlib import Path

from fastapi import FastAPI
from pydantic_settings import SettingsConfigDict

from chassis.settings import IdentitySettings, ServerSettings, WitnessSettings
from chassis.tlog.notes import Key
from chassis.witness.endpoints import WitnessApplication, use_witness
from chassis.witness.folder import WitnessFolder
from tests.chassis.forged_tokens import SigningKey, agent_claims, service_claims, write_jwks
from tests.chassis.growing_log import GrowingLog


class Settings(ServerSettings, IdentitySettings, WitnessSettings):
    model_config = SettingsConfigDict(env_prefix="RECORDS_")


class Witnesses:
    def __init__(self, directory: Path) -> None:
        self.audit, self.records, issuer = (
            SigningKey(name) for name in ("audit", "records", "issuer")
        )
        self.directory = directory
        self.folder_path = directory / "witness"
        write_jwks(directory / "tokens.json", issuer)
        write_jwks(directory / "services.json", self.audit, self.records)
        (directory / "records.pem").write_bytes(self.records.private_pem)
        self.log_key_file = directory / "log.vkey"
        self.log_key_file.write_text(GrowingLog().signer.key.vkey + "\n", encoding="utf-8")
        self.token = self.audit.sign(service_claims("audit", "records"))
        self.agents_token = issuer.sign(agent_claims())

    def application(self, **changed: object) -> FastAPI:
        given = {
            "port": 0,
            "token_jwks": str(self.directory / "tokens.json"),
            "service_jwks": str(self.directory / "services.json"),
            "service_key_file": self.directory / "records.pem",
            "witness_folder": self.folder_path,
            "witness_log_keys": str(self.log_key_file),
            **changed,
        }
        settings = Settings(**given)
        application = WitnessApplication("records", settings, description="A witness.", version="1")
        application.use_identity(settings)
        return application.finish([use_witness(application, settings)])

    @property
    def folder(self) -> WitnessFolder:
        folder = WitnessFolder(self.folder_path, "chartroom/records")
        folder.load()
        return folder

    @property
    def key(self) -> Key:
        return self.folder.signer.key
