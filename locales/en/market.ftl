# The markets: a page each, rates, coverage.

markets-tab-pages = Pages
markets-tab-rates = Exchange rates
