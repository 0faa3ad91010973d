"""Why pyxform refuses a form, in our words, with the sheet and the row where it tells them."""

import re

from packs.importing.notes import shown

_ROW = re.compile(r"\[row\s*:\s*(?:None|(\d+))\]|\brow (?:number )?(\d+)")
_SHEET = re.compile(r"(?:On the|for) '(\w+)' sheet|sheet: '(\w+)'|on the (\w+) sheet")
_NAMED = r"'?([^'\n]{1,80}?)'?"

_REASONS: tuple[tuple[str, str], ...] = (
    (r"Question with no type", "this row has no type; write one, or empty the row"),
    (
        r"Question or group with no name",
        "this row has no name; write one in the column 'name'",
    ),
    (
        r"'name' value '([^']*)' is invalid. Questions, groups, and repeats must be unique",
        "the name '{0}' is used twice; give one of the two another name",
    ),
    (
        r"Choice names must be unique",
        "this choice has the name of another one of its list; give it another name",
    ),
    (r"Choices should have a label", "this choice has no label; write one"),
    (r"Choices must have a name", "this choice has no name; write one"),
    (
        r"'(\w+)' value is invalid. Names must begin",
        "'{0}' holds what a name must not; begin with a letter, and use letters, digits, '_' "
        "and '-' alone",
    ),
    (
        r"The '([^']*)' value is invalid. Names must begin",
        "'{0}' is no name; begin with a letter, and use letters, digits, '_' and '-' alone",
    ),
    (
        rf"List name not in (?:external )?choices sheet: {_NAMED}$",
        "there is no list '{0}' among the choices; write it there, or correct its name here",
    ),
    (
        r"There should be an? (\w+) sheet",
        "the sheet '{0}' is missing; add it, with the columns list_name, name and label",
    ),
    (
        r"[Uu]nmatched (?:begin|end)|Unmatched|does not have a matching",
        "a group is begun and not ended here, or ended and not begun; write its other end",
    ),
    (
        r"Could not find the name '([^']*)'",
        "no question is called '{0}'; correct the name between '${{' and '}}'",
    ),
    (
        r"The name '([^']*)' appears more than once",
        "two questions are called '{0}', and one of them is asked for; give one another name",
    ),
    (
        r"Reference variables must start with",
        "the name of a question stands between '${{' and '}}'; correct it",
    ),
    (
        rf"Unknown question type {_NAMED}\.?$",
        "there is no type '{0}'; see xlsform.org for the types",
    ),
    (r"Missing calculation", "this row calculates nothing; write what, or empty the row"),
    (
        r"required column headers were not found: ([^.\n]*)",
        "a column is missing: {0}; write it in the first row",
    ),
    (
        r"Duplicate column header: (.*)",
        "two columns are called '{0}'; take one of the two away",
    ),
    (
        r"different names for the same column were found: (.*?)\. Rename",
        "two columns mean the same: {0}; take one of the two away",
    ),
    (
        r"[Mm]ust have a sheet named [\"']?(\w+)",
        "the sheet '{0}' is missing; every form has one",
    ),
    (
        r"the parameter '(\w+)' must (not be larger|be a number|not be '0'|be a multiple)",
        "the parameter '{0}' cannot be what it is ({1}); correct it",
    ),
    (
        r"element named '([^']*)' has no label or hint",
        "'{0}' has neither a label nor a hint; write one",
    ),
    (r"This section has not been included", "it is a part of another form; write it out here"),
    (r"was not recognized as a supported type", "this is no form; save it as .xlsx"),
    (
        r"Error reading \.(\w+) file",
        "this is no whole .{0} file; open it in a spreadsheet program and save it again",
    ),
    (
        r"invalid date on the (\w+) sheet, under the (\w+) column",
        "the column '{1}' holds a date that cannot be read; write it as text",
    ),
)


def refusal(name: str, said: str) -> str:
    """A sentence for the author of the form `name`, of which pyxform said `said`."""
    row, sheet = _ROW.search(said), _SHEET.search(said)
    place = next((one for one in (sheet.groups() if sheet else ()) if one), "")
    number = next((one for one in (row.groups() if row else ()) if one), "")
    where = ", ".join(
        part
        for part in (place or ("survey" if number else ""), f"row {number}" if number else "")
        if part
    )
    return f"{name} is refused as a form{f' ({where})' if where else ''}: {_reason(said)}."


def _reason(said: str) -> str:
    for pattern, words in _REASONS:
        found = re.search(pattern, said, re.M)
        if found:
            return words.format(*(shown(one or "") for one in found.groups()))
    return f"pyxform says: {shown(said, 300).rstrip('.')}"
