/** Shows what is different: removed words struck through, added words underlined, both named to screen readers. */
import { useTranslation } from '../i18n/use-translation';
import type { FieldDifference, Part } from './fact-differences';
import { useFieldName } from './field-name';

export function Differences({ differences }: { differences: readonly FieldDifference[] }) {
  const nameOf = useFieldName();
  return (
    <dl className="differences">
      {differences.map((difference) => (
        <div key={difference.field}>
          <dt>{nameOf(difference.field)}</dt>
          {difference.form === 'words' ? (
            <dd lang={difference.language} dir="auto">
              {difference.parts.map((part, place) => (
                <Words key={place} part={part} />
              ))}
            </dd>
          ) : (
            <dd>
              <ul>
                {difference.parts.map((part, place) => (
                  <li key={place} dir="auto">
                    <Words part={part} />
                  </li>
                ))}
              </ul>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function Words({ part }: { part: Part }) {
  const { t } = useTranslation();
  if (part.kind === 'same') return part.text;
  const Mark = part.kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span className="hidden-visually">{t(`library.${part.kind}`)}: </span>
      {part.text}
    </Mark>
  );
}
