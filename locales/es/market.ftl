# The markets: a page each, rates, coverage.

markets-tab-pages = Fichas
