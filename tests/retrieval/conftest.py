"""The retrieval application on a database of its own, with the real embedding model."""

import os
import sys

# BLAS threads wait for each other by spinning: on a busy machine the independent implementation's matrices then cost
# five times as much. numpy reads this once, when it is imported.
assert "numpy" not in sys.modules
os.environ["OPENBLAS_NUM_THREADS"] = "1"

from support.embedding_model import model_directory  # noqa: E402 - After the environment, which it reads.

__all__ = ["model_directory"]
