"""Self-contained HTML pages: one module a thing that is drawn, and the templates that every page shares."""
