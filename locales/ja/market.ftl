# The markets: a page each, rates, coverage.

markets-tab-pages = 市場の情報
