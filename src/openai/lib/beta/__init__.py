"""What makes those parts of the API comfortable that are beta."""
