"""One sentence against another: what verify compares, and when two figures or days can both be true."""
