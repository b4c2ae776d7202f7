/** `rate(...)`, `cron(...)` and `at(...)` of EventBridge in words; undefined when it is not certain. */
export function scheduleInWords(expression: string): string | undefined {
  const text = expression.trim();
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(text);
  if (rate?.[1] !== undefined && rate[2] !== undefined) {
    return rate[1] === '1' ? `Every ${rate[2]}.` : `Every ${rate[1]} ${rate[2]}s.`;
  }
  const at = /^at\((\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)\)$/.exec(text);
  if (at !== null) return `Once, on ${at[1]} at ${at[2]}.`;
  const cron = /^cron\((.+)\)$/.exec(text)?.[1]?.trim().split(/\s+/);
  if (cron?.length !== 6) return undefined;
  const [minute = '', hour = '', day = '', month = '', weekday = '', year = ''] = cron;
  const when = [time(minute, hour), days(day, weekday), months(month), years(year)];
  if (when.some((part) => part === undefined)) return undefined;
  return `${when.filter((part) => part !== '').join(', ')} (UTC, unless the schedule names a time zone).`;
}

function time(minute: string, hour: string): string | undefined {
  const everyMinutes = step(minute, 60);
  const everyHours = step(hour, 24);
  if (hour === '*') {
    if (minute === '*') return 'Every minute';
    if (everyMinutes !== undefined) return `Every ${everyMinutes} minutes`;
    const minutes = numbers(minute);
    return minutes === undefined ? undefined : `Every hour at minute ${joined(minutes.map(String))}`;
  }
  const minutes = numbers(minute);
  if (everyHours !== undefined && minutes?.length === 1) return `Every ${everyHours} hours at minute ${minutes[0]}`;
  const hours = numbers(hour);
  if (hours !== undefined && minutes !== undefined) {
    return `At ${joined(hours.flatMap((h) => minutes.map((m) => `${two(h)}:${two(m)}`)))}`;
  }
  const between = /^(\d{1,2})-(\d{1,2})$/.exec(hour);
  if (between === null) return undefined;
  const span = `from ${two(Number(between[1]))}:00 to ${two(Number(between[2]))}:59`;
  if (minute === '*') return `Every minute ${span}`;
  if (everyMinutes !== undefined) return `Every ${everyMinutes} minutes ${span}`;
  return minutes?.length === 1 ? `Every hour at minute ${minutes[0]}, ${span}` : undefined;
}

const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const monthCodes = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function days(day: string, weekday: string): string | undefined {
  const anyDay = day === '*' || day === '?';
  const anyWeekday = weekday === '*' || weekday === '?';
  if (anyDay && anyWeekday) return 'every day';
  if (anyWeekday) {
    if (day === 'L') return 'on the last day of the month';
    const listed = numbers(day);
    return listed === undefined ? undefined : `on day ${joined(listed.map(String))} of the month`;
  }
  if (!anyDay) return undefined;
  const nth = /^(\w+)#([1-5])$/.exec(weekday);
  if (nth !== null) {
    const name = named(nth[1] ?? '', weekdays, weekdayNames, 1);
    return name === undefined
      ? undefined
      : `on the ${['first', 'second', 'third', 'fourth', 'fifth'][Number(nth[2]) - 1]} ${name} of the month`;
  }
  return named(weekday, weekdays, weekdayNames, 1, 'on ');
}

function months(month: string): string | undefined {
  return month === '*' ? '' : named(month, monthCodes, monthNames, 1, 'in ');
}

function years(year: string): string | undefined {
  if (year === '*') return '';
  return /^\d{4}(?:[-,]\d{4})*$/.test(year) ? `in ${year}` : undefined;
}

/** A list or range of codes or numbers by name; numbers count from `first`. */
function named(text: string, codes: readonly string[], names: readonly string[], first: number, lead = ''): string | undefined {
  const name = (code: string): string | undefined =>
    /^\d+$/.test(code) ? names[Number(code) - first] : names[codes.indexOf(code.toUpperCase())];
  const range = /^(\w+)-(\w+)$/.exec(text);
  if (range !== null) {
    const from = name(range[1] ?? '');
    const to = name(range[2] ?? '');
    return from === undefined || to === undefined ? undefined : `${lead}${from} to ${to}`;
  }
  const listed = text.split(',').map(name);
  return listed.every((one) => one !== undefined) ? `${lead}${joined(listed)}` : undefined;
}

/** The step of a field, where it is the same all the way: `0/7` minutes start anew every hour. */
function step(field: string, whole: number): number | undefined {
  const every = Number(/^(?:\*|0)\/(\d+)$/.exec(field)?.[1] ?? 0);
  return every > 1 && every < whole && whole % every === 0 ? every : undefined;
}

function numbers(field: string): readonly number[] | undefined {
  return /^\d{1,2}(?:,\d{1,2})*$/.test(field) ? field.split(',').map(Number) : undefined;
}

function joined(values: readonly (string | undefined)[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} and ${values[values.length - 1]}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
