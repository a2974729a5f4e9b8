"""Country calling codes, and for territories that share one the first digits of numbers that are nobody else's: found
by libphonenumber's patterns of fixed lines, mobiles and pagers."""

import regex
from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata

from rust import listed, markets, shortest, table, text

# Digits that are tried after the calling code; numbers that only later digits tell apart are not told apart.
DEPTH = 5


def patterns(region):
    data = PhoneMetadata.metadata_for_region(region)
    kinds = [data.fixed_line, data.mobile, data.pager]
    return [regex.compile(kind.national_number_pattern) for kind in kinds if kind and kind.national_number_pattern]


def explore(prefix, regions, found):
    """Which region alone has numbers that begin so."""
    having = [
        (region, forms) for region, forms in regions if any(form.fullmatch(prefix, partial=True) for form in forms)
    ]
    if len(having) == 1:
        found[prefix] = having[0][0]
    elif having and len(prefix) < DEPTH:
        for digit in "0123456789":
            explore(prefix + digit, having, found)


def leading(code):
    regions = [(region, patterns(region)) for region in COUNTRY_CODE_TO_REGION_CODE[code]]
    found = {}
    explore("", regions, found)
    by_region = {}
    for prefix, region in shortest(found).items():
        by_region.setdefault(region, []).append(prefix)
    # The first has all that is not another one's, among it much that no one has.
    return {region: by_region.get(region, []) for region, _ in regions[1:]}


def dialling(source):
    known = markets()
    rows = {}
    for code, regions in COUNTRY_CODE_TO_REGION_CODE.items():
        own = leading(code) if len(regions) > 1 else {}
        for region in regions:
            if region in known:
                shared = "true" if len([one for one in regions if one in known]) > 1 else "false"
                digits = listed(text(prefix) for prefix in own.get(region, []))
                rows[region] = f"({text(region)}, Dialling {{ code: {code}, shared: {shared}, leading: {digits} }})"
    return table("Country calling codes by territory.", source, [rows[region] for region in sorted(rows)])
