// Prints the days that date-holidays has, for comparison only: its data is CC BY-SA, and no name or day of it is kept.
//
//   node date_holidays.mjs < {"first": 2015, "last": 2035, "parts": {"DE": ["BY", …], …}}
//   → {"DE": {"": {"public": [days], "any": [days]}, "BY": …}, …}; a day is counted from 1990-01-01.

import { readFileSync } from 'node:fs';
import Holidays from 'date-holidays';

const DAY = 24 * 3600 * 1000;
const EPOCH = Date.UTC(1990, 0, 1);
const { first, last, parts } = JSON.parse(readFileSync(0, 'utf8'));

/** The days whose noon a holiday has; of a shorter one the day on which it begins. */
function daysOf({ date, start, end }) {
  const begin = (Date.parse(`${date.slice(0, 10)}T${date.slice(11, 19)}Z`) - EPOCH) / DAY;
  const until = begin + (end - start) / DAY;
  const days = [];
  for (let day = Math.floor(begin); day + 0.5 < until; day += 1) if (day + 0.5 >= begin) days.push(day);
  return days.length ? days : [Math.floor(begin)];
}

function days(...place) {
  const holidays = new Holidays(...place);
  const found = { public: new Set(), any: new Set() };
  for (let year = first; year <= last; year += 1) {
    for (const holiday of holidays.getHolidays(year)) {
      for (const day of daysOf(holiday)) {
        found.any.add(day);
        if (holiday.type === 'public') found.public.add(day);
      }
    }
  }
  const list = (set) => [...set].sort((a, b) => a - b);
  return { public: list(found.public), any: list(found.any) };
}

const known = new Holidays();
const found = {};
for (const country of Object.keys(known.getCountries()).filter((code) => parts[code])) {
  found[country] = { '': days(country) };
  const states = known.getStates(country) ?? {};
  for (const state of Object.keys(states)) found[country][state.toUpperCase()] = days(country, state);
}
process.stdout.write(JSON.stringify(found));
