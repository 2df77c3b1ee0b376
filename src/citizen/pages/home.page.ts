/** PURE. `/`: the published fact-checks, with search and filters. */
import type { DepartmentView } from '../../officials/contract.js';
import { html, type Html } from '../../platform/html.js';
import { type FactCheckItem, type Verdict, VERDICTS } from '../../responses/contract.js';
import { dayOf } from '../dates.js';
import { directionOf, type Language } from '../language.js';
import { layout, type Surroundings } from '../layout.js';
import { optionsOf } from '../options.js';
import { verdictChip } from '../verdict-chip.js';
import { wordsOf, type Words } from '../words/index.js';

/** What was asked for, as given in the address. */
export interface HomeSearch {
  q?: string;
  department?: string;
  verdict?: Verdict;
  /** Show all languages, not only the reader's. */
  all?: boolean;
  cursor?: string;
}

export interface HomeView {
  search: HomeSearch;
  items: readonly FactCheckItem[];
  total: number;
  nextCursor: string | null;
  /** Nothing was found in the reader's language, so these are in others. */
  otherLanguages: boolean;
  departments: readonly DepartmentView[];
}

export function homePage(around: Surroundings, view: HomeView): Html {
  const words = wordsOf(around.language);
  const { search } = view;
  const plain = !isFiltered(search) && search.cursor === undefined;
  const body = html`<div class="hero">
      <div class="wide">
        <h1>${words.home.title}</h1>
        ${plain && html`<p>${words.home.intro}</p>`} ${searchForm(around, view)}
      </div>
    </div>
    <div class="wide home">
      <section aria-labelledby="list">
        <div class="list-head">
          <h2 id="list">${isFiltered(search) ? words.home.results : words.home.latest}</h2>
          ${view.total > 0 && html`<p>${words.home.count(view.total)}</p>`}
          ${isFiltered(search) && html`<p><a href="/">${words.home.clear}</a></p>`}
        </div>
        ${view.otherLanguages && html`<p class="note">${words.home.otherLanguages}</p>`}
        ${view.items.length === 0 ? nothing(search, words) : factCheckList(around, view)}
        ${pager(view, words)}
      </section>
      ${doors(words)}
    </div>`;
  return layout(around, {
    title: isFiltered(search) ? words.home.results : words.name,
    description: words.home.intro,
    current: 'home',
    noindex: !plain,
    body,
  });
}

function isFiltered({ q, department, verdict }: HomeSearch): boolean {
  return [q, department, verdict].some((each) => each !== undefined);
}

function searchForm(around: Surroundings, { search, departments }: HomeView): Html {
  const words = wordsOf(around.language);
  const names = departments.map((each) => [each.id, each.names[around.language]] as const);
  const verdicts = VERDICTS.map((verdict) => [verdict, words.verdict[verdict]] as const);
  return html`<form class="search" action="/" role="search">
    <div class="query">
      <label for="q">${words.home.search}</label>
      <input id="q" name="q" type="search" maxlength="200" value="${search.q}" aria-describedby="q-hint" />
      <small id="q-hint">${words.home.searchHint}</small>
    </div>
    <div>
      <label for="department">${words.home.department}</label>
      <select id="department" name="department">
        ${optionsOf([['', words.home.allDepartments], ...names], search.department ?? '')}
      </select>
    </div>
    <div>
      <label for="verdict">${words.home.verdict}</label>
      <select id="verdict" name="verdict">
        ${optionsOf([['', words.home.allVerdicts], ...verdicts], search.verdict ?? '')}
      </select>
    </div>
    <button>${words.home.searchButton}</button>
  </form>`;
}

function factCheckList(around: Surroundings, view: HomeView): Html {
  return html`<ul class="cards">
    ${view.items.map((item) => card(around, item, view.departments))}
  </ul>`;
}

function card(around: Surroundings, item: FactCheckItem, departments: readonly DepartmentView[]): Html {
  const words = wordsOf(around.language);
  const department = departments.find((each) => each.id === item.department)?.names[around.language];
  return html`<li>
    <article>
      ${verdictChip(item.verdict, words)}
      <h3 ${foreign(item.language, around.language)}>
        <a href="/fact-checks/${item.slug}">${item.headline}</a>
      </h3>
      <p class="meta">
        <span>${department ?? item.department}</span>
        <time datetime="${item.publishedAt}">${dayOf(item.publishedAt, around.language)}</time>
        ${
          item.language !== around.language &&
          html`<span lang="${item.language}">${wordsOf(item.language).languageName}</span>`
        }
      </p>
    </article>
  </li>`;
}

/** Language and direction of a text that is not in the page's language. */
export function foreign(language: Language, pageLanguage: Language): Html | false {
  return language !== pageLanguage && html`lang="${language}" dir="${directionOf(language)}"`;
}

function nothing(search: HomeSearch, words: Words): Html {
  const filtered = isFiltered(search);
  return html`<div class="empty">
    <p><b>${filtered ? words.home.nothingFound : words.home.nothingYet}</b></p>
    <p>${filtered ? words.home.nothingFoundHint : words.home.nothingYetHint}</p>
    <p><a class="button" href="/report">${words.nav.report}</a></p>
  </div>`;
}

function pager({ search, nextCursor, otherLanguages, items }: HomeView, words: Words): Html {
  const offerAll = search.all !== true && !otherLanguages && items.length > 0 && search.cursor === undefined;
  return html`<p class="pager">
    ${
      search.cursor !== undefined &&
      html`<a class="button quiet" href="${homeAddress({ ...search, cursor: undefined })}"
        >${words.home.newest}</a
      >`
    }
    ${
      nextCursor !== null &&
      html`<a class="button quiet" rel="next" href="${homeAddress({ ...search, cursor: nextCursor })}"
        >${words.home.older}</a
      >`
    }
    ${offerAll && html`<a href="${homeAddress({ ...search, all: true })}">${words.home.showAllLanguages}</a>`}
  </p>`;
}

function homeAddress({ q, department, verdict, all, cursor }: HomeSearch): string {
  const parameters = new URLSearchParams();
  const wanted = { q, department, verdict, all: all === true ? '1' : undefined, cursor };
  for (const [name, value] of Object.entries(wanted)) {
    if (value !== undefined && value !== '') parameters.set(name, value);
  }
  return parameters.size === 0 ? '/' : `/?${parameters.toString()}`;
}

function doors({ home, nav }: Words): Html {
  return html`<aside class="doors">
    <section>
      <h2>${home.reportTitle}</h2>
      <p>${home.reportText}</p>
      <p><a class="button" href="/report">${nav.report}</a></p>
    </section>
    <section>
      <h2>${home.trackTitle}</h2>
      <p>${home.trackText}</p>
      <p><a class="button quiet" href="/track">${nav.track}</a></p>
    </section>
  </aside>`;
}
