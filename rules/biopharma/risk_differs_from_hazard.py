"""
A reduction of the risk is not that of the hazard ratio in its sentence.

A hazard ratio of 0.62 is a risk reduced by 38 percent.  The headline's percentage is often carried over from an earlier
look at the data while the ratio is not.

Measured on 346 statements and releases of 2000 to 2026 and 36 of other companies, one of which tells both: no finding.

Source: ICH E9, statistical principles for clinical trials; statcheck (Nuijten et al. 2016) for recomputing.
"""

from factcheck.checks.trials import risks
from factcheck.rulebook import Bad, Good, Rule

RULE = Rule(
    code="FC121",
    name="risk-differs-from-hazard",
    summary="a reduction of the risk against the hazard ratio",
    severity="warning",
    scope="document",
    check=risks,
    tick="recalculated",
    good=(
        Good("behind", "The hazard ratio was 0.62, a 38 percent reduction in the risk of death."),
        Good("a difference", "There was a 28% difference in the relative risk of death (hazard ratio, 0.72)."),
        Good("in front", "AB-901 reduced the risk of death by 38% (HR=0.62; 95% CI: 0.50-0.77)."),
    ),
    bad=(
        Bad("behind", "The hazard ratio was 0.62, a 28 percent reduction in the risk of death.", "28 percent"),
        Bad("in front", "AB-901 reduced the risk of death by 38% (hazard ratio [HR] = 0.72).", "38%"),
        Bad(
            'in front, with an aside and a "v."',
            "AB-901 reduced the risk of death, one of two endpoints, by 38% [median 11.0 v. 8.3 months (HR 0.72; 95% "
            "CI: 0.60-0.84)].",
            "38%",
        ),
        Bad("a difference", "It was a 38% difference in the relative risk of death (hazard ratio, 0.72).", "38%"),
        Bad("lower", "Patients had a 38% lower risk of progression (HR 0.67).", "38%"),
    ),
    traps=(
        Good("two ratios", "HR 0.62 for death and HR 0.71 for progression: a 38% and a 29% reduction in risk."),
        Good("more risk", "The hazard ratio was 1.20, with a 10% reduction in the risk of falls."),
        Good("no ratio", "Within 3 HR of the dose, AB-901 reduced the risk of falls by 38%."),
    ),
)
