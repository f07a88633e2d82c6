"""
An estimate lies outside of the interval that is given for it, or a median outside of the range.

"A hazard ratio of 0.72 (95% CI: 0.50 to 0.68)" and "a median of 7.4 months (range: 8.2 to 19.6 months)" cannot be: one
of the three figures was changed alone.  Read are intervals and ranges directly behind their figure.

Measured on 346 statements and releases of 2000 to 2026: no finding and no place; in one abstract of a trial 6 estimates
hold.

Source: GRIM and statcheck (what is reported must at least be possible); catalogue of checks, "Arithmetic".
"""

from factcheck.checks.trials import estimates
from factcheck.rulebook import Bad, Good, Rule

RULE = Rule(
    code="FC114",
    name="estimate-outside-interval",
    summary="an estimate outside of its interval, a median outside of its range",
    severity="warning",
    scope="document",
    check=estimates,
    tick="consistent",
    good=(
        Good("an interval", "The hazard ratio was 0.62 (95% CI: 0.50-0.77; p<0.001)."),
        Good("a range", "The median duration was 7.4 months (range: 1.2 to 19.6+ months)."),
        Good("two ends", "The response rate was 48% (95% CI 41, 55)."),
    ),
    bad=(
        Bad("an interval", "The hazard ratio was 0.72 (95% confidence interval, 0.50 to 0.68).", "0.72"),
        Bad("a range", "The median duration was 7.4 months (range: 8.2 to 19.6 months).", "7.4 months"),
        Bad("an open end", "The median duration was 7.4 months (range: 8.2 to 19.6+ months).", "7.4 months"),
        Bad("two ends", "The response rate was 48% (95% CI 51, 65).", "48%"),
        Bad("years", "The patients had a median age of 61 years (range, 64-82).", "61 years"),
    ),
    traps=(
        Good("of another thing", "The median rise was 5% (range of last year: 6% to 9%)."),
        Good("no middle", "It was 12 degrees (range: 14 to 18 expected)."),
        Good("at the end of it", "The median was 8.2 months (range: 8.2 to 19.6 months)."),
        Good("rounded", "The hazard ratio was 0.507 (95% CI: 0.51 to 0.77)."),
    ),
)
