/** PURE. `/api/docs`: every operation of the OpenAPI document with its fields, as HTML without script. */
import type { OpenAPIObject } from '@nestjs/swagger';
import { html, type Html } from './platform/html.js';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;
type Schema = Record<string, unknown>;

export function docsPage({ info, paths }: OpenAPIObject, styleSheet: string): Html {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ method, path, operation }];
    }),
  );
  const tags = [...new Set(operations.map(({ operation }) => tagOf(operation)))].sort();
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>API · ${info.title}</title>
        <link rel="stylesheet" href="${styleSheet}" />
      </head>
      <body>
        <main class="wide narrow">
          <h1>${info.title}: the API</h1>
          <p>${info.description}</p>
          <p>For programs: <a href="/api/openapi.json">openapi.json</a></p>
          <nav class="buttons" aria-label="Parts">
            ${tags.map((tag) => html`<a href="#${tag}">${tag}</a>`)}
          </nav>
          ${tags.map(
            (tag) =>
              html`<h2 id="${tag}">${tag}</h2>
                ${operations.filter(({ operation }) => tagOf(operation) === tag).map(operationPart)}`,
          )}
        </main>
      </body>
    </html>`;
}

function operationPart(entry: { method: string; path: string; operation: Operation }): Html {
  const { method, path, operation } = entry;
  return html`<section>
    <h3><code>${method.toUpperCase()} ${path}</code></h3>
    <p>${operation.summary}</p>
    ${parameters(operation)} ${body(operation)} ${answers(operation)}
  </section>`;
}

function parameters({ parameters = [] }: Operation): Html | false {
  const named = parameters.flatMap((each) => ('name' in each ? [each] : []));
  if (named.length === 0) return false;
  return html`<h4>Parameters</h4>
    <ul>
      ${named.map(
        (each) =>
          html`<li>
            <code>${each.name}</code> (${each.in}${each.required ? ', required' : ''}) ${each.description}
          </li>`,
      )}
    </ul>`;
}

function body({ requestBody }: Operation): Html | false {
  if (requestBody === undefined || !('content' in requestBody)) return false;
  const types = Object.entries(requestBody.content);
  return html`<h4>Body</h4>
    <p>${types.map(([type]) => type).join(', ')}</p>
    ${schemaPart(types[0]?.[1].schema)}`;
}

function answers({ responses }: Operation): Html {
  return html`<h4>Answers</h4>
    <ul>
      ${Object.entries(responses).map(([status, answer]) => {
        const content = answer !== undefined && 'content' in answer ? answer.content : undefined;
        const schema = Object.values(content ?? {})[0]?.schema;
        const said = answer !== undefined && 'description' in answer ? answer.description : '';
        return html`<li><code>${status}</code> ${said} ${schemaPart(schema)}</li>`;
      })}
    </ul>`;
}

function schemaPart(schema: unknown): Html | false {
  // A schema is any JSON object; only its listing is shown.
  const { properties } = (schema ?? {}) as Schema;
  if (typeof properties !== 'object' || properties === null) return false;
  return html`<details>
    <summary>${Object.keys(properties).join(', ')}</summary>
    <pre>${JSON.stringify(schema, null, 2)}</pre>
  </details>`;
}

function tagOf(operation: Operation): string {
  return operation.tags?.[0] ?? 'desk';
}
