"""Roles: a person and a title, "Jane Roe, President and CEO of Acme"."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.documents import people
from factcheck.mentions.reading import Reading


def read_all(plain: str, leads: Iterable[int] | None = None) -> list[Reading]:
    """
    The titles of a plain text that are given to somebody by name: span of the title.

    The names are the person without middle initials, the title in full ("Chief Executive Officer"), and the
    organisation where it is said.  `leads` are the places of the words of titles, if somebody has looked for them.
    """
    return [
        Reading(role.start, role.end, "role", names=tuple(filter(None, (role.person, role.title, role.organisation))))
        for role in people.roles(plain, leads=leads)
    ]
