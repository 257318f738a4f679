/** Numbers, times and spans of time as the language of the page writes them. */
export class StudyFormat {
  readonly #language: string | undefined;
  readonly #number: Intl.NumberFormat;

  /** @param language a tag as `lang` has it; `''` for the browser's own */
  constructor(language: string) {
    this.#language = known(language);
    this.#number = new Intl.NumberFormat(this.#language);
  }

  number(value: number): string {
    return this.#number.format(Math.round(value * 10) / 10);
  }

  percent(share: number): string {
    return new Intl.NumberFormat(this.#language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
  }

  moment(iso: string): string {
    return new Intl.DateTimeFormat(this.#language, { dateStyle: 'short', timeStyle: 'short' }).format(new Date(iso));
  }

  hour(iso: string): string {
    return new Intl.DateTimeFormat(this.#language, { month: 'numeric', day: 'numeric', hour: 'numeric' }).format(new Date(iso));
  }

  duration(milliseconds: number): string {
    const seconds = milliseconds / 1000;
    if (seconds < 90) return this.#unit(seconds, 'second');
    if (seconds < 5400) return this.#unit(seconds / 60, 'minute');
    return seconds < 48 * 3600 ? this.#unit(seconds / 3600, 'hour') : this.#unit(seconds / 86_400, 'day');
  }

  #unit(value: number, unit: 'second' | 'minute' | 'hour' | 'day'): string {
    return new Intl.NumberFormat(this.#language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
  }
}

/** A `lang` that is no language tag is no reason to fail. */
function known(language: string): string | undefined {
  try {
    return language === '' ? undefined : Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}
