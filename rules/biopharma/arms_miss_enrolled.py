"""
The arms of a trial do not make up those who were enrolled, or not in the ratio of the draw.

"Enrolled 450 patients … randomized 2:1 to AB-901 (n=300) or placebo (n=150)": the three counts and the ratio are copied
from the protocol, the last release and the tables, each at its own time.  Arms that come nowhere near the whole are
left alone, since a third may be told elsewhere, and so is a ratio that is kept to within a fifth.

Measured on 346 statements and releases of 2000 to 2026: no finding.

Source: CONSORT 2010, flow of participants.
"""

from factcheck.checks.trials import arms
from factcheck.rulebook import Bad, Good, Rule

TRIAL = "The trial enrolled {all} patients. They were randomized {ratio} to AB-901 (n={one}) or placebo (n={other})."

RULE = Rule(
    code="FC122",
    name="arms-miss-enrolled",
    summary="the arms of a trial against all who were enrolled",
    severity="warning",
    scope="document",
    check=arms,
    tick="footed",
    good=(Good("two to one", TRIAL.format(all=450, ratio="2:1", one=300, other=150)),),
    bad=(
        Bad("all", TRIAL.format(all=540, ratio="2:1", one=300, other=150), "540"),
        Bad("in brackets", "It treated 24 adult patients (18 on AB-901, 8 on placebo) in May.", "24"),
        Bad("the draw", TRIAL.format(all=450, ratio="3:1", one=300, other=150), "3:1"),
        Bad("in one sentence", "In all 400 patients were randomized to AB-901 (n=201) or placebo (n=189).", "400"),
    ),
    traps=(
        Good("a third arm", "The trial enrolled 450 patients, on AB-901 (n=150), AB-902 (n=100) or neither."),
        Good("some of them", "It treated 24 patients (6 on AB-901, 8 on placebo) and 24 women (13 treated, in Leeds)."),
        Good("by chance", TRIAL.format(all=446, ratio="2:1", one=301, other=145)),
        Good("no ratio", TRIAL.format(all=450, ratio="0:1", one=300, other=150)),
        Good("of one arm", "The trial enrolled 450 patients. Most received AB-901 (n=400)."),
    ),
)
