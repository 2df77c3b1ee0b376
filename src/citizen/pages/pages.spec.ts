import { describe, expect, it } from '@jest/globals';
import { html } from '../../platform/html.js';
import type { FactCheck } from '../../responses/contract.js';
import { formsOf } from '../../responses/formats/forms.js';
import { factCheckPage as declaredPage } from '../../responses/index.js';
import { Assets } from '../assets.service.js';
import { type Language, LANGUAGES } from '../language.js';
import { layout, type Surroundings } from '../layout.js';
import { reportFormOf } from '../report-form.js';
import { wordsOf } from '../words/index.js';
import { factCheckPage } from './fact-check.page.js';
import { homePage, type HomeView } from './home.page.js';
import { problemPage } from './problem.page.js';
import { reportPage } from './report.page.js';
import { trackPage } from './track.page.js';
import { trackingPage } from './tracking.page.js';

const assets = new Assets();
const around = (language: Language, path = '/'): Surroundings => ({
  language,
  path,
  publicUrl: 'https://desk.example',
  demonstration: true,
  assets: assets.urls,
});

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(2)>'&`;

function aFactCheck(changes: Partial<FactCheck> = {}): FactCheck {
  const slug = 'pension-continues';
  return {
    slug,
    url: `https://desk.example/fact-checks/${slug}`,
    language: 'en',
    headline: 'Pension continues',
    verdict: 'false',
    myth: 'Pension stopped',
    fact: 'It goes on.\n\nNobody applies again.',
    explanation: 'No order says so.',
    closing: 'Pay nothing.',
    department: 'social-welfare',
    status: 'published',
    publishedAt: '2026-11-20T20:00:00.000Z',
    updatedAt: '2026-11-20T20:00:00.000Z',
    sources: [{ title: 'Order 12', url: 'https://gov.example/12', factId: null, factVersion: null }],
    alternates: [{ language: 'en', slug, url: `https://desk.example/fact-checks/${slug}` }],
    correctedBy: null,
    corrects: null,
    earlier: [],
    seen: { since: '2026-11-19', channels: ['whatsapp', 'poster'] },
    withdrawnReason: null,
    underReviewSince: null,
    topics: [],
    ...changes,
  };
}

function drawn(factCheck: FactCheck, language: Language = 'en'): string {
  const declared = declaredPage(factCheck, { name: 'Social Welfare', url: 'https://desk.example' });
  const view = {
    factCheck,
    department: 'Social Welfare',
    declared,
    forms: formsOf(factCheck, 'https://desk.example'),
  };
  return factCheckPage(around(language), view).markup;
}

function aHomeView(changes: Partial<HomeView> = {}): HomeView {
  return {
    search: {},
    items: [],
    total: 0,
    nextCursor: null,
    otherLanguages: false,
    departments: [],
    ...changes,
  };
}

