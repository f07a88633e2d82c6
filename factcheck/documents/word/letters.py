"""The letters of a Word file that are not what they look like: symbols by their fonts, raised digits."""

from __future__ import annotations

from factcheck.patterns import pattern

SYMBOLS = {
    "symbol": {0x2D: "−", 0xA3: "≤", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB9: "≠", 0xBB: "≈", 0xAE: "→",
               0xB0: "°", 0x61: "α", 0x62: "β", 0x67: "γ", 0x64: "δ", 0x6D: "µ", 0xA5: "∞", 0xD2: "®", 0xD3: "©",
               0xD4: "™", 0xE2: "®", 0xE3: "©", 0xE4: "™"},
    "wingdings": {0xA7: "▪", 0x6C: "●", 0x6E: "■", 0x76: "❖", 0xA8: "☐", 0xD8: "•", 0xE0: "→", 0xFC: "✓", 0xFE: "☑"},
}  # fmt: skip
"""Characters of fonts that are no letters, by the code without the private bits that Word adds to it."""
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
MARK = pattern(r"\d{1,2}(?:, ?\d{1,2})*")
PRIVATE = pattern("[\uf000-\uf0ff]")


def letters(words: str) -> str:
    """The characters of a text, those of symbol fonts by what they show; breaks in it are spaces."""
    if PRIVATE.search(words):
        words = PRIVATE.sub(lambda m: SYMBOLS["symbol"].get(ord(m[0]) - 0xF000, ""), words)
    return words.replace("\n", " ").replace("\r", " ")


def symbol(font: str, code: str) -> str:
    """What a character of a font shows, by its code in hexadecimal; "" where that is not known."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    shown = SYMBOLS["wingdings" if font.lower().startswith("wingdings") else "symbol"]
    if 0xF000 <= number <= 0xF0FF or number < 0x100:
        return shown.get(number & 0xFF, "")
    return chr(number) if number < 0xD800 or 0xE000 <= number < 0x110000 else ""
