"""What threads share is whole when the process is forked: a lock that one of them held would be held for ever there."""

from __future__ import annotations

import os
import threading


def lock() -> threading.Lock:
    """A lock for a module to keep; nobody holds it at the moment of a fork."""
    made = threading.Lock()
    if hasattr(os, "register_at_fork"):  # Windows has no forks
        os.register_at_fork(before=made.acquire, after_in_parent=made.release, after_in_child=made.release)
    return made
