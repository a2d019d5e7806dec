# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.pets.food`."""
