"""A document becomes mentions: what is written, before anyone asks what it means."""

from typing import TYPE_CHECKING

from factcheck.homes import from_homes

__all__ = ["find_mentions"]

__getattr__ = from_homes(__name__, {"find_mentions": "factcheck.mentions.find"})

if TYPE_CHECKING:
    from factcheck.mentions.find import find_mentions
