"""Dates, periods, clock times, durations and sets, each with its TIMEX3 value."""
