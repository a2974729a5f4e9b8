# The markets: a page each, rates, coverage.

markets-tab-pages = Pages
markets-tab-coverage = Coverage
