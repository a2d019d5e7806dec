"""The version of the installed package."""

__version__ = "2.60.0"
VERSION: str = __version__
