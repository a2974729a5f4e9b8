// How long a refund has still to go, in whole hours and minutes.

export interface Remaining {
  late: boolean;
  hours: number;
  minutes: number;
}

/** From now until it is due; late by so much where that is past. */
export function remaining(due: string, now: number): Remaining {
  const minutes = Math.floor((Date.parse(due) - now) / 60_000);
  const late = Date.parse(due) < now;
  const whole = late ? Math.floor((now - Date.parse(due)) / 60_000) : minutes;
  return { late, hours: Math.floor(whole / 60), minutes: whole % 60 };
}
