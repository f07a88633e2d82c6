"""What a change may be of that the two figures beside it are not: constant exchange rates, organic growth."""

OTHER_BASIS = (
    r"constant|currenc(?:y|ies)|foreign exchange|exchange[- ]rate|\bCER\b|organic|underlying growth|like[- ]for[- ]like"
    r"|same[- ]store|comparable|pro forma"
)
"""Words of a pattern: "5 percent at constant exchange rates (CER)", "4% in local currencies", "3 % like for like"."""
