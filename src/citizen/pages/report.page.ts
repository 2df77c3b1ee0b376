/** PURE. `/report`: the form for a suspect message. What was typed is kept; each problem stands at its field. */
import { CHANNELS, DISTRICTS, REPORT_LANGUAGES } from '../../ingest/contract.js';
import { html, type Html } from '../../platform/html.js';
import { layout, type Surroundings } from '../layout.js';
import { optionsOf } from '../options.js';
import {
  CONTACT_KINDS,
  type FormField,
  type FormProblem,
  LARGEST_PICTURE_MB,
  type ReportForm,
} from '../report-form.js';
import { wordsOf, type Words } from '../words/index.js';

export interface ReportView {
  form: ReportForm;
  problems: readonly FormProblem[];
  /** The newest day that may be chosen, `YYYY-MM-DD`. */
  today: string;
  /** A picture came with the form; a browser cannot keep it. */
  pictureLost: boolean;
}

export function reportPage(around: Surroundings, view: ReportView): Html {
  const { report: words } = wordsOf(around.language);
  return layout(around, {
    title: words.title,
    description: words.intro,
    current: 'report',
    body: html`<div class="wide narrow">
      ${problemSummary(view.problems, wordsOf(around.language))}
      <h1>${words.title}</h1>
      <p>${words.intro}</p>
      ${form(around, view)}
    </div>`,
  });
}

/** First on the page, so that a screen reader starts with it; each entry leads to its field. */
function problemSummary(problems: readonly FormProblem[], { report }: Words): Html | false {
  if (problems.length === 0) return false;
  return html`<section class="banner bad" role="alert" aria-labelledby="problems" autofocus tabindex="-1">
    <h2 id="problems">${report.problems(problems.length)}</h2>
    <ul>
      ${problems.map(({ field, message }) => html`<li><a href="#${field}">${message}</a></li>`)}
    </ul>
  </section>`;
}

function form(around: Surroundings, view: ReportView): Html {
  const words = wordsOf(around.language);
  return html`<form class="report" method="post" action="/report" enctype="multipart/form-data" novalidate>
    <input type="hidden" name="key" value="${view.form.key}" />
    ${messageFields(view, words)} ${aboutFields(around, view)} ${contactFields(view, words)}
    <p class="send"><button>${words.report.send}</button> <small>${words.report.sendHint}</small></p>
  </form>`;
}

function messageFields(view: ReportView, words: Words): Html {
  const { report } = words;
  const { form } = view;
  return html`<fieldset>
    <legend class="hidden">${report.text}</legend>
    ${field(view, 'text', {
      label: report.text,
      hint: report.textHint,
      control: (rest) =>
        html`<textarea id="text" name="text" rows="7" dir="auto" ${rest}>${form.text}</textarea>`,
    })}
    ${field(view, 'link', {
      label: report.link,
      hint: report.linkHint,
      control: (rest) =>
        html`<input
          id="link"
          name="link"
          inputmode="url"
          dir="ltr"
          autocapitalize="none"
          value="${form.link}"
          ${rest}
        />`,
    })}
    ${field(view, 'picture', {
      label: report.picture,
      hint: view.pictureLost ? report.pictureAgain : report.pictureHint(LARGEST_PICTURE_MB),
      control: (rest) =>
        html`<input
          id="picture"
          name="picture"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          ${rest}
        />`,
    })}
  </fieldset>`;
}

