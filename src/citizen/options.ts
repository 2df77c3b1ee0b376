/** PURE. The options of a select, with the chosen one marked. */
import { html, type Html } from '../platform/html.js';

export function optionsOf(
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
): Html {
  return html`${options.map(
    ([value, label]) =>
      html`<option value="${value}" ${value === chosen && html`selected`}>${label}</option>`,
  )}`;
}
