/** Bars beside one another, as an SVG that fills its place. What they say stands in a list for who does not see them. */
import { html, nothing, svg, type TemplateResult } from 'lit';

export interface Bar {
  /** Below the bar. */
  readonly name: string;
  readonly value: number;
  /** The bar in words. */
  readonly text: string;
  readonly marked?: boolean;
}

const WIDTH = 100;
const HEIGHT = 40;
const FEWEST = 6;

/** @param labels how many names there is room for */
export function renderBars(heading: string, bars: readonly Bar[], labels: number): TemplateResult {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  // A few bars do not become walls.
  const places = Math.max(bars.length, FEWEST);
  const width = WIDTH / places;
  const step = Math.max(1, Math.ceil(bars.length / labels));
  return html`<figure part="chart">
    <figcaption>${heading}</figcaption>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
      ${bars.map(({ value, text, marked }, index) => {
        const height = (value / most) * HEIGHT;
        return svg`<rect class=${marked ? 'bar marked' : 'bar'} x=${index * width + width * 0.1} y=${HEIGHT - height} width=${width * 0.8} height=${height}>
          <title>${text}</title>
        </rect>`;
      })}
    </svg>
    <div class="names" aria-hidden="true">
      ${Array.from({ length: places }, (_, index) => html`<span>${index % step === 0 ? (bars[index]?.name ?? nothing) : nothing}</span>`)}
    </div>
    <ul class="spoken">
      ${bars.map(({ text }) => html`<li>${text}</li>`)}
    </ul>
  </figure>`;
}
