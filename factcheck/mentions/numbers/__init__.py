"""Numbers, money, percentages, measures, ratios and multiples, with what they hedge, share and scale."""