function aboutFields(around: Surroundings, view: ReportView): Html {
  const { report, channels, reportLanguages } = wordsOf(around.language);
  const { form } = view;
  const select = (name: FormField, options: readonly (readonly [string, string])[], chosen: string) => {
    return (rest: Html) =>
      html`<select id="${name}" name="${name}" ${rest}>
        ${optionsOf(options, chosen)}
      </select>`;
  };
  const channelOptions = CHANNELS.map((each) => [each, channels[each]] as const);
  const districtOptions = DISTRICTS.map((each) => [each, each] as const);
  const languageOptions = REPORT_LANGUAGES.map((each) => [each, reportLanguages[each]] as const);
  return html`<fieldset>
    <legend>${report.aboutTitle}</legend>
    <div class="pair">
      ${field(view, 'channel', {
        label: report.channel,
        control: select('channel', [['', report.chooseOne], ...channelOptions], form.channel),
      })}
      ${field(view, 'seenOn', {
        label: report.seenOn,
        optional: report.optional,
        control: (rest) =>
          html`<input
            id="seenOn"
            name="seenOn"
            type="date"
            max="${view.today}"
            value="${form.seenOn}"
            ${rest}
          />`,
      })}
      ${field(view, 'district', {
        label: report.district,
        optional: report.optional,
        control: select('district', [['', report.notSaid], ...districtOptions], form.district),
      })}
      ${field(view, 'language', {
        label: report.language,
        optional: report.optional,
        control: select('language', [['', report.notSure], ...languageOptions], form.language),
      })}
    </div>
  </fieldset>`;
}

function contactFields(view: ReportView, words: Words): Html {
  const { report } = words;
  const { form } = view;
  const kinds = CONTACT_KINDS.map((kind) => [kind, report.contactKinds[kind]] as const);
  return html`<fieldset>
    <legend>${report.contactTitle}</legend>
    <p>${report.contactHint}</p>
    ${field(view, 'contactKind', {
      label: report.contactKind,
      control: (rest) =>
        html`<select id="contactKind" name="contactKind" ${rest}>
          ${optionsOf([['', report.contactNone], ...kinds], form.contactKind)}
        </select>`,
    })}
    ${field(view, 'contactValue', {
      label: report.contactValue,
      optional: report.optional,
      control: (rest) =>
        html`<input
          id="contactValue"
          name="contactValue"
          dir="ltr"
          autocapitalize="none"
          maxlength="254"
          value="${form.contactValue}"
          ${rest}
        />`,
    })}
    ${consentField(view, words)}
    <p class="hint">${report.privacy} <a href="/privacy">${report.privacyLink}</a></p>
  </fieldset>`;
}

function consentField(view: ReportView, { report }: Words): Html {
  const problem = problemOf(view, 'consent');
  return html`<div class="field ${problem && 'wrong'}">
    <label class="check">
      <input
        id="consent"
        name="consent"
        type="checkbox"
        value="yes"
        ${view.form.consent !== '' && html`checked`}
        ${invalid('consent', problem)}
      />
      <span>${report.consent}</span>
    </label>
    ${problemLine('consent', problem)}
  </div>`;
}

interface FieldParts {
  label: string;
  hint?: string;
  /** The word for "optional", when the field may stay empty. */
  optional?: string;
  /** Draws the control with the attributes that tie it to its hint and problem. */
  control: (attributes: Html) => Html;
}

function field(view: ReportView, name: FormField, parts: FieldParts): Html {
  const problem = problemOf(view, name);
  const described = [parts.hint !== undefined && `${name}-hint`, problem && `${name}-problem`].filter(
    Boolean,
  );
  const attributes = html`${described.length > 0 && html`aria-describedby="${described.join(' ')}"`}
  ${problem !== undefined && html`aria-invalid="true"`}`;
  return html`<div class="field ${problem && 'wrong'}">
    <label for="${name}"
      >${parts.label} ${parts.optional !== undefined && html`<small>(${parts.optional})</small>`}</label
    >
    ${parts.hint !== undefined && html`<p class="hint" id="${name}-hint">${parts.hint}</p>`}
    ${problemLine(name, problem)} ${parts.control(attributes)}
  </div>`;
}

function problemOf({ problems }: ReportView, field: FormField): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}

function problemLine(name: FormField, problem: string | undefined): Html | false {
  return problem !== undefined && html`<p class="problem" id="${name}-problem">${problem}</p>`;
}

function invalid(name: FormField, problem: string | undefined): Html | false {
  return problem !== undefined && html`aria-invalid="true" aria-describedby="${name}-problem"`;
}
