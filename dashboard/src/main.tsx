/** Starts the dashboard. */
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newQueryClient } from './api/client';
import { App } from './app';
import { startLanguages } from './i18n';
import { startTheme } from './ui/theme';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';

async function start(): Promise<void> {
  startTheme();
  await startLanguages();
  const root = document.getElementById('desk');
  if (root === null) throw new Error('index.html has no element #desk');
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={newQueryClient()}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
