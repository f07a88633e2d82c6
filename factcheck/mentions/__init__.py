"""A document becomes mentions: what is written, before anyone asks what it means."""

from factcheck.mentions.find import find_mentions

__all__ = ["find_mentions"]
