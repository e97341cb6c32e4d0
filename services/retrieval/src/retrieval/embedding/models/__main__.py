"""Prints the configured model, which `chartroom restore` compares with the stored vectors' model."""

import json
import sys
from dataclasses import asdict

from chassis.settings import StartupError
from retrieval.embedding.models.registration import configured_model


def main() -> int:
    try:
        model = asdict(configured_model())
        sys.stdout.write(json.dumps({name: one for name, one in model.items() if one != ""}) + "\n")
    except StartupError as failure:
        sys.stderr.write(f"{failure}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
