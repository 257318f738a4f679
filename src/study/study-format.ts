/** Numbers, times and spans of time as the language of the page writes them. */
export class StudyFormat {
  readonly #language: string | undefined;
  readonly #number: Intl.NumberFormat;
  readonly #decimal: Intl.NumberFormat;
  readonly #percent: Intl.NumberFormat;
  readonly #dates = new Map<string, Intl.DateTimeFormat>();
  readonly #units = new Map<string, Intl.NumberFormat>();
  readonly #collator: Intl.Collator;

  /** @param language a tag as `lang` has it; `''` for the browser's own */
  constructor(language: string) {
    this.#language = known(language);
    this.#number = new Intl.NumberFormat(this.#language, { maximumFractionDigits: 1 });
    this.#decimal = new Intl.NumberFormat(this.#language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    this.#percent = new Intl.NumberFormat(this.#language, { style: 'percent' });
    this.#collator = new Intl.Collator(this.#language, { numeric: true });
  }

  number(value: number): string {
    return this.#number.format(value);
  }

  /** To two places, as coefficients are given. */
  decimal(value: number): string {
    return this.#decimal.format(value);
  }

  /** Whole percents; 100 only when it is all, 0 only when it is nothing. */
  percent(part: number, whole: number): string {
    const share = whole === 0 ? 1 : Math.min(1, part / whole);
    if (share === 0 || share === 1) return this.#percent.format(share);
    return this.#percent.format(Math.min(0.99, Math.max(0.01, share)));
  }

  /** For sorting names: “ann 9” stands before “ann 10”. */
  compare(one: string, other: string): number {
    return this.#collator.compare(one, other);
  }

  /** Date and time, without what is that of now: today only the time, this year no year. */
  moment(milliseconds: number, now: number): string {
    const [date, today] = [new Date(milliseconds), new Date(now)];
    if (date.toDateString() === today.toDateString()) return this.#date(milliseconds, { timeStyle: 'short' });
    const time = { month: 'short', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
    return this.#date(milliseconds, date.getFullYear() === today.getFullYear() ? time : { dateStyle: 'medium', timeStyle: 'short' });
  }

  /** As exactly as something is known that lies so far ahead: to the hour within two days, then to the day. */
  expected(milliseconds: number, now: number): string {
    const day = { weekday: 'short', month: 'short', day: 'numeric' } as const;
    if (milliseconds - now < 48 * 3_600_000) return this.#date(milliseconds, { ...day, hour: 'numeric' });
    const isThisYear = new Date(milliseconds).getFullYear() === new Date(now).getFullYear();
    return this.#date(milliseconds, isThisYear ? day : { ...day, year: 'numeric' });
  }

  time(milliseconds: number): string {
    return this.#date(milliseconds, { timeStyle: 'medium' });
  }

  hour(milliseconds: number): string {
    return this.#date(milliseconds, { hour: 'numeric' });
  }

  day(milliseconds: number): string {
    return this.#date(milliseconds, { month: 'short', day: 'numeric' });
  }

  dayAndHour(milliseconds: number): string {
    return this.#date(milliseconds, { month: 'short', day: 'numeric', hour: 'numeric' });
  }

  duration(milliseconds: number): string {
    const seconds = milliseconds / 1000;
    if (seconds < 90) return this.#unit(seconds, 'second');
    if (seconds < 5400) return this.#unit(seconds / 60, 'minute');
    return seconds < 48 * 3600 ? this.#unit(seconds / 3600, 'hour') : this.#unit(seconds / 86_400, 'day');
  }

  #date(milliseconds: number, options: Intl.DateTimeFormatOptions): string {
    return kept(this.#dates, JSON.stringify(options), () => new Intl.DateTimeFormat(this.#language, options)).format(milliseconds);
  }

  #unit(value: number, unit: 'second' | 'minute' | 'hour' | 'day'): string {
    const style = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: value < 10 ? 1 : 0 } as const;
    return kept(this.#units, JSON.stringify(style), () => new Intl.NumberFormat(this.#language, style)).format(value);
  }
}

/** To make a format takes far longer than to use it. */
function kept<T>(formats: Map<string, T>, key: string, make: () => T): T {
  const format = formats.get(key) ?? make();
  formats.set(key, format);
  return format;
}

/** A `lang` that is no language tag is no reason to fail. */
function known(language: string): string | undefined {
  try {
    return language === '' ? undefined : Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}
