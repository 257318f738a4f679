/** How a compiled layout looks, for the shadow root that it is shown in. */
import { css } from 'lit';

/**
 * Layouts are drawn for a light page and often set backgrounds alone, so they stand on a light canvas with dark text whatever the host's colours.
 * The shadow root's own rules do not reach into them, and nothing of them is painted outside of their box: what is wider than it scrolls.
 */
export const layoutStyles = css`
  .layout {
    min-inline-size: 0;
    overflow-x: auto;
  }
  .layout-content {
    container: layout / inline-size;
    contain: paint;
    isolation: isolate;
    overflow: auto hidden;
    padding: 2px;
    border-radius: var(--_annotation-radius);
    background: #ffffff;
    color: #1c2330;
    color-scheme: light;
    overflow-wrap: anywhere;
  }
  :is(#layout, .layout-content) :not(img, video, audio, source, [type], [part='scheme']) {
    all: revert;
    box-sizing: border-box;
  }
  :is(#layout, .layout-content) :is(img, video) {
    box-sizing: border-box;
    max-inline-size: 100%;
  }
  :is(#layout, .layout-content) img[width][height] {
    block-size: auto;
  }
  :is(#layout, .layout-content) audio {
    max-inline-size: 100%;
  }
  :is(#layout, .layout-content) pre {
    overflow-x: auto;
  }
  :is(#layout, .layout-content) .layout-lines {
    white-space: pre-wrap;
  }
  :is(#layout, .layout-content) .layout-block {
    display: block;
  }
  :is(#layout, .layout-content) :is(.layout-hole[data-missing], .layout-note) {
    color: #566072;
    font-style: italic;
  }
  @container layout (max-width: 32em) {
    .layout-row {
      flex-wrap: wrap !important;
    }
    .layout-row > *,
    .layout-column {
      max-inline-size: 100% !important;
    }
    .layout-column {
      min-inline-size: min(14em, 100%) !important;
    }
    .layout-grid {
      grid-template-columns: minmax(0, 1fr) !important;
      grid-template-areas: none !important;
    }
    .layout-grid > * {
      grid-area: auto !important;
    }
  }
`;
