"""The reviewer's checklist: every claim of one document with what is known of it, and who has signed for it."""

from factcheck.checklist.items import Checklist, Item, Mark, draw_up
from factcheck.checklist.signoffs import Signed, Signoff, settle
from factcheck.checklist.told import Told

__all__ = ["Checklist", "Item", "Mark", "Signed", "Signoff", "Told", "draw_up", "settle"]
