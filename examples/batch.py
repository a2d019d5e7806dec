"""Ask many questions in one batch: typed requests in, typed answers out.

python examples/batch.py
"""

from __future__ import annotations

from typing import Iterator

from pydantic import BaseModel

import openai
from openai.lib import BatchRequest
from openai.types import Batch
from openai.types.responses import ParsedResponse

CITIES = ("Paris", "Rome", "Atlantis")


class City(BaseModel):
    country: str
    inhabitants: int


def requests(client: openai.OpenAI) -> Iterator[tuple[str, BatchRequest[ParsedResponse[City]]]]:
    for name in CITIES:
        yield (
            name,
            openai.batch_request(
                client.responses.parse, model="gpt-5.2", input=f"Tell me about {name}.", text_format=City
            ),
        )


def report(batch: Batch) -> None:
    counts = batch.request_counts
    print(f"{batch.id} is {batch.status}" + (f": {counts.completed} of {counts.total}" if counts else ""))


def main() -> None:
    with openai.OpenAI() as client:
        results = client.batches.run(requests(client), on_poll=report)
        for result in results:
            if result.error:
                print(f"{result.custom_id}: {result.error}")
            else:
                city = result.unwrap().output_parsed
                print(f"{result.custom_id}: {city.inhabitants if city else '?'} people")


if __name__ == "__main__":
    main()
