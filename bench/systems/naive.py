"""The naive system for comparison: one uvicorn process, a new database connection per request, no
tokens.

`POST /retrieve` receives the question's embedding.
"""

import json
import os
from datetime import date
from typing import Any
from uuid import UUID

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

from bench.systems.database import connected
from bench.systems.naive_search import SEARCH

DSN = os.environ["NAIVE_DATABASE_URL"]

app = FastAPI()


class Patient(BaseModel):
    full_name: str
    date_of_birth: date | None = None
    identifiers: list[dict[str, str]] = []


class AgentEvent(BaseModel):
    encounter_id: UUID
    agent_name: str
    event_type: str
    payload: dict[str, Any]


class Question(BaseModel):
    question: str
    embedding: list[float]
    patient_id: str
    top_k: int = 5


@app.get("/health")
async def health() -> dict[str, str]:
    return {"status": "ok"}


@app.post("/patients")
async def register_patient(patient: Patient) -> dict[str, Any]:
    async with connected(DSN) as connection:
        row = await connection.fetchrow(
            "INSERT INTO patients (full_name, date_of_birth, identifiers) VALUES ($1, $2, $3) RETURNING *",
            patient.full_name,
            patient.date_of_birth,
            json.dumps(patient.identifiers),
        )
    return dict(row)


@app.get("/encounters/{encounter_id}")
async def read_encounter(encounter_id: UUID) -> dict[str, Any]:
    async with connected(DSN) as connection:
        row = await connection.fetchrow(
            "SELECT e.*, p.full_name AS patient_name FROM encounters e JOIN patients p ON p.id = e.patient_id"
            " WHERE e.id = $1",
            encounter_id,
        )
    if row is None:
        raise HTTPException(404)
    return dict(row)


@app.post("/agent-events")
async def log_event(event: AgentEvent) -> dict[str, Any]:
    async with connected(DSN) as connection:
        identifier = await connection.fetchval(
            "INSERT INTO agent_events (encounter_id, agent_name, event_type, payload) VALUES ($1, $2, $3, $4)"
            " RETURNING id",
            event.encounter_id,
            event.agent_name,
            event.event_type,
            json.dumps(event.payload),
        )
    return {"id": identifier, "status": "logged"}


@app.post("/retrieve")
async def retrieve(question: Question) -> dict[str, Any]:
    async with connected(DSN) as connection:
        rows = await connection.fetch(
            "SELECT id, patient_id, source_type, source_ref, chunk_text,"
            " 1 - (embedding <=> $1::text::vector) AS similarity FROM medical_chunks"
            " WHERE patient_id = $2 ORDER BY embedding <=> $1::text::vector LIMIT $3",
            str(question.embedding),
            question.patient_id,
            question.top_k,
        )
    return {"matches": [dict(row) for row in rows]}


@app.get("/observations")
async def search_observations(patient: UUID, code: str) -> dict[str, Any]:
    async with connected(DSN) as connection:
        rows = await connection.fetch(SEARCH, f"Patient/{patient}", code)
    return {"entry": [{"resource": json.loads(row["body"])} for row in rows]}
