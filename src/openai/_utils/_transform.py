"""Facts about a field that a plain annotation cannot say."""

from __future__ import annotations


class PropertyInfo:
    """Annotated metadata: the name on the wire, or the field that tells the variants of a union apart."""

    __slots__ = ("alias", "discriminator", "format", "format_template")

    def __init__(
        self,
        *,
        alias: str | None = None,
        format: str | None = None,
        format_template: str | None = None,
        discriminator: str | None = None,
    ) -> None:
        self.alias = alias
        self.format = format
        self.format_template = format_template
        self.discriminator = discriminator

    def __repr__(self) -> str:
        facts = ((name, getattr(self, name)) for name in self.__slots__)
        return f"PropertyInfo({', '.join(f'{name}={fact!r}' for name, fact in facts if fact is not None)})"
