import './nonce';
import './styles/fonts.css';
import './styles/mantine.css';
import './styles/tokens.css';
import './styles/page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { startSession } from './stores/session';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// The first paint waits for the preferences: no flash of the wrong language or colours.
void startSession().then(() => {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
