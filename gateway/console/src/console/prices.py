"""The prices of models, from an operator's file."""

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

PER = 1_000_000
ANY = "*"
Amount = Annotated[Decimal, Field(ge=0, allow_inf_nan=False)]


class Price(BaseModel):
    """For a million tokens."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    input: Amount
    output: Amount = Decimal(0)

    def of(self, input_tokens: int, output_tokens: int) -> Decimal:
        return (self.input * input_tokens + self.output * output_tokens) / PER


class Prices(BaseModel):
    """`models`: prices by model. A name that ends with `*` stands for all models with this prefix; the
    longest name that matches applies.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    currency: Annotated[str, Field(min_length=1, max_length=8)] = "USD"
    models: Mapping[str, Price] = {}

    @classmethod
    def read(cls, file: Path) -> "Prices":
        """Raises ValueError if the file cannot be read or is invalid."""
        try:
            return cls.model_validate_json(file.read_bytes())
        except OSError as error:
            raise ValueError(f"{file} cannot be read: {error.strerror}") from error
        except ValidationError as error:
            first = error.errors()[0]
            place = ".".join(map(str, first["loc"]))
            raise ValueError(f"{file} is invalid: {place} {first['msg']}") from error

    def of(self, model: str) -> Price | None:
        if model in self.models:
            return self.models[model]
        prefixes = [one for one in self.models if one.endswith(ANY) and model.startswith(one[:-1])]
        return self.models[max(prefixes, key=len)] if prefixes else None
