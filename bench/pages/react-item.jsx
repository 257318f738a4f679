/** What the pages that are made with React show above their questions. */
import { HEADINGS, TITLE, items } from './task.js';

export function Item({ index }) {
  const item = items[index];
  return (
    <>
      <h2>{TITLE}</h2>
      <p>
        {index + 1} / {items.length}
      </p>
      <div className="prompt">
        <h4>{HEADINGS.prompt}</h4>
        <div id="prompt" className="text">
          {item.text}
        </div>
      </div>
      <div className="responses">
        <section className="response">
          <h4>{HEADINGS.a}</h4>
          <div className="text">{item.response_a}</div>
        </section>
        <section className="response">
          <h4>{HEADINGS.b}</h4>
          <div className="text">{item.response_b}</div>
        </section>
      </div>
    </>
  );
}
