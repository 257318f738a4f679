/** Registers `<ranking-scheme>`. A registration that is there already, by whatever version, stays. */
import { RankingSchemeElement } from '../schemes/ranking/ranking-scheme.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';

if (!customElements.get('ranking-scheme')) customElements.define('ranking-scheme', RankingSchemeElement);

declare global {
  interface HTMLElementTagNameMap {
    'ranking-scheme': RankingSchemeElement;
  }
}
