"""`fill.py PORT DIRECTORY`: sends the passages in a directory to Chroma's server, and prints the ID
of their collection.
"""

import json
import sys
from pathlib import Path

import chromadb
import numpy as np

BATCH = 5_000  # Chroma's limit is 5,461.


def fill(port: int, directory: Path) -> str:
    vectors = np.load(directory / "vectors.npy")
    passages = json.loads((directory / "passages.json").read_text("utf-8"))
    client = chromadb.HttpClient(host="127.0.0.1", port=port)
    collection = client.create_collection("passages", configuration={"hnsw": {"space": "cosine"}})
    for start in range(0, len(vectors), BATCH):
        some = passages[start : start + BATCH]
        collection.add(
            ids=[str(start + number) for number in range(len(some))],
            embeddings=vectors[start : start + BATCH],
            documents=[text for _, text in some],
            metadatas=[{"patient_id": patient or "shared"} for patient, _ in some],
        )
    return str(collection.id)


if __name__ == "__main__":
    print(fill(int(sys.argv[1]), Path(sys.argv[2])))
