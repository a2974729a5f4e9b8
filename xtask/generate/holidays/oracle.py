"""How two other sources compare with the package: a line a country, with the cause of a difference where it is known."""

from pathlib import Path

import second

CAUSES = Path(__file__).parent / "causes.tsv"


def compare(found, doubtful, date_holidays, workalendar):
    """The figures of a country."""
    ours = second.public_days(found)
    return {
        "dates": len(ours[""]),
        "everywhere": len(set().union(*ours.values())),
        "date-holidays": second.likeness(ours[""], date_holidays),
        "workalendar": second.likeness(ours[""], workalendar),
        "unconfirmed": sum(day in ours[""] for day in doubtful),
        "unconfirmed in parts": sum(day not in ours[""] for day in doubtful),
    }


def causes():
    rows = (line.split("\t") for line in CAUSES.read_text().splitlines() if line and not line.startswith("#"))
    return {code: cause for codes, cause in rows for code in codes.split()}


def show(report):
    known = causes()
    index = lambda value: "   –" if value is None else f"{value:.2f}"
    print(f"public holidays {second.FIRST}–{second.LAST}: dates of the whole country, Jaccard index with date-holidays and")
    print("workalendar (– does not know it), dates that none of those who know the country has (whole country + parts)\n")
    for code, row in report.items():
        alone = row["date-holidays"] is None and row["workalendar"] is None
        cause = "no second opinion" if alone else known.get(code, "")
        doubt = f"{row['unconfirmed']} + {row['unconfirmed in parts']}"
        print(f"{code}  {row['dates']:4}  {index(row['date-holidays'])}  {index(row['workalendar'])}  {doubt:>10}  {cause}".rstrip())
    print()
    for name in ("date-holidays", "workalendar"):
        values = sorted(row[name] for row in report.values() if row[name] is not None)
        print(f"{name}: knows {len(values)} of {len(report)}; median index {values[len(values) // 2]:.2f}")
    alone = [code for code, row in report.items() if row["date-holidays"] is None and row["workalendar"] is None]
    print(f"no second opinion: {len(alone)}: {' '.join(alone)}")
