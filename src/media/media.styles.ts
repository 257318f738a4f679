import { css } from 'lit';

export const mediaStyles = css`
  .media {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: min(40em, 80vh);
    border-radius: var(--_annotation-radius);
  }
  audio.media {
    inline-size: min(100%, 30em);
    block-size: 3.5em;
  }
  .media:focus-visible {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 2px;
  }
  .media-note {
    margin: 0.25em 0 0;
    color: var(--_annotation-muted);
    overflow-wrap: anywhere;
    white-space: normal;
  }
  .media-note a {
    color: var(--_annotation-accent);
  }
`;
