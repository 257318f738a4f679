import { StrictMode } from 'react';
import { render } from 'react-dom';
import { App } from './app.js';

render(
  <StrictMode>
    <App />
  </StrictMode>,
  document.getElementById('app'),
);
