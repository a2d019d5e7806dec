"""Streams as people read them: typed events, and what has been put together so far."""