describe('the pages', () => {
  const hostile: [string, () => string][] = [
    [
      'front page',
      () =>
        homePage(
          around('en', HOSTILE),
          aHomeView({
            search: { q: HOSTILE },
            items: [aFactCheck({ headline: HOSTILE, department: HOSTILE })],
          }),
        ).markup,
    ],
    [
      'report form',
      () =>
        reportPage(around('ur', HOSTILE), {
          form: reportFormOf({ text: HOSTILE, link: HOSTILE, contactValue: HOSTILE, key: HOSTILE }),
          problems: [],
          today: HOSTILE,
          pictureLost: false,
        }).markup,
    ],
    ['tracking form', () => trackPage(around('hi'), { code: HOSTILE, problem: 'unknown' }).markup],
    [
      'fact-check',
      () =>
        drawn(
          aFactCheck({
            headline: HOSTILE,
            myth: HOSTILE,
            fact: HOSTILE,
            explanation: HOSTILE,
            closing: HOSTILE,
            withdrawnReason: HOSTILE,
            status: 'withdrawn',
            sources: [{ title: HOSTILE, url: null, factId: null, factVersion: null }],
          }),
        ),
    ],
    [
      'published fact-check',
      () => drawn(aFactCheck({ headline: HOSTILE, myth: `</script>${HOSTILE}`, fact: HOSTILE })),
    ],
    [
      'error page',
      () =>
        problemPage(around('en', `/${HOSTILE}`), {
          type: '',
          title: HOSTILE,
          status: 400,
          code: HOSTILE,
          detail: HOSTILE,
        }).markup,
    ],
  ];
  it.each(hostile)('escape hostile text: %s', (_, draw) => {
    const markup = draw();
    expect(markup).not.toMatch(/<script>|<img src=x/);
    expect(markup.match(/<script\b/g)?.length ?? 0).toBe(
      markup.match(/<script type="application\/ld\+json">/g)?.length ?? 0,
    );
  });

  it('show the web addresses of sources only', () => {
    const sources = [{ title: 'Order', url: 'javascript:alert(1)', factId: null, factVersion: null }];
    expect(drawn(aFactCheck({ sources }))).not.toContain('href="javascript:');
  });

  it.each(LANGUAGES)('have no script and no inline style in %s', (language) => {
    const pages = [
      homePage(around(language), aHomeView()).markup,
      reportPage(around(language), {
        form: reportFormOf({}),
        problems: [],
        today: '2026-11-23',
        pictureLost: false,
      }).markup,
      drawn(aFactCheck(), language),
    ];
    for (const markup of pages) {
      expect(markup).not.toMatch(/\sstyle=|<style|\son[a-z]+=|<script(?! type="application\/ld\+json")/);
      expect(markup).toContain(`<html lang="${language}" dir="${language === 'ur' ? 'rtl' : 'ltr'}">`);
    }
  });

  it('mark a text that is in another language than the page', () => {
    expect(drawn(aFactCheck({ language: 'ur' }), 'en')).toMatch(/<article lang="ur" dir="rtl">/);
  });

  it('name the myth once, after the fact and marked as not true', () => {
    const body = drawn(aFactCheck()).split('<main')[1] ?? '';
    expect(body.split('Pension stopped')).toHaveLength(2);
    expect(body.indexOf('It goes on.')).toBeLessThan(body.indexOf('This is not true'));
    expect(body.indexOf('This is not true')).toBeLessThan(body.indexOf('Pension stopped'));
  });

  it('lead from a corrected answer to the newer one and back', () => {
    expect(drawn(aFactCheck({ correctedBy: 'newer-one' }))).toContain('href="/fact-checks/newer-one"');
    expect(
      drawn(
        aFactCheck({ earlier: [{ language: 'en', slug: 'older-one', url: 'https://x.example/older-one' }] }),
      ),
    ).toContain('href="/fact-checks/older-one"');
  });

  it('offer no withdrawn answer to search engines or to friends', () => {
    const withdrawn = drawn(aFactCheck({ status: 'withdrawn', withdrawnReason: 'The order was replaced.' }));
    expect(withdrawn).toContain('The order was replaced.');
    expect(withdrawn).toContain('noindex');
    expect(withdrawn).not.toMatch(/ld\+json|wa\.me/);
  });

  it('say each day as it is in India', () => {
    expect(drawn(aFactCheck())).toContain('21 November 2026');
  });

  it('show the answer of a report with the verdict in words', () => {
    const answer = {
      verdict: 'false',
      headline: 'Pension continues',
      url: 'https://desk.example/fact-checks/x',
      language: 'en',
    } as const;
    const receivedAt = '2026-11-23T06:00:00.000Z';
    const tracking = {
      trackingCode: '7K3M-9QXV-2ZPA',
      status: 'answered',
      receivedAt,
      answer,
      history: [],
    } as const;
    const { markup } = trackingPage(around('en'), {
      tracking: { ...tracking, history: [] },
      closedBecause: null,
      isNew: false,
      answerText: null,
      feedback: null,
      follow: null,
      said: null,
    });
    expect(markup).toContain('The claim is <b>False</b>');
    expect(markup).toContain('href="/fact-checks/x"');
  });

  it('offer ways to be told of the answer only where they are set up', () => {
    const tracked = { trackingCode: '7K3M-9QXV-2ZPA', receivedAt: '2026-11-23T06:00:00.000Z' };
    const shown = (telegramUrl: string | null, pushKey: string | null): string =>
      trackingPage(around('ur'), {
        tracking: { ...tracked, status: 'received', answer: null, history: [] },
        ...{ closedBecause: null, isNew: true, answerText: null, feedback: null, said: null },
        follow: { telegramUrl, pushKey },
      }).markup;
    expect(shown(null, null)).not.toMatch(/<script|t\.me/);
    expect(shown('https://t.me/bot?start=7K3M-9QXV-2ZPA', null)).toContain(
      'href="https://t.me/bot?start=7K3M-9QXV-2ZPA"',
    );
    expect(shown(null, HOSTILE)).toMatch(/<section class="follow" hidden/);
    expect(shown(null, HOSTILE)).not.toContain(HOSTILE);
    expect(shown(null, 'BKey')).toContain(`<script src="${assets.urls.push}" defer></script>`);
  });

  it('stay under 30 kB with ten long headlines and the style sheet', () => {
    const css = assets.find(assets.urls.css.replace('/assets/', ''))?.bytes.length ?? Infinity;
    const items = Array.from({ length: 10 }, () =>
      aFactCheck({ language: 'hi', headline: 'पेंशन '.repeat(20) }),
    );
    const { markup } = homePage(around('hi'), aHomeView({ items, total: 999, nextCursor: 'x'.repeat(200) }));
    expect(Buffer.byteLength(markup) + css).toBeLessThan(30_000);
  });

  it('name the page and the desk in the title', () => {
    const page = layout(around('en'), { title: 'Somewhere', body: html`<p>Here</p>` });
    expect(page.markup).toContain(`<title>Somewhere · ${wordsOf('en').name}</title>`);
  });
});
