"""Plays the cells that come in as lines, one after the other, and says what came of each in a line."""

from __future__ import annotations

import faulthandler
import gc
import json
import ssl
import sys
from pathlib import Path

from .cells import CLIENTS, Cell

WATCHDOG = 20.0  # Seconds that a cell may take; then the process ends, and tells where it was.


def main(certificates: Path) -> None:
    """Play all cells of standard input."""
    from .play import Contexts, play

    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(certificates / "server.pem")
    contexts = Contexts(serving, ssl.create_default_context(cafile=str(certificates / "authority.pem")))
    cells = [Cell(*json.loads(line)) for line in sys.stdin]
    clients = {cell.client for cell in cells}
    for client in CLIENTS:  # What is loaded on first use is nobody's leak.
        if client in clients:
            play(Cell("wait", "drip", client, "plain", "https", "always"), contexts)
            play(Cell("resolve", "drip", client, "plain", "http", "always"), contexts)
    gc.collect()
    gc.freeze()  # Each cell ends with a collection, which has only its own to look at.
    for cell in cells:
        faulthandler.dump_traceback_later(WATCHDOG, exit=True)
        result = play(cell, contexts)
        faulthandler.cancel_dump_traceback_later()
        print(json.dumps(result), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
