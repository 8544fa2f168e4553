"""Numbers as they are said in American English: cardinals, ordinals, years, decimals, money, clock times.

Every function returns the spoken words in lower case, separated by spaces.
"""

from __future__ import annotations

_SMALL = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]
_TENS = ["zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_POWERS = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred"))
_ORDINAL = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}
CURRENCY = {
    "$": ("dollar", "cent"), "£": ("pound", "penny"), "€": ("euro", "cent"), "¥": ("yen", ""), "₹": ("rupee", ""),
}
_PLURAL = {"penny": "pence", "yen": "yen"}
_LARGEST = 10**15


def digits(text: str) -> str:
    """"405" -> "four zero five"."""
    return " ".join(_SMALL[int(d)] for d in text)


def cardinal(value: int) -> str:
    """1234 -> "one thousand two hundred thirty four"; beyond trillions digit by digit."""
    if value >= _LARGEST:
        return digits(str(value))
    if value < 20:
        return _SMALL[value]
    if value < 100:
        return _TENS[value // 10] + (f" {_SMALL[value % 10]}" if value % 10 else "")
    size, name = next((s, n) for s, n in _POWERS if value >= s)
    rest = value % size
    return f"{cardinal(value // size)} {name}" + (f" {cardinal(rest)}" if rest else "")


def ordinal(value: int) -> str:
    """21 -> "twenty first"."""
    *head, last = cardinal(value).split()
    if last in _ORDINAL:
        last = _ORDINAL[last]
    elif last.endswith("y"):
        last = last[:-1] + "ieth"
    else:
        last += "th"
    return " ".join([*head, last])


def year(value: int) -> str:
    """1984 -> "nineteen eighty four", 2005 -> "two thousand five", 1900 -> "nineteen hundred"."""
    if not 1000 <= value <= 2999 or value % 1000 < 10:
        return cardinal(value)
    century, rest = divmod(value, 100)
    if rest == 0:
        return f"{cardinal(century)} hundred"
    return f"{cardinal(century)} {'oh ' if rest < 10 else ''}{cardinal(rest)}"


def decade(value: int) -> str:
    """1990 -> "nineteen nineties", 80 -> "eighties"."""
    words = year(value) if value >= 1000 else cardinal(value)
    return words[:-1] + "ies" if words.endswith("y") else words + "s"


def decimal(text: str) -> str:
    """"3.14" -> "three point one four"; thousands commas are dropped."""
    whole, _, fraction = text.replace(",", "").partition(".")
    words = cardinal(int(whole or "0"))
    return f"{words} point {digits(fraction)}" if fraction else words


def plural(word: str, count: int) -> str:
    """The currency word for this many of it."""
    return word if count == 1 else _PLURAL.get(word, word + "s")


def money(symbol: str, amount: str, scale: str = "") -> str:
    """("$", "3.50") -> "three dollars and fifty cents"; with a scale ("million") "three point five million dollars"."""
    unit, part = CURRENCY[symbol]
    if scale:
        return f"{decimal(amount)} {scale} {plural(unit, 2)}"
    whole, _, fraction = amount.replace(",", "").partition(".")
    if not part or len(fraction) not in (0, 2):
        return f"{decimal(amount)} {plural(unit, 2)}"
    count, small = int(whole or "0"), int(fraction or "0")
    said = [f"{cardinal(count)} {plural(unit, count)}"] if count or not small else []
    if small:
        said.append(f"{cardinal(small)} {plural(part, small)}")
    return " and ".join(said)


def clock(hour: int, minute: int) -> str:
    """(10, 5) -> "ten oh five"; (9, 0) -> "nine o'clock"."""
    if minute == 0:
        return f"{cardinal(hour)} o'clock" if 0 < hour <= 12 else f"{cardinal(hour)} hundred"
    return f"{cardinal(hour)} {'oh ' if minute < 10 else ''}{cardinal(minute)}"
