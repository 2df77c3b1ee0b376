/** Server-rendered HTML: everything put into the template is escaped unless it is itself a piece of HTML. */

/** A piece of markup that is safe to place as it is. */
export class Html {
  constructor(readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

type Placed = Html | string | number | null | undefined | false | readonly Placed[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Tagged template: html`<p>${text}</p>` with `text` escaped; arrays are joined; null, undefined and false are left out. */
export function html(strings: TemplateStringsArray, ...values: readonly Placed[]): Html {
  return new Html(strings.reduce((page, string, index) => page + markupOf(values[index - 1]) + string));
}

/** JSON for a `<script type="application/ld+json">`: cannot close the element it stands in. */
export function jsonForScript(value: unknown): Html {
  return new Html(
    JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}

function markupOf(value: Placed): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return value.map(markupOf).join('');
}
