/** React by hand: controlled inputs, one state for an item. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../page.css';
import { Item } from '../react-item.jsx';
import { ASPECT, NEXT, PREFERENCE, REASON, items, records } from '../task.js';

function Choice({ scheme, value, onAnswer }) {
  return (
    <fieldset>
      <legend>{scheme.question}</legend>
      {scheme.labels.map((label) => (
        <label key={label}>
          <input type="radio" name={scheme.name} value={label} checked={value === label} onChange={() => onAnswer(scheme.name, label)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function Task() {
  const [{ index, answers }, setState] = useState({ index: 0, answers: {} });
  const answer = (name, value) => setState((state) => ({ ...state, answers: { ...state.answers, [name]: value } }));
  const next = (event) => {
    event.preventDefault();
    records.push({ itemId: items[index].id, answers });
    setState({ index: index + 1, answers: {} });
  };
  return (
    <form onSubmit={next}>
      <Item index={index} />
      <Choice scheme={PREFERENCE} value={answers[PREFERENCE.name]} onAnswer={answer} />
      <Choice scheme={ASPECT} value={answers[ASPECT.name]} onAnswer={answer} />
      <label>
        {REASON.question}
        <textarea rows={3} value={answers[REASON.name] ?? ''} onChange={({ target }) => answer(REASON.name, target.value)} />
      </label>
      <button id="next">{NEXT}</button>
    </form>
  );
}

createRoot(document.body.appendChild(document.createElement('main'))).render(<Task />);
