/** Puts observers into a page: long tasks, the longest gap between frames, and when a marked case is on the screen. */
import type { Page } from 'playwright-core';

export async function watchPage(page: Page): Promise<void> {
  // Through the debugger: the page's own policy rightly refuses injected scripts.
  await page.addInitScript(`
    window.benchSeen = {};
    let tasks = [];
    let gaps = [];
    let lastFrame = 0;
    let watching = false;
    const frame = (now) => {
      if (watching && lastFrame > 0) gaps.push(now - lastFrame);
      lastFrame = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    new PerformanceObserver((list) => {
      if (watching) for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ entryTypes: ['longtask'] });
    window.benchStart = () => { tasks = []; gaps = []; watching = true; };
    window.benchStop = () => {
      watching = false;
      const most = (values) => Math.round(Math.max(0, ...values));
      const sorted = [...gaps].sort((one, other) => one - other);
      return {
        longTasks: tasks.length,
        longestTaskMs: most(tasks),
        longTasksTotalMs: Math.round(tasks.reduce((sum, each) => sum + each, 0)),
        frames: gaps.length,
        longestFrameMs: most(gaps),
        p99FrameMs: Math.round(sorted[Math.floor(sorted.length * 0.99)] ?? 0),
      };
    };
    const look = () => {
      for (const link of document.querySelectorAll('a[data-row]')) {
        const mark = /bench\\d{6}x/.exec(link.textContent)?.[0];
        if (mark && !(mark in window.benchSeen)) window.benchSeen[mark] = Date.now();
      }
    };
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
  `);
}
