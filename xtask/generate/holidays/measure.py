"""The package's time for a year's holidays of one place, as the Rust benchmark measures the reader's: median of many."""

import statistics
import time
import warnings

import holidays

warnings.simplefilter("ignore")


def ask(code, part, year):
    """All categories, as the reader gives them."""
    entity = getattr(holidays, code)
    return getattr(holidays, code)(subdiv=part, years=year, categories=entity.supported_categories, language="en_US")


for code, part in [("JP", None), ("US", "CA"), ("IN", "TS"), ("DE", "BY"), ("ES", "CT"), ("CN", None), ("SA", None)]:
    times = []
    for _ in range(200):
        begun = time.perf_counter()
        found = ask(code, part, 2026)
        times.append(time.perf_counter() - begun)
    place = f"{code}-{part}" if part else code
    print(f"{place:6} {len(found):3} days  {statistics.median(times) * 1e6:8.0f} µs")
